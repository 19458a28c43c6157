package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.mgmscope.files.RegularFile;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.work.Origin;

/// Opens and saves what is worked on, and asks before any of it is lost. What touches files is done
/// at the desk, in the order in which it was asked for.
public final class Documents {
  /// From so many bytes on, one is told how far a file is opened.
  private static final long LARGE = 300_000;

  private final Filing filing;
  private final Work work;
  private final Stage window;
  private final Questions questions;
  private final Opener opener;
  private final Saver saver;

  public Documents(Filing filing, Stage window) {
    this(filing, window, Refusal.CHOSEN);
  }

  private Documents(Filing filing, Stage window, Refusal refusal) {
    this.filing = filing;
    this.window = window;
    work = filing.work();
    questions = new Questions(filing, window);
    opener = new Opener(questions, refusal, this::askBefore);
    saver = new Saver(questions, this::askBefore);
  }

  /// Opens a file that was named at the start, while the first lesson is open.
  ///
  /// @param moment to begin at
  public static void openNamed(Filing filing, Stage window, Path file, int moment) {
    new Documents(filing, window, Refusal.NAMED).open(file, moment);
  }

  /// Begins a new lesson.
  public void begin() {
    askBefore(() -> open(Lessons.blank(), new Origin.Unnamed("")));
  }

  /// Opens a lesson that ships.
  public void open(Lessons.Listed lesson) {
    askBefore(() -> open(lesson.read(), new Origin.Shipped(lesson.id())));
  }

  private void open(Scenario scenario, Origin origin) {
    Draft draft = Draft.of(scenario);
    work.open(draft, draft.check(), origin, 0);
  }

  /// Asks for a file, and opens it.
  public void open() {
    FilePlaces places = work.places();
    askBefore(
        () ->
            filing
                .desk()
                .run(
                    places::lookAround,
                    () -> places.toOpen(window).ifPresent(file -> opener.open(file, 0))));
  }

  /// Opens a file.
  ///
  /// @param moment to begin at
  public void open(Path file, int moment) {
    askBefore(() -> opener.open(file, moment));
  }

  /// Reads the file again, and drops what was not saved. It can be undone.
  public void revert() {
    if (work.originProperty().get() instanceof Origin.InFile(Path file)) {
      ButtonType revert = questions.answer("files.revert", ButtonData.OK_DONE);
      Alert alert =
          questions.alert("files.askRevert", questions.name(), revert, questions.cancel());
      alert.setOnHidden(
          _ -> {
            if (alert.getResult() == revert) {
              opener.read(file, (draft, _) -> work.reload(draft));
            }
          });
      alert.show();
    }
  }

  /// Whether it takes so long to open a file that one is told how far it is. Not to be asked on the
  /// window's thread.
  public static boolean isLarge(Path file) {
    try {
      return RegularFile.attributes(file).size() >= LARGE;
    } catch (IOException e) {
      return false; // whoever opens it will be told
    }
  }

  /// Saves the draft where it comes from; what comes from nowhere is asked for its place.
  public void save() {
    saver.save(Optional.empty());
  }

  /// Asks where the draft is to be saved, and saves it there.
  public void saveAs() {
    saver.saveAs(Optional.empty());
  }

  /// Does something that takes away what is worked on, when what is being saved is saved; asks
  /// first if any of it is not.
  public void askBefore(Runnable then) {
    filing.desk().after(() -> askIfUnsaved(then));
  }

  private void askIfUnsaved(Runnable then) {
    work.settle();
    if (!work.unsavedProperty().get()) {
      then.run();
      return;
    }
    ButtonType save = questions.answer("files.saveFirst", ButtonData.YES);
    ButtonType drop = questions.answer("files.drop", ButtonData.NO);
    Alert alert =
        questions.alert("files.askSave", questions.name(), save, drop, questions.cancel());
    alert.setContentText(questions.texts().getString("files.askSave.why"));
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == save) {
            saver.save(Optional.of(then));
          } else if (alert.getResult() == drop) {
            then.run();
          }
        });
    alert.show();
  }

  /// The files that were opened and saved last, the newest first.
  public List<Path> recent() {
    return new Recent(filing).files();
  }

  /// Notes that a file was opened or saved.
  public void remember(Path file) {
    new Recent(filing).remember(file);
  }
}
