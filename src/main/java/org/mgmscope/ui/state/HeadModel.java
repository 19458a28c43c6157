package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.RowData;

/// What the title of a table says: how many rows there are, and what the beat did to them.
public final class HeadModel {
  private final ResourceBundle texts;
  private final String title;

  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper touched = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper marks = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");

  /// @param title what the table is called
  HeadModel(String title, ResourceBundle texts) {
    this.title = title;
    this.texts = texts;
  }

  /// Tells of the rows that there are, whether they are to be seen or not.
  void tell(Found<?> found, boolean isOpen) {
    count.set(number(found.all() - found.removed()));
    List<String> signs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    words.add(texts.getString("state.rows").formatted(title, found.all()));
    tell(RowData.Fate.ADDED, found.added(), signs, words);
    tell(RowData.Fate.CHANGED, found.changed(), signs, words);
    tell(RowData.Fate.REMOVED, found.removed(), signs, words);
    marks.set(String.join(" ", signs));
    touched.set(found.isTouched());
    told.set(String.join(", ", words));
    spoken.set(told.get() + "; " + texts.getString(isOpen ? "state.open" : "state.folded"));
  }

  private void tell(RowData.Fate fate, int many, List<String> signs, List<String> words) {
    if (many > 0) {
      signs.add(fate.sign() + number(many));
      words.add(texts.getString("touched." + fate).formatted(number(many)));
    }
  }

  private String number(int number) {
    return String.format(texts.getLocale(), "%,d", number);
  }

  /// How many rows there are.
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public String getCount() {
    return count.get();
  }

  /// Whether the beat did something to the part.
  public ReadOnlyBooleanProperty touchedProperty() {
    return touched.getReadOnlyProperty();
  }

  public boolean isTouched() {
    return touched.get();
  }

  /// What the beat did to how many rows, in signs.
  public ReadOnlyStringProperty marksProperty() {
    return marks.getReadOnlyProperty();
  }

  public String getMarks() {
    return marks.get();
  }

  /// The title in words, with how many rows there are and what the beat did to them.
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  public String getTold() {
    return told.get();
  }

  /// The same, and whether the table is folded, for who does not see it.
  public ReadOnlyStringProperty spokenProperty() {
    return spoken.getReadOnlyProperty();
  }

  public String getSpoken() {
    return spoken.get();
  }
}
