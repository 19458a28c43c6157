package org.mgmscope.ui.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import org.mgmscope.files.ShownName;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.History;
import org.mgmscope.ui.kit.Copying;
import org.mgmscope.ui.kit.Dialogs;
import org.mgmscope.ui.kit.TextBox;
import org.mgmscope.work.Fingerprint;
import org.mgmscope.work.Opening;
import org.mgmscope.work.Origin;
import org.mgmscope.work.Verdict;

/// Opens files, or says why they cannot be worked on. What was open stays open then.
final class Opener {
  private final Filing filing;
  private final Work work;
  private final Questions questions;
  private final Consumer<Runnable> askBefore;
  private final Refusal refusal;

  /// @param refusal how a file is refused
  /// @param askBefore does something that takes away what is worked on; asks first if any of it is
  ///   not saved
  Opener(Questions questions, Refusal refusal, Consumer<Runnable> askBefore) {
    this.questions = questions;
    this.refusal = refusal;
    this.askBefore = askBefore;
    filing = questions.filing();
    work = filing.work();
  }

  /// Opens a file; nothing is asked of what is worked on, unless it is edited meanwhile.
  ///
  /// @param moment to begin at
  void open(Path file, int moment) {
    filing
        .desk()
        .ask(
            () -> work.isElsewhere(file),
            elsewhere -> {
              if (elsewhere) {
                askToLook(file, moment);
              } else {
                open(file, new Origin.InFile(file), moment);
              }
            });
  }

  /// Two windows do not work on one file: the second may look at it.
  private void askToLook(Path file, int moment) {
    ButtonType look = questions.answer("files.look", ButtonData.OK_DONE);
    Alert alert = questions.alert("files.elsewhere", ShownName.of(file), look, questions.cancel());
    alert.setContentText(texts().getString("files.elsewhere.look"));
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == look) {
            open(file, new Origin.LookedAt(file), moment);
          }
        });
    alert.show();
  }

  private void open(Path file, Origin origin, int moment) {
    History before = work.historyProperty().get();
    read(
        file,
        (draft, verdict) -> {
          work.settle();
          if (Objects.equals(work.historyProperty().get(), before)) {
            show(file, draft, verdict, origin, moment);
          } else {
            askBefore.accept(() -> show(file, draft, verdict, origin, moment));
          }
        });
  }

  private void show(Path file, Draft draft, Verdict verdict, Origin origin, int moment) {
    work.open(draft, verdict, origin, moment);
    new Recent(filing).remember(file);
    if (verdict instanceof Verdict.Wrong(List<Problem> problems)) {
      filing.mend().accept(Pointer.parse(problems.getFirst().pointer()));
    }
  }

  /// Reads a file after all that was asked for before; where that takes long, one is told how far
  /// it is.
  ///
  /// @param workable is given what can be worked on; all else is refused
  void read(Path file, BiConsumer<Draft, Verdict> workable) {
    filing
        .desk()
        .after(
            () ->
                new OpeningDialog(filing, questions.window())
                    .open(file, opened -> opened(file, opened, workable)));
  }

  private void opened(Path file, Opening.Opened opened, BiConsumer<Draft, Verdict> workable) {
    switch (opened) {
      case Opening.Opened.Workable(Draft draft, Fingerprint content, Verdict verdict) -> {
        work.onDisk().note(file, content);
        workable.accept(draft, verdict);
      }
      case Opening.Opened.NoFile() -> refuse(file, texts().getString(refusal.noFile()));
      case Opening.Opened.Unworkable(List<Problem> problems) -> refuse(file, problems);
      case Opening.Opened.Unreadable(NoSuchFileException _) -> {
        new Recent(filing).forget(file);
        refuse(file, texts().getString("files.gone"));
      }
      case Opening.Opened.Unreadable(AccessDeniedException _) ->
          refuse(file, texts().getString("files.denied"));
      case Opening.Opened.Unreadable(IOException e) ->
          refuse(file, texts().getString("files.unreadable").formatted(e.getMessage()));
    }
  }

  /// Tells what is wrong in a file, line by line, to be copied.
  private void refuse(Path file, List<Problem> problems) {
    ButtonType copy = questions.answer("files.copy", ButtonData.LEFT);
    Alert alert =
        questions.alert(refusal.header(), refusal.name(file), copy, Dialogs.close(texts()));
    TextArea list =
        new TextBox(
            problems.stream()
                .map(each -> each.line(ShownName.of(file), filing.showing().lesson().locale()))
                .collect(Collectors.joining("\n")));
    list.setId("file-problems");
    list.setEditable(false);
    list.setWrapText(true);
    list.setAccessibleText(texts().getString("files.problems"));
    alert.getDialogPane().setContent(list);
    Copying.byPressing((Button) alert.getDialogPane().lookupButton(copy), list::getText, texts());
    alert.show();
  }

  private void refuse(Path file, String why) {
    questions.tell(refusal.header(), refusal.name(file), why);
  }

  private ResourceBundle texts() {
    return questions.texts();
  }
}
