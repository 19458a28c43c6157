package org.mgmscope.ui;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/// What is in use in this Java, as its own table of living objects tells. What is in use of the
/// heap as a whole tells less: the collector leaves gaps that count as used, of another size at
/// each collection.
///
/// @param objects bytes of all objects but pictures
/// @param pictures bytes of the pixels that JavaFX draws to and keeps at hand: whole windows, of
///   which there may be one more or less
/// @param types bytes of the objects of each type but pictures
record LiveObjects(long objects, long pictures, Map<String, Long> types) {
  private static final Pattern LINE =
      Pattern.compile("^ *\\d+: +\\d+ +(?<bytes>\\d+) +(?<type>\\S+)", Pattern.MULTILINE);
  private static final int TOLD = 30;
  private static final String PIXELS = "[I";
  private static final String GAP = "jdk.internal.vm.FillerElement";

  /// Collects what nobody needs, and counts the rest. Needs the module `jdk.management`.
  static LiveObjects count() {
    String table;
    try {
      ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
      table =
          (String)
              ManagementFactory.getPlatformMBeanServer()
                  .invoke(
                      commands,
                      "gcClassHistogram",
                      new Object[] {new String[0]},
                      new String[] {String[].class.getName()});
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
    Map<String, Long> types = new HashMap<>();
    long pictures = 0;
    for (MatchResult line : (Iterable<MatchResult>) LINE.matcher(table).results()::iterator) {
      long bytes = Long.parseLong(line.group("bytes"));
      String type = line.group("type");
      if (type.equals(PIXELS)) {
        pictures += bytes;
      } else if (!type.contains(GAP)) {
        types.merge(type, bytes, Long::sum);
      }
    }
    if (types.isEmpty()) {
      throw new IllegalStateException("no table of living objects: " + table);
    }
    long objects = types.values().stream().mapToLong(Long::longValue).sum();
    return new LiveObjects(objects, pictures, Map.copyOf(types));
  }

  /// Bytes of all that is in use.
  long all() {
    return objects + pictures;
  }

  /// The types of which there is more than before, those that have grown most first.
  List<String> grown(LiveObjects before) {
    return types.entrySet().stream()
        .map(each -> Map.entry(each.getKey(), each.getValue() - before.of(each.getKey())))
        .filter(each -> each.getValue() > 0)
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(TOLD)
        .map(each -> "%s +%,d".formatted(each.getKey(), each.getValue()))
        .toList();
  }

  private long of(String type) {
    return types.getOrDefault(type, 0L);
  }

  @Override
  public String toString() {
    return "%,d of objects and %,d of pictures".formatted(objects, pictures);
  }
}
