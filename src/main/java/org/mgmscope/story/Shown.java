package org.mgmscope.story;

/// A lesson and a moment of it, which are shown together: no view ever sees the one without the
/// other.
///
/// @param moment the number of events that have happened, at most as many as the lesson has
public record Shown(Lesson lesson, int moment) {}
