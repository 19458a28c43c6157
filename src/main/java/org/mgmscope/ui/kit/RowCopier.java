package org.mgmscope.ui.kit;

import java.util.Collection;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.export.Separated;

/// Puts rows of a table on the clipboard; many of them without holding up the window. Who copies
/// anew gets the later rows only.
public final class RowCopier {
  /// Up to so many rows are put together within a frame or two.
  private static final int AT_ONCE = 10_000;

  private final Latest copying = new Latest();

  /// Copies rows as lines with tabs.
  ///
  /// @param row the cells of a row, by its number from 0; asked on any thread
  /// @param done is told how many rows were copied
  public void asText(int count, IntFunction<? extends Collection<String>> row, IntConsumer done) {
    copy("", count, index -> Separated.byTabs(row.apply(index)), done);
  }

  /// Copies rows as CSV, with their headings.
  ///
  /// @param row the cells of a row, by its number from 0; asked on any thread
  /// @param done is told how many rows were copied
  public void asCsv(
      Collection<String> headings,
      int count,
      IntFunction<? extends Collection<String>> row,
      IntConsumer done) {
    copy(Separated.byCommas(headings), count, index -> Separated.byCommas(row.apply(index)), done);
  }

  private void copy(String head, int count, IntFunction<String> line, IntConsumer done) {
    copying.<String>ask(
        count > AT_ONCE,
        stop -> lines(head, count, line, stop),
        lines -> {
          if (count > 0) {
            Copying.copy(lines);
            done.accept(count);
          }
        });
  }

  private static @Nullable String lines(
      String head, int count, IntFunction<String> line, BooleanSupplier stop) {
    StringBuilder lines = new StringBuilder(head);
    for (int index = 0; index < count; index++) {
      if (stop.getAsBoolean()) {
        return null;
      }
      lines.append(line.apply(index));
    }
    return lines.toString();
  }
}
