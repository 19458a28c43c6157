package org.mgmscope.ui.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.text.Harmless;

/// A field that has one of a few words. What stands there and is none of them is shown as well.
final class ChoiceRow extends FormRow {
  private final Form form;
  private final List<String> words;
  private final ChoiceBox<String> box;
  private boolean showing;

  /// @param words in the order in which they are offered
  /// @param read what a word is called
  ChoiceRow(Form form, Field field, String name, List<String> words, UnaryOperator<String> read) {
    super(field, name, new ChoiceBox<String>());
    this.form = form;
    this.words = words;
    @SuppressWarnings("unchecked") // it was made above
    ChoiceBox<String> made = (ChoiceBox<String>) control();
    box = made;
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String word) {
            return word == null
                ? ""
                : words.contains(word) ? read.apply(word) : Harmless.text(word);
          }

          @Override
          public String fromString(String word) {
            return word;
          }
        });
    box.valueProperty()
        .addListener(
            (_, _, word) -> {
              if (!showing && word != null) {
                form.chosen(field, word);
              }
            });
  }

  @Override
  void show(Draft draft) {
    String written = form.word(field());
    List<String> offered = new ArrayList<>(words);
    if (!words.contains(written)) {
      offered.add(written);
    }
    showing = true;
    if (!offered.equals(box.getItems())) {
      box.getItems().setAll(offered);
    }
    box.setValue(written);
    showing = false;
  }
}
