package org.mgmscope.bench;

import java.util.Locale;

/// A line of the printed table.
///
/// @param unit after the number; empty for a ratio
/// @param aim what the figure is to be at most, or at least; NaN where it is told for information
/// @param least whether the aim is the least that it is to be
record Figure(String what, double value, String unit, double aim, boolean least) {
  Figure(String what, double value, String unit, double aim) {
    this(what, value, unit, aim, false);
  }

  static Figure told(String what, double value, String unit) {
    return new Figure(what, value, unit, Double.NaN);
  }

  static Figure atLeast(String what, double value, double aim) {
    return new Figure(what, value, "", aim, true);
  }

  @Override
  public String toString() {
    boolean met = least ? value >= aim : value <= aim;
    String aimed = Double.isNaN(aim) ? "" : (least ? "≥ " : "≤ ") + number(aim) + unit;
    String told = Double.isNaN(aim) ? "" : met ? "met" : "missed";
    return String.format(
        Locale.ROOT, "%-92s %12s %12s  %s", what, number(value) + unit, aimed, told);
  }

  private static String number(double value) {
    return value >= 100 || value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, value < 1 ? "%.3f" : "%.2f", value);
  }
}
