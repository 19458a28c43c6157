package org.mgmscope.ui.edit;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.form.Summaries;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;

/// An element in the list of a part: its number and what it says in short, with a sign if something
/// in it is wrong, or if it is the step of the moment.
final class ElementCell extends ListCell<Json> {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Showing showing;
  private final Work work;
  private final Editing editing;
  private final Summaries summaries;
  private final ResourceBundle texts;

  /// @param open is run by a double click
  ElementCell(Showing showing, Work work, Editing editing, Summaries summaries, Runnable open) {
    this.showing = showing;
    this.work = work;
    this.editing = editing;
    this.summaries = summaries;
    texts = showing.texts();
    setOnMouseClicked(
        click -> {
          if (click.getClickCount() == 2) {
            open.run();
          }
        });
  }

  @Override
  protected void updateItem(Json item, boolean empty) {
    super.updateItem(item, empty);
    Edit.Part part = editing.partProperty().get();
    boolean there = !empty && item != null;
    int index = getIndex();
    setText(there ? (index + 1) + "  " + summaries.of(part, item) : null);
    boolean wrong = there && isWrong(part, index);
    boolean current = there && part == Edit.Part.STEPS && currentStep() == index + 1;
    setGraphic(wrong ? new Icon(Feather.ALERT_CIRCLE) : current ? new Label("▸") : null);
    setAccessibleText(there ? said(wrong, current) : null);
    pseudoClassStateChanged(WRONG, wrong);
    pseudoClassStateChanged(CURRENT, current);
  }

  private String said(boolean wrong, boolean current) {
    String said = current ? texts.getString("edit.current").formatted(getText()) : getText();
    return wrong ? texts.getString("edit.wrong").formatted(said) : said;
  }

  private boolean isWrong(Edit.Part part, int index) {
    Pointer place = part.pointer().then(index);
    return work.problemsProperty().get().stream()
        .anyMatch(each -> place.holds(Pointer.parse(each.pointer())));
  }

  private int currentStep() {
    int beat = showing.beat();
    return beat == 0 ? 0 : showing.lesson().pages().step(beat);
  }
}
