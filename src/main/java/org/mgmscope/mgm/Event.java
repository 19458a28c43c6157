package org.mgmscope.mgm;

import org.jspecify.annotations.Nullable;

/// One line of a trace: what happened, where it is demanded, and what led to it.
///
/// @param number from 1, in the order of the run; 0 for what happens in the setup, which is not
///   traced
/// @param row the row of the documentation that the event belongs to, or null
/// @param cause the number of the event that led to this one, or 0
public record Event(
    int number, StepNumber step, @Nullable Row row, Basis basis, int cause, Fact fact) {}
