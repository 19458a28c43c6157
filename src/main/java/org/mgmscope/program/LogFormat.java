package org.mgmscope.program;

import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One line for what happened, and below it what was thrown.
final class LogFormat extends Formatter {
  @Override
  public String format(LogRecord logged) {
    String line =
        "%s %s %s: %s%n"
            .formatted(
                logged
                    .getInstant()
                    .truncatedTo(ChronoUnit.MILLIS)
                    .atZone(ZoneId.systemDefault())
                    .toOffsetDateTime(),
                logged.getLevel().getName(),
                logged.getLoggerName(),
                Discretion.of(formatMessage(logged)));
    return logged.getThrown() == null ? line : line + Discretion.trace(logged.getThrown());
  }
}
