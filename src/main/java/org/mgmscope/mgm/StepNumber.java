package org.mgmscope.mgm;

/// Where in a scenario's list an event belongs.
///
/// @param step from 1; 0 while the setup runs
/// @param call the call of a macro step, from 1; 0 in a step that is one call, and for what a macro
///   step leaves over
public record StepNumber(int step, int call) {
  @Override
  public String toString() {
    return call == 0 ? Integer.toString(step) : step + "." + call;
  }
}
