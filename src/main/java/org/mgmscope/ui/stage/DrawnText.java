package org.mgmscope.ui.stage;

import javafx.geometry.Rectangle2D;

/// Words as they stand on a Canvas.
///
/// @param whole what they were before they were cut
public record DrawnText(String words, String whole, Rectangle2D box) {}
