package org.mgmscope.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.mgmscope.cli.Commands;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.work.Origin;

/// Opens the window for the command line.
///
/// @param first the lesson that is open where no file is named
/// @param asked the language that was asked for at the start
/// @param system the system's language
/// @param say is given what to say line by line where no window can be opened
public record Entrance(
    Lessons.Listed first, Optional<Locale> asked, Locale system, Consumer<String> say)
    implements Commands.Window {
  private static final String STANDARD_INPUT = "-";

  @Override
  public void show(Scenario scenario, Optional<String> file, int moment) {
    Origin origin = file.map(Entrance::named).orElseGet(this::firstLesson);
    Desktop.show(() -> scenario, origin, moment, asked, system, say);
  }

  /// Opens the first lesson.
  public void showFirst() {
    Desktop.show(first::read, firstLesson(), 0, asked, system, say);
  }

  @Override
  public void mend(String file) {
    place(file).ifPresent(path -> open(path, 0));
  }

  @Override
  public boolean showLarge(String file, int moment) {
    return place(file).filter(Documents::isLarge).filter(path -> open(path, moment)).isPresent();
  }

  private boolean open(Path file, int moment) {
    return Desktop.open(file, moment, first::read, firstLesson(), asked, system);
  }

  /// Where a file is that is named, if it is one that can be opened again.
  private static Optional<Path> place(String file) {
    try {
      return file.equals(STANDARD_INPUT) ? Optional.empty() : Optional.of(Path.of(file));
    } catch (InvalidPathException notHere) {
      return Optional.empty();
    }
  }

  private Origin firstLesson() {
    return new Origin.Shipped(first.id());
  }

  private static Origin named(String file) {
    return file.equals(STANDARD_INPUT) ? new Origin.Unnamed("") : new Origin.InFile(Path.of(file));
  }
}
