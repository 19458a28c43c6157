package org.mgmscope.ui;

import java.lang.management.ManagementFactory;
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
record LiveObjects(long objects, long pictures) {
  private static final Pattern LINE =
      Pattern.compile("^ *\\d+: +\\d+ +(?<bytes>\\d+) +(?<type>\\S+)", Pattern.MULTILINE);
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
    long objects = 0;
    long pictures = 0;
    for (MatchResult line : (Iterable<MatchResult>) LINE.matcher(table).results()::iterator) {
      long bytes = Long.parseLong(line.group("bytes"));
      String type = line.group("type");
      if (type.equals(PIXELS)) {
        pictures += bytes;
      } else if (!type.contains(GAP)) {
        objects += bytes;
      }
    }
    if (objects == 0) {
      throw new IllegalStateException("no table of living objects: " + table);
    }
    return new LiveObjects(objects, pictures);
  }
}
