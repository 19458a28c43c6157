package org.mgmscope.ui.edit;

import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;

/// Says that the run that is shown is an old one, as long as the draft has problems, and leads to
/// the first of them.
public final class OldRun extends HBox {
  private final Work work;
  private final Editing editing;
  private final ResourceBundle texts;
  private final Label words = new Label();

  public OldRun(Showing showing, Work work, Editing editing) {
    this.work = work;
    this.editing = editing;
    texts = showing.texts();
    setId("old-run");
    getStyleClass().addAll("notice", "old-run");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button show = new Button(texts.getString("edit.old.show"));
    show.setId("old-run-show");
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setOnAction(_ -> showFirst());
    getChildren().addAll(words, show);
    managedProperty().bind(visibleProperty());
    showing.whileShown(this, work.problemsProperty(), this::show);
  }

  private void show() {
    List<Problem> problems = work.problemsProperty().get();
    setVisible(!problems.isEmpty());
    words.setText(
        "⚠ "
            + (problems.size() == 1
                ? texts.getString("edit.old.one")
                : texts.getString("edit.old").formatted(problems.size())));
  }

  private void showFirst() {
    List<Problem> problems = work.problemsProperty().get();
    if (!problems.isEmpty()) {
      editing.show(Pointer.parse(problems.getFirst().pointer()));
    }
  }
}
