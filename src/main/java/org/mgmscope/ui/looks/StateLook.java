package org.mgmscope.ui.looks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.mgmscope.story.StatePart;

/// How somebody has arranged the tables of the state.
public final class StateLook {
  private final BooleanProperty onlyChanged = new SimpleBooleanProperty(false);
  private final StringProperty text = new SimpleStringProperty("");
  private final Map<StatePart, ObjectProperty<TableLook>> tables = new EnumMap<>(StatePart.class);

  public StateLook() {
    for (StatePart part : StatePart.values()) {
      tables.put(part, new SimpleObjectProperty<>(TableLook.usual(part)));
    }
  }

  /// Whether only rows are to be seen that the beat added, changed or removed.
  public BooleanProperty onlyChangedProperty() {
    return onlyChanged;
  }

  /// What a row must hold to be seen, in capital or small letters; or empty.
  public StringProperty textProperty() {
    return text;
  }

  public ObjectProperty<TableLook> tableProperty(StatePart part) {
    return Objects.requireNonNull(tables.get(part));
  }
}
