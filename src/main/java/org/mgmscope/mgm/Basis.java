package org.mgmscope.mgm;

import java.util.List;

/// Why an event happens: because the scenario says so, because the documentation does, or by
/// readings of ours where the documentation is silent or contradicts itself.
///
/// @param source who says so
/// @param readings the numbers of the readings, in order; empty unless the source is READING
public record Basis(Source source, List<Integer> readings) {
  /// Who says that an event happens.
  public enum Source {
    SCENARIO,
    DOCUMENTED,
    READING
  }

  public static final Basis SCENARIO = new Basis(Source.SCENARIO, List.of());
  public static final Basis DOCUMENTED = new Basis(Source.DOCUMENTED, List.of());
  static final Basis I1 = reading(1);
  static final Basis I3 = reading(3);
  static final Basis I4 = reading(4);
  static final Basis I5 = reading(5);
  static final Basis I6 = reading(6);
  static final Basis I6_I7 = reading(6, 7);
  static final Basis I8 = reading(8);
  static final Basis I9 = reading(9);
  static final Basis I10 = reading(10);
  static final Basis I11 = reading(11);
  static final Basis I11_I18 = reading(11, 18);
  static final Basis I12 = reading(12);
  static final Basis I12_I22 = reading(12, 22);
  static final Basis I13 = reading(13);
  static final Basis I14 = reading(14);
  static final Basis I15 = reading(15);
  static final Basis I16 = reading(16);
  static final Basis I17 = reading(17);
  static final Basis I18 = reading(18);
  static final Basis I18_I21 = reading(18, 21);
  static final Basis I1_I18 = reading(1, 18);
  static final Basis I1_I18_I21 = reading(1, 18, 21);
  static final Basis I19 = reading(19);
  static final Basis I20 = reading(20);
  static final Basis I22 = reading(22);
  static final Basis I23 = reading(23);

  public Basis {
    readings = List.copyOf(readings);
  }

  private static Basis reading(Integer... numbers) {
    return new Basis(Source.READING, List.of(numbers));
  }

  /// The form in traces: `scenario`, `documented`, or readings as in `I6,I7`.
  @Override
  public String toString() {
    return switch (source) {
      case SCENARIO -> "scenario";
      case DOCUMENTED -> "documented";
      case READING -> {
        StringBuilder text = new StringBuilder();
        for (int reading : readings) {
          text.append(text.isEmpty() ? "I" : ",I").append(reading);
        }
        yield text.toString();
      }
    };
  }
}
