package org.mgmscope.json;

/// A place in a file.
///
/// @param line from 1
/// @param column from 1, in code points
public record Place(int line, int column) {}
