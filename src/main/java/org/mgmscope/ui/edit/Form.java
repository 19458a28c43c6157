package org.mgmscope.ui.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.validation.Severity;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.controlsfx.validation.Validator;
import org.controlsfx.validation.decoration.ValidationDecoration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Problem;
import org.mgmscope.mgm.Function;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.scenario.form.FieldWords;
import org.mgmscope.scenario.form.Fields;
import org.mgmscope.scenario.form.Fresh;
import org.mgmscope.scenario.form.Proposals;
import org.mgmscope.scenario.form.Texting;
import org.mgmscope.text.Harmless;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.FocusKeeper;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;

/// The fields of one element. It is put up anew only where the element has other fields than
/// before, so that one can go on typing while the run follows.
final class Form extends VBox {
  private final Showing showing;
  private final Delays delays;
  private final Work work;
  private final ResourceBundle texts;
  private final FieldWords choices;
  private final Label problems = new Label();
  private final List<FormRow> rows = new ArrayList<>();
  private final Map<Control, FormRow> byControl = new HashMap<>();
  private ValidationSupport support = new ValidationSupport();
  private Edit.Part part = Edit.Part.LESSON;
  private int index;
  private Pointer element = Pointer.ROOT;
  private List<Field> fields = List.of();

  /// The field that was changed last, and what the draft became by that.
  private @Nullable Field changed;

  private @Nullable Draft changedTo;

  Form(Showing showing, Delays delays, Work work) {
    this.showing = showing;
    this.delays = delays;
    this.work = work;
    texts = showing.texts();
    choices = new FieldWords(showing.lesson().locale());
    getStyleClass().add("edit-form");
    problems.getStyleClass().add("edit-message");
    problems.setWrapText(true);
    problems.setMinHeight(Region.USE_PREF_SIZE);
    problems.managedProperty().bind(problems.visibleProperty());
  }

  Work work() {
    return work;
  }

  Delays delays() {
    return delays;
  }

  Proposals proposals() {
    return new Proposals(work.draft());
  }

  /// Where the element stands.
  Pointer element() {
    return element;
  }

  /// Shows an element of a part.
  ///
  /// @param at its index; without meaning for the lesson itself
  void show(Edit.Part of, int at) {
    Pointer place = of == Edit.Part.LESSON ? Pointer.ROOT : of.pointer().then(at);
    if (!place.equals(element)) {
      work.settle();
    }
    Json value = work.draft().at(place);
    if (value == null) {
      tell(texts.getString("edit.nothing." + of));
      return;
    }
    List<Field> wanted = Fields.of(of, value);
    boolean here = place.equals(element);
    boolean same = here && wanted.equals(fields) && !rows.isEmpty();
    part = of;
    index = at;
    if (!here) {
      changed = null;
    }
    element = place;
    fields = wanted;
    if (!same) {
      putUp(here ? List.copyOf(rows) : List.of());
    }
    rows.forEach(row -> row.show(work.draft()));
    showProblems();
  }

  /// Shows a text in the stead of fields.
  void tell(String words) {
    clear();
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("edit-nothing");
    getChildren().setAll(label);
  }

  private void clear() {
    rows.clear();
    byControl.clear();
    fields = List.of();
    support = new ValidationSupport();
    support.setValidationDecorator(new Below());
  }

  /// @param before what one may be typing in; where the element still has such a field, it stays
  private void putUp(List<FormRow> before) {
    List<Field> now = fields;
    String focused = focused();
    FocusKeeper.keep(this, () -> heir(focused), () -> putUp(now, before));
  }

