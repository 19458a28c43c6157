package org.mgmscope.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.form.Choosing;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.scenario.form.Fields;
import org.mgmscope.scenario.form.Fresh;
import org.mgmscope.scenario.form.Proposals;
import org.mgmscope.scenario.form.Texting;
import org.mgmscope.ui.kit.Delays;
import org.mgmscope.ui.kit.FocusKeeper;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;

/// The fields of one element, and what becomes of the draft when one changes them. It is put up
/// anew only where the element has other fields than before, so that one can go on typing while the
/// run follows.
final class Form extends VBox {
  private final Delays delays;
  private final Work work;
  private final ResourceBundle texts;
  private final RowMaker maker;
  private final Findings findings;
  private final List<FormRow> rows = new ArrayList<>();
  private Edit.Part part = Edit.Part.LESSON;
  private int index;
  private Pointer element = Pointer.ROOT;
  private List<Field> fields = List.of();

  /// The field that was changed last, and what the draft became by that.
  private @Nullable Field changed;

  private @Nullable Draft changedTo;

  Form(Showing showing, Delays delays, Work work) {
    this.delays = delays;
    this.work = work;
    texts = showing.texts();
    maker = new RowMaker(this, showing);
    findings = new Findings(showing, work);
    getStyleClass().add("edit-form");
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
    findings.tell(part, element);
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
    fields = List.of();
    findings.clear();
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
    getChildren().setAll(findings.others());
    for (Field field : now) {
      FormRow row =
          before.stream()
              .filter(each -> each.field().equals(field))
              .findFirst()
              .orElseGet(() -> maker.row(field));
      rows.add(row);
      getChildren().add(row);
      findings.add(row);
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
    return choosing(field).word();
  }

  private Choosing choosing(Field field) {
    return Choosing.of(field, element, work.draft());
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
    Choosing choosing = choosing(field);
    if (work.draft().at(element) != null && !word.equals(choosing.word())) {
      change(choosing.chosen().apply(word));
    }
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

  void removeHost(int host) {
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

  /// The first field.
  Node first() {
    return rows.isEmpty() ? this : rows.getFirst().control();
  }

  /// Gives the focus to the field of a place, as far as there is one.
  void focus(Pointer place) {
    FormRow.at(place, element, rows)
        .or(() -> rows.stream().findFirst())
        .ifPresent(row -> row.control().requestFocus());
  }
}
