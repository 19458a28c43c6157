package org.mgmscope.story.drawing;

/// A place, in pixels from the top left corner of its picture.
public record Point(double x, double y) {}
