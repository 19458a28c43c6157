package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.mgmscope.files.RegularFile;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.files.ShownName;
import org.mgmscope.scenario.Draft;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.kit.Dialogs;
import org.mgmscope.work.Origin;

/// Saves what is worked on, at the desk: one goes on working meanwhile.
final class Saver {
  /// Which file is replaced without asking.
  private enum Replaced {
    /// The one that is worked on, as long as nobody else has written to it.
    UNCHANGED,
    /// None: somebody has named another one.
    NONE,
    /// Whatever is there: somebody has said so.
    ANY
  }

  /// What came of it.
  private sealed interface End {
    /// Another window works on it.
    record Elsewhere() implements End {}

    /// One must be asked first.
    ///
    /// @param question its key
    record Unasked(String question) implements End {}

    /// It is written.
    record Written() implements End {}

    /// It is not written.
    ///
    /// @param there the key of the text that says what became of what was there
    record Unwritten(SafeWriter.Outcome.Failed why, String there) implements End {}
  }

  private final Filing filing;
  private final Work work;
  private final Desk desk;
  private final Questions questions;
  private final Consumer<Runnable> askBefore;

  /// @param askBefore does something that takes away what is worked on; asks first if any of it is
  ///   not saved
  Saver(Questions questions, Consumer<Runnable> askBefore) {
    this.questions = questions;
    this.askBefore = askBefore;
    filing = questions.filing();
    work = filing.work();
    desk = filing.desk();
  }

  /// Saves the draft where it comes from; what comes from nowhere is asked for its place.
  ///
  /// @param then what takes away what is worked on, when it is saved; empty for nothing
  void save(Optional<Runnable> then) {
    if (work.originProperty().get() instanceof Origin.InFile(Path file)) {
      write(file, Replaced.UNCHANGED, then);
    } else {
      saveAs(then);
    }
  }

  /// Asks where the draft is to be saved, and saves it there.
  void saveAs(Optional<Runnable> then) {
    FilePlaces places = work.places();
    desk.run(
        places::lookAround,
        () ->
            places
                .toSave(questions.window(), proposed())
                .ifPresent(
                    chosen -> {
                      Path file = ended(chosen);
                      write(file, file.equals(chosen) ? Replaced.ANY : Replaced.NONE, then);
                    }));
  }

  /// A name without an ending gets that of a scenario.
  private static Path ended(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + FilePlaces.ENDING);
  }

  private String proposed() {
    return work.originProperty().get().proposedName(questions.texts().getString("files.untitled"));
  }

  private void write(Path file, Replaced replaced, Optional<Runnable> then) {
    work.settle();
    Draft draft = work.draft();
    work.saving().begins(file);
    desk.ask(
        () -> write(file, replaced, draft),
        end -> {
          work.saving().ends(file);
          ended(file, end, draft, then);
        });
  }

  private End write(Path file, Replaced replaced, Draft draft) {
    if (work.isElsewhere(file)) {
      return new End.Elsewhere();
    }
    if (replaced == Replaced.UNCHANGED && isChanged(file)) {
      return new End.Unasked("files.askReplace");
    }
    if (replaced == Replaced.NONE && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new End.Unasked("files.askExisting");
    }
    byte[] content = draft.toBytes();
    return switch (SafeWriter.write(file, out -> out.write(content))) {
      case SafeWriter.Outcome.Written _ -> {
        work.onDisk().note(file, content);
        yield new End.Written();
      }
      case SafeWriter.Outcome.Failed why -> new End.Unwritten(why, there(file));
    };
  }

  private static String there(Path file) {
    if (RegularFile.isKeptFrom(file)) {
      return "files.keptOpen.noFile";
    }
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
        ? "files.keptOpen"
        : "files.keptOpen.nothing";
  }

  private boolean isChanged(Path file) {
    try {
      return work.onDisk().changed(file).isPresent();
    } catch (IOException goneOrNotToBeRead) {
      return false;
    }
  }

  private void ended(Path file, End end, Draft draft, Optional<Runnable> then) {
    switch (end) {
      case End.Elsewhere _ ->
          questions.tell(
              "files.notSaved",
              ShownName.of(file),
              questions.texts().getString("files.elsewhere.save"));
      case End.Unasked(String question) -> askToReplace(question, file, then);
      case End.Written _ -> {
        work.saved(draft, new Origin.InFile(file));
        new Recent(filing).remember(file);
        then.ifPresent(askBefore);
      }
      case End.Unwritten(SafeWriter.Outcome.Failed why, String there) ->
          questions.tell(
              "files.notSaved",
              ShownName.of(file),
              questions.texts().getString("unwritten." + why.reason()).formatted(why.detail())
                  + "\n\n"
                  + questions.texts().getString(there));
    }
  }

  /// What somebody else has written to a file is not replaced without asking.
  private void askToReplace(String question, Path file, Optional<Runnable> then) {
    ButtonType replace = questions.answer("files.replace", ButtonData.YES);
    ButtonType other = questions.answer("files.saveElsewhere", ButtonData.NO);
    Alert alert = questions.alert(question, ShownName.of(file), replace, other, questions.cancel());
    alert.setContentText(questions.texts().getString("files.askReplace.why"));
    Dialogs.preferCancel(alert);
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == replace) {
            write(file, Replaced.ANY, then);
          } else if (alert.getResult() == other) {
            saveAs(then);
          }
        });
    alert.show();
  }
}
