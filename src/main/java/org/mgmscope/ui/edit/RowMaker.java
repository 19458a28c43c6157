package org.mgmscope.ui.edit;

import java.util.List;
import java.util.ResourceBundle;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.scenario.form.FieldWords;
import org.mgmscope.scenario.form.Fields;
import org.mgmscope.text.Harmless;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.showing.Showing;

/// Makes the row of a field: with the control that belongs to its kind, and named in the language
/// that is spoken.
final class RowMaker {
  private final Form form;
  private final ResourceBundle texts;
  private final FieldWords choices;

  RowMaker(Form form, Showing showing) {
    this.form = form;
    texts = showing.texts();
    choices = new FieldWords(showing.lesson().locale());
  }

  FormRow row(Field field) {
    String name = name(field);
    return switch (field.kind()) {
      case Field.Kind.Line _,
          Field.Kind.Words _,
          Field.Kind.Digits _,
          Field.Kind.Known _,
          Field.Kind.Several _ ->
          new TextRow(form, field, name, usual(field));
      case Field.Kind.Truth _ -> new TruthRow(form, field, name, texts.getString("settings.yes"));
      case Field.Kind.Choice(List<String> words) -> choice(field, name, words);
      case Field.Kind.Verb _ -> choice(field, name, Fields.VERBS);
      case Field.Kind.Host _ -> host(field, name);
      case Field.Kind.Called _ -> new ChoiceRow(form, field, name, Fields.FUNCTIONS, word -> word);
      case Field.Kind.Unknown _ ->
          new UnknownRow(form, field, name, texts.getString("edit.removeUnknown"));
    };
  }

  private FormRow choice(Field field, String name, List<String> words) {
    return new ChoiceRow(form, field, name, words, choices::of);
  }

  private FormRow host(Field field, String name) {
    FormRow row = choice(field, name, List.of("report", "leave"));
    row.add(removeHost(field, name));
    return row;
  }

  private Button removeHost(Field field, String name) {
    Button remove = new Button("", new Icon(Feather.X));
    remove.setId("edit-remove-" + field.name());
    String tip = texts.getString("edit.removeHost").formatted(name);
    remove.setAccessibleText(tip);
    remove.setTooltip(new Tooltip(tip));
    remove.setMinWidth(Region.USE_PREF_SIZE);
    remove.setOnAction(_ -> form.removeHost(Integer.parseInt(field.way().getLast())));
    return remove;
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
  private String usual(Field field) {
    return switch (field.usual()) {
      case Field.NEEDED -> "";
      case "-" -> texts.getString("edit.optional");
      default -> field.usual();
    };
  }
}
