package org.mgmscope.bench;

import java.util.Locale;

/// A line of the printed table.
///
/// @param unit after the number; empty for a ratio
/// @param aim the figure is to be at most this; NaN where it is told for information
record Figure(String what, double value, String unit, double aim) {
  static Figure told(String what, double value, String unit) {
    return new Figure(what, value, unit, Double.NaN);
  }

  @Override
  public String toString() {
    String aimed = Double.isNaN(aim) ? "" : "≤ " + number(aim) + unit;
    String met = Double.isNaN(aim) ? "" : value <= aim ? "met" : "missed";
    return String.format(
        Locale.ROOT, "%-92s %12s %12s  %s", what, number(value) + unit, aimed, met);
  }

  private static String number(double value) {
    return value >= 100 || value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.2f", value);
  }
}
