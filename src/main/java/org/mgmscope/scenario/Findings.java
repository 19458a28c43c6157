package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What was found wrong so far.
final class Findings {
  private record Finding(int at, Path path, String message, List<Object> arguments) {}

  private final List<Finding> findings = new ArrayList<>();

  void add(int at, Path path, String message, Object... arguments) {
    findings.add(new Finding(at, path, message, List.of(arguments)));
  }

  boolean isEmpty() {
    return findings.isEmpty();
  }

  /// Forgets all that was found: another finding makes it meaningless.
  void clear() {
    findings.clear();
  }

  /// The problems in the order of the file.
  List<Problem> problems(Source source) {
    return findings.stream()
        .sorted(Comparator.comparingInt(Finding::at))
        .map(
            each ->
                new Problem(
                    source.place(each.at()),
                    each.path().toString(),
                    each.message(),
                    each.arguments()))
        .toList();
  }
}
