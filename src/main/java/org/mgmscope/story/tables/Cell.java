package org.mgmscope.story.tables;

import org.jspecify.annotations.Nullable;

/// What a cell of a table shows.
///
/// @param text as it is now
/// @param old what it was before the beat, where that is something else; else null
/// @param gone whether it names what is destroyed, and is struck through
public record Cell(String text, @Nullable String old, boolean gone) {}
