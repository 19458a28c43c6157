package org.mgmscope.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;

/// What a trace costs against the same bytes by a bare JsonWriter that is handed every name and
/// value ready made. Both write to nowhere.
final class Writing {
  private static final int PIECES = 10;
  private static final int PIECE = 10_000;
  private static final int WARM_UP = 5;
  private static final int REPETITIONS = 15;

  private Writing() {}

  static List<Figure> measure(Run run) throws IOException {
    List<List<Event>> pieces = new ArrayList<>();
    List<Tokens> tokens = new ArrayList<>();
    long bytes = 0;
    for (int i = 0; i < PIECES; i++) {
      int from = (int) ((long) (run.size() - PIECE) * i / (PIECES - 1));
      List<Event> piece = run.events().subList(from, from + PIECE);
      StringWriter text = new StringWriter();
      write(piece, text);
      Tokens read = Tokens.of(text.toString());
      StringWriter again = new StringWriter();
      read.write(again);
      if (!again.toString().equals(text.toString())) {
        throw new IllegalStateException("not the same bytes");
      }
      pieces.add(piece);
      tokens.add(read);
      bytes += text.getBuffer().length();
    }
    Timing trace = new Timing();
    Timing bare = new Timing();
    for (int i = -WARM_UP; i < REPETITIONS; i++) {
      (i < 0 ? new Timing() : bare).time(() -> tokens.forEach(Writing::write));
      (i < 0 ? new Timing() : trace).time(() -> pieces.forEach(Writing::write));
    }
    return List.of(
        Figure.told("the trace, written", bytes * 1e3 / trace.processor.median(), " MB/s"),
        new Figure(
            "writing the trace / the same bytes by a bare JsonWriter",
            trace.processor.median() / bare.processor.median(),
            "",
            2));
  }

  private static void write(Tokens tokens) {
    try {
      tokens.write(Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(List<Event> events) {
    write(events, Writer.nullWriter());
  }

  private static void write(List<Event> events, Writer out) {
    TraceWriter writer = new TraceWriter(out);
    try {
      for (Event event : events) {
        writer.event(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
