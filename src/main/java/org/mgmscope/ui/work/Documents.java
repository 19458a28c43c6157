package org.mgmscope.ui.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Limits;
import org.mgmscope.scenario.Pointer;
import org.mgmscope.scenario.Problem;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.SafeWriter;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.Copying;
import org.mgmscope.ui.Dialogs;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// Opens and saves what is worked on, and asks before any of it is lost.
public final class Documents {
  private static final int MOST_RECENT = 10;

  private final Session session;
  private final Work work;
  private final Stage window;
  private final ResourceBundle texts;

  public Documents(Session session, Stage window) {
    this.session = session;
    this.window = window;
    work = session.work();
    texts = View.texts(session);
  }

  // Open

  /// Begins a new lesson.
  public void begin() {
    askBefore(() -> open(Lessons.blank(), new Origin.Unnamed("")));
  }

  /// Opens a lesson that ships.
  public void open(Lessons.Lesson lesson) {
    askBefore(() -> open(lesson.read(), new Origin.Shipped(lesson.id())));
  }

  private void open(Scenario scenario, Origin origin) {
    work.open(Draft.of(scenario), new Reading.Good(scenario, List.of()), origin, 0);
  }

  /// Asks for a file, and opens it.
  public void open() {
    askBefore(() -> work.places().toOpen(window).ifPresent(file -> read(file, 0)));
  }

  /// Opens a file.
  ///
  /// @param moment to begin at
  public void open(Path file, int moment) {
    askBefore(() -> read(file, moment));
  }

  /// Reads the file again, and drops what was not saved.
  public void revert() {
    if (work.originProperty().get() instanceof Origin.InFile(Path file)) {
      ButtonType revert = new ButtonType(texts.getString("files.revert"), ButtonData.OK_DONE);
      Alert alert = alert("files.askRevert", name(), revert, cancel());
      alert.setOnHidden(
          _ -> {
            if (alert.getResult() == revert) {
              read(file, session.moment());
            }
          });
      alert.show();
    }
  }

  private void read(Path file, int moment) {
    if (work.isElsewhere(file)) {
      askToLook(file, moment);
    } else {
      read(file, new Origin.InFile(file), moment);
    }
  }