  private @Nullable String focused() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    return owner == null ? null : owner.getId();
  }

  private Node heir(@Nullable String id) {
    return rows.stream()
        .map(FormRow::control)
        .filter(each -> Objects.equals(each.getId(), id))
        .findFirst()
        .orElseGet(() -> rows.getFirst().control());
  }

  private void putUp(List<Field> now, List<FormRow> before) {
    clear();
    fields = now;
    getChildren().setAll(problems);
    for (Field field : now) {
      FormRow row =
          before.stream()
              .filter(each -> each.field().equals(field))
              .findFirst()
              .orElseGet(() -> row(field));
      rows.add(row);
      byControl.put(row.control(), row);
      getChildren().add(row);
      Validator<Object> validator = (control, _) -> result(control);
      support.registerValidator(row.control(), false, validator);
    }
    if (part.hasSteps() && Stream.of("call", "startUp", "shutDown").anyMatch(verb()::equals)) {
      Button add = new Button(texts.getString("edit.addHost"), new Icon(Feather.PLUS));
      add.setId("edit-add-host");
      add.setOnAction(_ -> addHost());
      getChildren().add(getChildren().size() - Fields.LANGUAGES.size(), add);
    }
  }

  private String verb() {
    Json value = work.draft().at(element);
    return value == null ? "" : Fields.verb(value);
  }

  private FormRow row(Field field) {
    FormRow row = bare(field);
    if (field.kind() instanceof Field.Kind.Host) {
      row.add(removeHost(field));
    }
    return row;
  }

  private FormRow bare(Field field) {
    String name = name(field);
    return switch (field.kind()) {
      case Field.Kind.Line _,
          Field.Kind.Words _,
          Field.Kind.Digits _,
          Field.Kind.Known _,
          Field.Kind.Several _ ->
          new TextRow(this, field, name);
      case Field.Kind.Truth _ -> new TruthRow(this, field, name, texts.getString("settings.yes"));
      case Field.Kind.Choice(List<String> words) -> choice(field, name, words);
      case Field.Kind.Verb _ -> choice(field, name, Fields.VERBS);
      case Field.Kind.Host _ -> choice(field, name, List.of("report", "leave"));
      case Field.Kind.Called _ -> new ChoiceRow(this, field, name, Fields.FUNCTIONS, word -> word);
      case Field.Kind.Unknown _ ->
          new UnknownRow(this, field, name, texts.getString("edit.removeUnknown"));
    };
  }

  private FormRow choice(Field field, String name, List<String> words) {
    return new ChoiceRow(this, field, name, words, choices::of);
  }

  private String name(Field field) {
    if (field.kind() instanceof Field.Kind.Unknown) {
      return texts.getString("field.unknown").formatted(Harmless.text(field.way().getLast()));
    }
    if (field.name().startsWith("host-")) {
      String[] words = field.name().split("-", -1);
      int number = Integer.parseInt(words[1]) + 1;
      return words.length == 2
          ? texts.getString("field.host").formatted(number)
          : texts.getString("field.ofHost").formatted(number, texts.getString("field." + words[2]));
    }
    if (field.kind() instanceof Field.Kind.Words(String language, _)) {
      String whole = field.way().getLast();
      return texts
          .getString("field.words")
          .formatted(texts.getString("field." + whole), texts.getString("field.in." + language));
    }
    return texts.getString("field." + field.name());
  }

  /// What holds where nothing is written in a field, to be read in it.
  String usual(Field field) {
    return switch (field.usual()) {
      case Field.NEEDED -> "";
      case "-" -> texts.getString("edit.optional");
      default -> field.usual();
    };
  }

  // What is shown and changed

  /// What a text field shows.
  String shown(Field field) {
    return Texting.shown(field, element, work.draft());
  }

  /// Whether what somebody has typed into a field is what stands in the draft.
  boolean means(Field field, String text) {
    Draft draft = work.draft();
    return text.equals(shown(field))
        || Texting.shown(field, element, Texting.typed(field, element, draft, text))
            .equals(shown(field));
  }

  /// The word that a choice shows.
  String word(Field field) {
    Json value = work.draft().at(field.in(element));
    return switch (field.kind()) {
      case Field.Kind.Verb _ -> verb();
      case Field.Kind.Host _ ->
          value != null && Fields.member(value, "leave") != null ? "leave" : "report";
      case Field.Kind.Line _,
          Field.Kind.Words _,
          Field.Kind.Digits _,
          Field.Kind.Truth _,
          Field.Kind.Choice _,
          Field.Kind.Known _,
          Field.Kind.Several _,
          Field.Kind.Called _,
          Field.Kind.Unknown _ ->
          value == null ? field.usual() : Texting.written(value);
    };
  }

  void typed(Field field, String text) {
    if (rows.stream().noneMatch(row -> row.field().equals(field)) || means(field, text)) {
      return;
    }
    Draft before = work.draft();
    Draft after = Texting.typed(field, element, before, text);
    if (field.equals(changed) && Objects.equals(changedTo, before)) {
      work.amend(edit(), after);
    } else {
      work.edit(edit(), after);
    }
    changed = field;
    changedTo = work.draft();
  }

  void chosen(Field field, String word) {
    work.settle();
    Draft draft = work.draft();
    Json value = draft.at(element);
    if (value == null || word.equals(word(field))) {
      return;
    }
    Fresh fresh = new Fresh(draft);
    change(
        switch (field.kind()) {
          case Field.Kind.Verb _ -> draft.with(element, fresh.step(word, value));
          case Field.Kind.Called _ when value instanceof Json.Members step ->
              draft.with(element, fresh.calling(Function.valueOf(word), step));
          case Field.Kind.Host _ -> draft.with(field.in(element), turned(draft, field, word));
          case Field.Kind.Line _,
              Field.Kind.Words _,
              Field.Kind.Digits _,
              Field.Kind.Truth _,
              Field.Kind.Choice _,
              Field.Kind.Known _,
              Field.Kind.Several _,
              Field.Kind.Called _,
              Field.Kind.Unknown _ ->
              word.equals(field.usual())
                  ? draft.cleared(field.in(element), element)
                  : draft.with(field.in(element), Json.Text.of(word));
        });
  }

  /// A host that leaves where it has reported, or the other way round.
  private Json turned(Draft draft, Field field, String word) {
    Json host = draft.at(field.in(element));
    Json same = host == null ? null : Fields.member(host, word(field));
    return same == null
        ? new Fresh(draft).meanwhile(word)
        : Json.Members.of(new Json.Member(word, same));
  }

  void ticked(Field field, boolean yes) {
    work.settle();
    Draft draft = work.draft();
    Pointer place = field.in(element);
    change(
        yes
            ? draft.with(place, new Json.Truth(Json.NOWHERE, true))
            : draft.cleared(place, element));
  }

  void remove(Field field) {
    work.settle();
    change(work.draft().cleared(field.in(element), element));
  }

  private void addHost() {
    work.settle();
    Draft draft = work.draft();
    Pointer list = element.then(Fields.DURING);
    change(draft.inserted(list, draft.size(list), List.of(new Fresh(draft).meanwhile("report"))));
  }

  private Button removeHost(Field field) {
    Button remove = new Button("", new Icon(Feather.X));
    remove.setId("edit-remove-" + field.name());
    String tip = texts.getString("edit.removeHost").formatted(name(field));
    remove.setAccessibleText(tip);
    remove.setTooltip(new Tooltip(tip));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(_ -> removeHost(Integer.parseInt(field.way().getLast())));
    return remove;
  }

  private void removeHost(int host) {
    work.settle();
    Pointer list = element.then(Fields.DURING);
    Draft without = work.draft().removed(list, List.of(host));
    change(without.size(list) == 0 ? without.without(list) : without);
  }

  private void change(Draft after) {
    work.edit(edit(), after);
  }

  private Edit edit() {
    return new Edit(Edit.What.CHANGE, part, index + 1);
  }

  // What is wrong

  private void showProblems() {
    support.revalidate();
    rows.stream().filter(UnknownRow.class::isInstance).forEach(row -> row.tell(messages(row)));
    List<String> others =
        here().filter(each -> rowOf(each).isEmpty()).map(this::text).distinct().toList();
    problems.setText(String.join("\n", others));
    problems.setVisible(!others.isEmpty());
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
    return rows.stream()
        .filter(row -> row.field().in(element).holds(about))
        .max(Comparator.comparingInt(row -> row.field().way().size()));
  }

  private ValidationResult result(Control control) {
    FormRow row = byControl.get(control);
    return row == null
        ? new ValidationResult()
        : ValidationResult.fromMessages(
            messages(row).stream().map(each -> ValidationMessage.error(control, each)).toList());
  }

  /// Says what is wrong below the control.
  private final class Below implements ValidationDecoration {
    @Override
    public void applyValidationDecoration(ValidationMessage message) {
      FormRow row = byControl.get(message.getTarget());
      if (row != null && message.getSeverity() == Severity.ERROR) {
        row.tell(messages(row));
      }
    }

    @Override
    public void removeDecorations(Control control) {
      FormRow row = byControl.get(control);
      if (row != null) {
        row.tell(List.of());
      }
    }

    @Override
    public void applyRequiredDecoration(Control control) {}
  }

  /// The first field.
  Node first() {
    return rows.isEmpty() ? this : rows.getFirst().control();
  }

  /// Gives the focus to the field of a place, as far as there is one.
  void focus(Pointer place) {
    rows.stream()
        .filter(row -> row.field().in(element).holds(place))
        .max(Comparator.comparingInt(row -> row.field().way().size()))
        .or(() -> rows.stream().findFirst())
        .ifPresent(row -> row.control().requestFocus());
  }
}
