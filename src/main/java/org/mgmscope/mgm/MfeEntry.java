package org.mgmscope.mgm;

/// An MFE with its counters.
public record MfeEntry(Mfe mfe, Counters counters) {}
