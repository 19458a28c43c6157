package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Pointer;
import org.mgmscope.scenario.Problem;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.SafeWriter;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.Copying;
import org.mgmscope.ui.Dialogs;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.ShownName;
import org.mgmscope.ui.View;

/// Opens and saves what is worked on, and asks before any of it is lost.
public final class Documents {
  /// From so many bytes on, a file is opened off the window's thread.
  private static final long LARGE = 300_000;

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

  /// Reads the file again, and drops what was not saved. It can be undone.
  public void revert() {
    if (work.originProperty().get() instanceof Origin.InFile(Path file)) {
      ButtonType revert = new ButtonType(texts.getString("files.revert"), ButtonData.OK_DONE);
      Alert alert = alert("files.askRevert", name(), revert, cancel());
      alert.setOnHidden(
          _ -> {
            if (alert.getResult() == revert) {
              open(file, (draft, _) -> work.reload(draft));
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
    Alert alert = alert("files.elsewhere", ShownName.of(file), look, cancel());
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
    open(
        file,
        (draft, worth) -> {
          work.open(draft, worth, origin, moment);
          remember(file);
          if (worth instanceof Worth.Wrong(List<Problem> problems)) {
            session.editing().show(Pointer.parse(problems.getFirst().pointer()));
          }
        });
  }

  /// Opens a file at once, or, where that takes long, while one is told how far it is.
  ///
  /// @param workable is given what can be worked on; all else is refused
  private void open(Path file, BiConsumer<Draft, Worth> workable) {
    Consumer<Opening.Opened> then = opened -> opened(file, opened, workable);
    Optional<Opening.Opened> atOnce =
        isLarge(file)
            ? Optional.empty()
            : new Opening(file, session.lesson().locale(), new Patience()).open();
    atOnce.ifPresentOrElse(then, () -> new OpeningDialog(session, window).open(file, then));
  }

  /// Whether it takes so long to open a file that one is told how far it is.
  public static boolean isLarge(Path file) {
    try {
      return Files.size(file) >= LARGE;
    } catch (IOException e) {
      return false; // whoever opens it will be told
    }
  }

  private void opened(Path file, Opening.Opened opened, BiConsumer<Draft, Worth> workable) {
    switch (opened) {
      case Opening.Opened.Workable(Draft draft, Fingerprint content, Worth worth) -> {
        work.onDisk().note(file, content);
        workable.accept(draft, worth);
      }
      case Opening.Opened.NoFile() -> refuse(file, texts.getString("files.noFile"));
      case Opening.Opened.Unworkable(List<Problem> problems) -> refuse(file, problems);
      case Opening.Opened.Unreadable(NoSuchFileException _) -> {
        forget(file);
        refuse(file, texts.getString("files.gone"));
      }
      case Opening.Opened.Unreadable(AccessDeniedException _) ->
          refuse(file, texts.getString("files.denied"));
      case Opening.Opened.Unreadable(IOException e) ->
          refuse(file, texts.getString("files.unreadable").formatted(e.getMessage()));
    }
  }

  /// Tells what is wrong in a file, line by line, to be copied. What was open stays open.
  private void refuse(Path file, List<Problem> problems) {
    ButtonType copy = new ButtonType(texts.getString("files.copy"), ButtonData.LEFT);
    Alert alert = alert("files.notOpened", ShownName.of(file), copy, Dialogs.close(texts));
    TextArea list =
        new TextArea(
            problems.stream()
                .map(each -> each.line(ShownName.of(file), session.lesson().locale()))
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
    Alert alert = alert("files.notOpened", ShownName.of(file), Dialogs.close(texts));
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
        askToReplace("files.askReplace", file, then);
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
  private void askToReplace(String question, Path file, Runnable then) {
    ButtonType replace = new ButtonType(texts.getString("files.replace"), ButtonData.YES);
    ButtonType other = new ButtonType(texts.getString("files.saveElsewhere"), ButtonData.NO);
    Alert alert = alert(question, ShownName.of(file), replace, other, cancel());
    alert.setContentText(texts.getString("files.askReplace.why"));
    Dialogs.preferCancel(alert);
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
    work.places()
        .toSave(window, proposed())
        .ifPresent(
            chosen -> {
              Path file = ended(chosen);
              if (!file.equals(chosen) && Files.exists(file)) {
                askToReplace("files.askExisting", file, then);
              } else {
                write(file, then);
              }
            });
  }

  /// A name without an ending gets that of a scenario.
  private static Path ended(Path file) {
    String name = file.getFileName().toString();
    return name.contains(".") ? file : file.resolveSibling(name + FilePlaces.ENDING);
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
      Alert alert = alert("files.notSaved", ShownName.of(file), Dialogs.close(texts));
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
        Alert alert = alert("files.notSaved", ShownName.of(why.file()), Dialogs.close(texts));
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
    return Dialogs.question(window, texts.getString(header).formatted(name), buttons);
  }

  /// What is worked on, as the title of the window names it.
  private String name() {
    return work.originProperty()
        .get()
        .read()
        .map(ShownName::of)
        .orElseGet(() -> ShownName.of(session.lesson().title()));
  }

  // Recent

  /// The files that were opened and saved last, the newest first.
  public List<Path> recent() {
    return session.chosen().property(Setting.RECENT).get().stream().map(Path::of).toList();
  }

  /// Notes that a file was opened or saved.
  public void remember(Path file) {
    String path = file.toAbsolutePath().normalize().toString();
    List<String> files = new ArrayList<>(session.chosen().property(Setting.RECENT).get());
    files.remove(path);
    files.addFirst(path);
    keep(files.subList(0, Math.min(Setting.MOST_RECENT, files.size())));
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
