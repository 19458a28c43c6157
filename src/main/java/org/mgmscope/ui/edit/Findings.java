package org.mgmscope.ui.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.ValidationDecoration;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;

/// What is wrong with the element in a form: each row tells what is wrong with its field, and a
/// text of its own what is wrong with none of them.
final class Findings {
  private final Showing showing;
  private final Work work;
  private final Label others = new Label();
  private final Map<Control, FormRow> rows = new LinkedHashMap<>();
  private ValidationSupport support = new ValidationSupport();
  private Edit.Part part = Edit.Part.LESSON;
  private Pointer element = Pointer.ROOT;

  Findings(Showing showing, Work work) {
    this.showing = showing;
    this.work = work;
    others.getStyleClass().add("edit-message");
    others.setWrapText(true);
    others.setMinHeight(Region.USE_PREF_SIZE);
    others.managedProperty().bind(others.visibleProperty());
  }

  /// The text about what is wrong with no field.
  Node others() {
    return others;
  }

  /// Forgets the rows.
  void clear() {
    rows.clear();
    support = new ValidationSupport();
    support.setValidationDecorator(new Below());
  }

  void add(FormRow row) {
    rows.put(row.control(), row);
    Validator<Object> validator = (control, _) -> result(control);
    support.registerValidator(row.control(), false, validator);
  }

  /// Tells what is wrong with an element, whose rows were added.
  void tell(Edit.Part of, Pointer place) {
    part = of;
    element = place;
    support.revalidate();
    rows.values().stream()
        .filter(UnknownRow.class::isInstance)
        .forEach(row -> row.tell(messages(row)));
    List<String> left =
        here().filter(each -> rowOf(each).isEmpty()).map(this::text).distinct().toList();
    others.setText(String.join("\n", left));
    others.setVisible(!left.isEmpty());
  }

  private String text(Problem problem) {
    return problem.text(showing.lesson().locale());
  }

  /// The problems of the element.
  private Stream<Problem> here() {
    return work.problemsProperty().get().stream()
        .filter(
            each -> {
              Pointer place = Pointer.parse(each.pointer());
              return element.holds(place)
                  && (part != Edit.Part.LESSON || Edit.Part.of(place) == Edit.Part.LESSON);
            });
  }

  private List<String> messages(FormRow row) {
    return here()
        .filter(each -> rowOf(each).filter(row::equals).isPresent())
        .map(this::text)
        .distinct()
        .toList();
  }

  /// The field that a problem is about: what is missing is told of the object that lacks it.
  private Optional<FormRow> rowOf(Problem problem) {
    Pointer place = Pointer.parse(problem.pointer());
    Pointer about =
        problem.message().equals("missingMember")
            ? place.then(String.valueOf(problem.arguments().getFirst()))
            : place;
    return FormRow.at(about, element, rows.values());
  }

  private ValidationResult result(Control control) {
    FormRow row = rows.get(control);
    return row == null
        ? new ValidationResult()
        : ValidationResult.fromMessages(
            messages(row).stream().map(each -> ValidationMessage.error(control, each)).toList());
  }

  /// Says what is wrong below the control.
  private final class Below implements ValidationDecoration {
    @Override
    public void applyValidationDecoration(ValidationMessage message) {
      FormRow row = rows.get(message.getTarget());
      if (row != null && message.getSeverity() == Severity.ERROR) {
        row.tell(messages(row));
      }
    }

    @Override
    public void removeDecorations(Control control) {
      FormRow row = rows.get(control);
      if (row != null) {
        row.tell(List.of());
      }
    }

    @Override
    public void applyRequiredDecoration(Control control) {}
  }
}
