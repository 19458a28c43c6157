package org.mgmscope.ui.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.ShownName;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.kit.Dialogs;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.showing.Notice;
import org.mgmscope.ui.showing.Notices;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Documents;
import org.mgmscope.ui.work.Filing;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.Before;
import org.mgmscope.work.Difference;
import org.mgmscope.work.KeptWork;
import org.mgmscope.work.Origin;
import org.mgmscope.work.RecoveryFolder;

/// Offers the work that windows have left which no longer live: one after the other, the newest
/// first. What is not answered stays kept, and is offered again at the next start.
public final class RecoveryOffer {
  private final Showing showing;
  private final Notices notices;
  private final Desk desk;
  private final Work work;
  private final Filing filing;
  private final Stage window;
  private final Recovery recovery;
  private final Latest comparing = new Latest();

  /// Those that are not answered yet; the first is offered.
  private final List<RecoveryFolder.Left.Whole> waiting = new ArrayList<>();

  private @Nullable Notice offered;

  public RecoveryOffer(
      Showing showing,
      Notices notices,
      Desk desk,
      Work work,
      Filing filing,
      Stage window,
      Recovery recovery) {
    this.showing = showing;
    this.notices = notices;
    this.desk = desk;
    this.work = work;
    this.filing = filing;
    this.window = window;
    this.recovery = recovery;
  }

  /// Looks for what was left, off the window's thread, and offers it.
  public void offer() {
    new Latest().ask(true, _ -> recovery.left(), this::offer);
  }

  private void offer(List<RecoveryFolder.Left> left) {
    for (RecoveryFolder.Left each : left) {
      switch (each) {
        case RecoveryFolder.Left.Whole whole -> waiting.add(whole);
        case RecoveryFolder.Left.NoFile(Path path) -> notices.tell(new Notice.KeptNoFile(path));
        case RecoveryFolder.Left.Damaged(Path aside) -> notices.tell(new Notice.KeptDamaged(aside));
      }
    }
    offerNext();
  }

  private void offerNext() {
    notices.all().remove(offered);
    offered = null;
    if (!waiting.isEmpty()) {
      RecoveryFolder.Left.Whole left = waiting.getFirst();
      Notice notice =
          new Notice.WorkKept(
              name(left.work()),
              left.work().when(),
              waiting.size() - 1,
              List.of(
                  new Notice.Answer("recovery.open", () -> open(left)),
                  new Notice.Answer("recovery.difference", () -> compare(left)),
                  new Notice.Answer("recovery.discard", () -> askToDiscard(left)),
                  new Notice.Answer("recovery.later", () -> later(left))));
      offered = notice;
      notices.tell(notice);
    }
  }

  private String name(KeptWork work) {
    return work.origin()
        .read()
        .map(ShownName::of)
        .orElseGet(() -> ShownName.of(title(work.draft().at(Pointer.parse("/title")))));
  }

  /// What a title is in a draft: a text, or one for each language.
  private String title(@Nullable Json title) {
    return switch (title) {
      case Json.Text text -> text.value();
      case Json.Members members -> title(members.get(showing.lesson().locale().getLanguage()));
      case null -> texts().getString("files.untitled");
      case Json.Array _, Json.Digits _, Json.Truth _, Json.Null _ ->
          texts().getString("files.untitled");
    };
  }

  private ResourceBundle texts() {
    return showing.texts();
  }

  private void answered(RecoveryFolder.Left.Whole left) {
    waiting.remove(left);
    offerNext();
  }

  private void open(RecoveryFolder.Left.Whole left) {
    new Documents(filing, window)
        .askBefore(
            () -> {
              if (left.work().origin() instanceof Origin.InFile(Path file)
                  && !left.work().base().isEmpty()) {
                work.onDisk().note(file, left.work().base());
              }
              work.recover(left.work().draft(), left.work().origin());
              recovery.takesOver(left);
              answered(left);
            });
  }

  private void later(RecoveryFolder.Left.Whole left) {
    desk.run(left.held()::close);
    answered(left);
  }

  private void askToDiscard(RecoveryFolder.Left.Whole left) {
    ResourceBundle texts = texts();
    ButtonType discard = new ButtonType(texts.getString("recovery.discard"), ButtonData.OK_DONE);
    ButtonType cancel = new ButtonType(texts.getString("files.cancel"), ButtonData.CANCEL_CLOSE);
    String words = texts.getString("recovery.askDiscard").formatted(name(left.work()));
    Alert alert = Dialogs.question(window, words, discard, cancel);
    alert.setContentText(texts.getString("recovery.askDiscard.why"));
    Dialogs.preferCancel(alert);
    alert.setOnHidden(
        _ -> {
          if (alert.getResult() == discard) {
            desk.run(left::remove);
            answered(left);
          }
        });
    alert.show();
  }

  private void compare(RecoveryFolder.Left.Whole left) {
    comparing.ask(true, _ -> Compared.of(left.work()), compared -> show(left, compared));
  }

  /// How kept work differs from what.
  private record Compared(Before.What with, List<Difference.Line> lines) {
    static Compared of(KeptWork work) {
      Before before = Before.of(work);
      return new Compared(before.what(), before.difference(work));
    }
  }

  private void show(RecoveryFolder.Left.Whole left, Compared compared) {
    ResourceBundle texts = texts();
    String title =
        texts.getString("difference.from." + compared.with()).formatted(name(left.work()));
    new DifferenceDialog(window, texts, title).show(compared.lines());
  }
}
