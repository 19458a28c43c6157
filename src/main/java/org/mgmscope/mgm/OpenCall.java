package org.mgmscope.mgm;

/// A call that has not returned yet.
///
/// @param number of the event that told it; 0 in the setup
public record OpenCall(int number, Fact.Called called) {}
