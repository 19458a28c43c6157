package org.mgmscope.ui.timeline;

import javafx.geometry.Rectangle2D;
import org.mgmscope.story.Mark;

/// A mark as it stands on the Canvas.
///
/// @param from the first beat that it stands for
/// @param to the last
/// @param others whether other marks of its lane are behind it
public record DrawnMark(int from, int to, Mark mark, boolean others, Rectangle2D box) {}