  /// Two windows do not work on one file: the second may look at it.
  private void askToLook(Path file, int moment) {
    ButtonType look = new ButtonType(texts.getString("files.look"), ButtonData.OK_DONE);
    Alert alert = alert("files.elsewhere", file.getFileName(), look, cancel());
    alert.setContentText(texts.getString("files.elsewhere.look"));
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == look) {
            read(file, new Origin.LookedAt(file), moment);
          }
        });
    alert.show();
  }

  private void read(Path file, Origin origin, int moment) {
    try {
      if (Files.size(file) > Limits.FILE && readOnly(file) instanceof Reading.Bad bad) {
        refuse(file, bad.problems());
        return;
      }
      byte[] content = Files.readAllBytes(file);
      switch (DraftReader.read(content)) {
        case DraftReader.Opened.Workable(Draft draft, Reading.Good good) -> {
          work.onDisk().note(file, content);
          work.open(draft, good, origin, moment);
          remember(file);
        }
        case DraftReader.Opened.Workable(Draft draft, Reading.Bad bad) -> {
          work.onDisk().note(file, content);
          work.open(draft, bad, origin, moment);
          remember(file);
          session.editing().show(Pointer.parse(bad.problems().getFirst().pointer()));
        }
        case DraftReader.Opened.Unworkable(List<Problem> problems) -> refuse(file, problems);
      }
    } catch (NoSuchFileException gone) {
      forget(file);
      refuse(file, texts.getString("files.gone"));
    } catch (AccessDeniedException denied) {
      refuse(file, texts.getString("files.denied"));
    } catch (IOException e) {
      refuse(file, texts.getString("files.unreadable").formatted(e.getMessage()));
    }
  }

  /// Reads without keeping, so that no file is too large for that.
  private static Reading readOnly(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return ScenarioReader.read(in);
    }
  }

  /// Tells what is wrong in a file, line by line, to be copied. What was open stays open.
  private void refuse(Path file, List<Problem> problems) {
    ButtonType copy = new ButtonType(texts.getString("files.copy"), ButtonData.LEFT);
    Alert alert = alert("files.notOpened", file.getFileName(), copy, Dialogs.close(texts));
    TextArea list =
        new TextArea(
            problems.stream()
                .map(each -> each.line(file.getFileName().toString(), session.lesson().locale()))
                .collect(Collectors.joining("\n")));
    list.setId("file-problems");
    list.setEditable(false);
    list.setWrapText(true);
    list.setAccessibleText(texts.getString("files.problems"));
    alert.getDialogPane().setContent(list);
    Copying.byPressing((Button) alert.getDialogPane().lookupButton(copy), list::getText, texts);
    alert.show();
  }

  /// Tells why a file cannot be opened. What was open stays open.
  private void refuse(Path file, String why) {
    Alert alert = alert("files.notOpened", file.getFileName(), Dialogs.close(texts));
    alert.setContentText(why);
    alert.show();
  }

  // Save

  /// Saves the draft where it comes from; what comes from nowhere is asked for its place.
  public void save() {
    save(() -> {});
  }

  /// Asks where the draft is to be saved, and saves it there.
  public void saveAs() {
    saveAs(() -> {});
  }

  private void save(Runnable then) {
    if (work.originProperty().get() instanceof Origin.InFile(Path file)) {
      if (isChanged(file)) {
        askToReplace(file, then);
      } else {
        write(file, then);
      }
    } else {
      saveAs(then);
    }
  }

  private boolean isChanged(Path file) {
    try {
      return work.onDisk().changed(file).isPresent();
    } catch (IOException goneOrNotToBeRead) {
      return false;
    }
  }

  /// What somebody else has written to a file is not replaced without asking.
  private void askToReplace(Path file, Runnable then) {
    ButtonType replace = new ButtonType(texts.getString("files.replace"), ButtonData.YES);
    ButtonType other = new ButtonType(texts.getString("files.saveElsewhere"), ButtonData.NO);
    Alert alert = alert("files.askReplace", file.getFileName(), replace, other, cancel());
    alert.setContentText(texts.getString("files.askReplace.why"));
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == replace) {
            write(file, then);
          } else if (alert.getResult() == other) {
            saveAs(then);
          }
        });
    alert.show();
  }

  private void saveAs(Runnable then) {
    work.places().toSave(window, proposed()).ifPresent(file -> write(file, then));
  }

  private String proposed() {
    return switch (work.originProperty().get()) {
      case Origin.Shipped(String name) -> name;
      case Origin.Unnamed(String name) -> name.isEmpty() ? texts.getString("files.untitled") : name;
      case Origin.InFile(Path file) -> Origin.nameOf(file);
      case Origin.LookedAt(Path file) -> Origin.nameOf(file);
    };
  }

  private void write(Path file, Runnable then) {
    if (work.isElsewhere(file)) {
      Alert alert = alert("files.notSaved", file.getFileName(), Dialogs.close(texts));
      alert.setContentText(texts.getString("files.elsewhere.save"));
      alert.show();
      return;
    }
    work.settle();
    Draft draft = work.draft();
    byte[] content = draft.toBytes();
    switch (SafeWriter.write(file, out -> out.write(content))) {
      case SafeWriter.Outcome.Written _ -> {
        work.onDisk().note(file, content);
        work.saved(draft, new Origin.InFile(file));
        remember(file);
        then.run();
      }
      case SafeWriter.Outcome.Failed why -> {
        Alert alert = alert("files.notSaved", why.file().getFileName(), Dialogs.close(texts));
        alert.setContentText(
            texts.getString("unwritten." + why.reason()).formatted(why.detail())
                + "\n\n"
                + texts.getString("files.keptOpen"));
        alert.show();
      }
    }
  }

  // Ask

  /// Does something that takes away what is worked on; asks first if any of it is not saved.
  public void askBefore(Runnable then) {
    work.settle();
    if (!work.unsavedProperty().get()) {
      then.run();
      return;
    }
    ButtonType save = new ButtonType(texts.getString("files.saveFirst"), ButtonData.YES);
    ButtonType drop = new ButtonType(texts.getString("files.drop"), ButtonData.NO);
    Alert alert = alert("files.askSave", name(), save, drop, cancel());
    alert.setContentText(texts.getString("files.askSave.why"));
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == save) {
            save(then);
          } else if (alert.getResult() == drop) {
            then.run();
          }
        });
    alert.show();
  }

  private ButtonType cancel() {
    return new ButtonType(texts.getString("files.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private Alert alert(String header, Object name, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION);
    alert.getButtonTypes().setAll(buttons);
    alert.setHeaderText(texts.getString(header).formatted(name));
    Dialogs.belongTo(alert, window);
    for (int i = 0; i < buttons.length; i++) {
      if (alert.getDialogPane().lookupButton(buttons[i]) instanceof Button button) {
        button.setId("answer-" + buttons[i].getButtonData().name().toLowerCase(Locale.ROOT));
      }
    }
    return alert;
  }

  /// What is worked on, as the title of the window names it.
  private String name() {
    return work.originProperty()
        .get()
        .read()
        .map(file -> file.getFileName().toString())
        .orElseGet(() -> session.lesson().title());
  }

  // Recent

  /// The files that were opened and saved last, the newest first.
  public List<Path> recent() {
    return session.chosen().property(Setting.RECENT).get().stream().map(Path::of).toList();
  }

  private void remember(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    List<String> files = new ArrayList<>(session.chosen().property(Setting.RECENT).get());
    files.remove(path);
    files.addFirst(path);
    keep(files.subList(0, Math.min(MOST_RECENT, files.size())));
  }

  private void forget(Path file) {
    List<String> files = new ArrayList<>(session.chosen().property(Setting.RECENT).get());
    if (files.remove(file.toAbsolutePath().normalize().toString())) {
      keep(files);
    }
  }

  private void keep(List<String> files) {
    session.chosen().property(Setting.RECENT).set(List.copyOf(files));
  }
}
