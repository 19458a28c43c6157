package org.mgmscope.program;

/// Something that the program did wrong, for those who mend it.
///
/// @param what in a line
/// @param trace from where it came
public record Defect(String what, String trace) {
  public static Defect of(Throwable thrown) {
    Throwable first = thrown;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    return new Defect(Discretion.of(first.toString()), Discretion.trace(thrown));
  }
}
