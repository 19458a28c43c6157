package org.mgmscope.ui.edit;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.ui.kit.Copying;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;

/// What is wrong with the draft, in the order of its file, each with the line and column at which
/// it stands when the draft is saved. A click, or Enter, leads to the field.
final class ProblemList extends VBox {
  private static final int MOST_SEEN = 3;

  /// The height of a problem, in sizes of a letter: most have two lines.
  private static final double HEIGHT = 3.4;

  /// What borders and the scroll bar need beside a line, in pixels.
  private static final double BESIDE = 44;

  private final Showing showing;
  private final Looks looks;
  private final Work work;
  private final Editing editing;
  private final ResourceBundle texts;
  private final Label title = new Label();
  private final ListView<Problem> list = new ListView<>();

  ProblemList(Showing showing, Looks looks, Work work, Editing editing) {
    this.showing = showing;
    this.looks = looks;
    this.work = work;
    this.editing = editing;
    texts = showing.texts();
    getStyleClass().add("edit-problems");
    title.getStyleClass().add("edit-problems-title");
    title.setGraphic(new Icon(Feather.ALERT_CIRCLE));
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button copy = new Button(texts.getString("edit.copyProblems"));
    copy.setId("edit-copy-problems");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    Copying.byPressing(copy, this::lines, texts);
    HBox head = new HBox(title, copy);
    head.getStyleClass().add("edit-problems-head");
    list.setId("edit-problems");
    list.setAccessibleText(texts.getString("files.problems"));
    list.setCellFactory(_ -> new Cell());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    managedProperty().bind(visibleProperty());
    getChildren().addAll(head, list);
    showing.whileShown(this, work.problemsProperty(), this::show);
  }

  private void show() {
    List<Problem> problems = work.problemsProperty().get();
    setVisible(!problems.isEmpty());
    title.setText(
        problems.size() == 1
            ? texts.getString("edit.oneProblem")
            : texts.getString("edit.problems").formatted(problems.size()));
    list.getItems().setAll(problems);
    list.setPrefHeight(
        looks.scaled(
            title.getFont().getSize() * HEIGHT * Math.min(MOST_SEEN, problems.size() + 0.5)));
    list.setMinHeight(Region.USE_PREF_SIZE);
  }

  private String line(Problem problem) {
    return texts
        .getString("edit.problem")
        .formatted(
            problem.place().line(),
            problem.place().column(),
            problem.text(showing.lesson().locale()));
  }

  private String lines() {
    return work.problemsProperty().get().stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private void pressed(KeyEvent press) {
    Problem problem = list.getSelectionModel().getSelectedItem();
    if (press.getCode() == KeyCode.ENTER && problem != null) {
      go(problem);
      press.consume();
    }
  }

  private void go(Problem problem) {
    Pointer place = Pointer.parse(problem.pointer());
    boolean lacks = problem.message().equals("missingMember");
    editing.show(lacks ? place.then(String.valueOf(problem.arguments().getFirst())) : place);
  }

  private final class Cell extends ListCell<Problem> {
    /// Unlike the text of a cell, it is as high as its lines.
    private final Text words = new Text();

    Cell() {
      words.getStyleClass().add("edit-problem");
      words.wrappingWidthProperty().bind(list.widthProperty().subtract(BESIDE));
      setOnMouseClicked(
          _ -> {
            if (getItem() != null) {
              go(getItem());
            }
          });
    }

    @Override
    protected void updateItem(Problem problem, boolean empty) {
      super.updateItem(problem, empty);
      boolean there = !empty && problem != null;
      words.setText(there ? line(problem) : "");
      setGraphic(there ? words : null);
      setAccessibleText(there ? line(problem) : null);
    }
  }
}
