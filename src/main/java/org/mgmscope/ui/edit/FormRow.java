package org.mgmscope.ui.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.form.Field;

/// A field in a form: its name, its control, and below it what is wrong with its value.
abstract sealed class FormRow extends VBox permits TextRow, ChoiceRow, TruthRow, UnknownRow {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Field field;
  private final Control control;
  private final Label message = new Label();

  /// @param name of the field, to be read
  FormRow(Field field, String name, Control control) {
    this.field = field;
    this.control = control;
    getStyleClass().add("edit-row");
    Label label = new Label(name);
    label.getStyleClass().add("edit-label");
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setLabelFor(control);
    control.setId("edit-" + field.name());
    control.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(control, Priority.ALWAYS);
    HBox line = new HBox(label, control);
    line.getStyleClass().add("edit-line");
    message.getStyleClass().add("edit-message");
    message.setWrapText(true);
    message.setMinHeight(Region.USE_PREF_SIZE);
    message.managedProperty().bind(message.visibleProperty());
    message.setVisible(false);
    getChildren().addAll(line, message);
  }

  /// The row of a place: of those whose field holds it, the one that is nearest to it.
  ///
  /// @param element the place of what the rows are the fields of
  static Optional<FormRow> at(Pointer place, Pointer element, Collection<FormRow> rows) {
    return rows.stream()
        .filter(row -> row.field().in(element).holds(place))
        .max(Comparator.comparingInt(row -> row.field().way().size()));
  }

  /// What stands right of the control.
  final void add(Region other) {
    ((HBox) getChildren().getFirst()).getChildren().add(other);
  }

  final Field field() {
    return field;
  }

  final Control control() {
    return control;
  }

  /// Shows what stands in a draft.
  abstract void show(Draft draft);

  /// Tells what is wrong with the value.
  final void tell(List<String> wrong) {
    String words = String.join("\n", wrong);
    message.setText(words);
    message.setVisible(!wrong.isEmpty());
    control.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
    control.setAccessibleHelp(wrong.isEmpty() ? null : words);
  }
}
