package org.mgmscope.ui.render;

import javafx.geometry.Bounds;
import javafx.scene.text.Text;

/// A text as it is seen.
///
/// @param ink the box around its letters, as far as nothing covers them, in the scene
/// @param contrast how well it stands out from what is behind it, from 1 to 21
record Seen(Text text, Bounds ink, double contrast) {}
