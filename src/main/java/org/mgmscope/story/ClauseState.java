package org.mgmscope.story;

/// How far a clause of the documentation has come, in the present step and before it.
///
/// @param done how many times the step has carried it out
/// @param of how many times the step carries it out
/// @param beat the first beat of the step that carries it out, or else of an earlier step; 0 if
///   none does
public record ClauseState(Progress progress, int done, int of, int beat) {
  /// Where a clause stands.
  public enum Progress {
    /// The step has nothing to do with it, nor had one before.
    APART,
    /// A step before has carried it out.
    EARLIER,
    PENDING,
    CURRENT,
    DONE,
    /// Its row went by without it.
    SKIPPED,
    /// MGM refused it.
    REFUSED
  }

  static final ClauseState APART = new ClauseState(Progress.APART, 0, 0, 0);
}
