package org.mgmscope.ui.edit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;

/// What the editor shows: whether it is open, of which part, and which elements are selected. It
/// stays as it is when the views are loaded again for another text size.
public final class Editing {
  private static final double HALF = 0.42;

  private final BooleanProperty open = new SimpleBooleanProperty(false);
  private final ObjectProperty<Edit.Part> part = new SimpleObjectProperty<>(Edit.Part.STEPS);
  private final ObjectProperty<@Nullable Pointer> wanted = new SimpleObjectProperty<>();
  private final DoubleProperty divider = new SimpleDoubleProperty(HALF);
  private final Map<Edit.Part, ObjectProperty<List<Integer>>> selected =
      new EnumMap<>(Edit.Part.class);

  public Editing() {
    for (Edit.Part each : Edit.Part.values()) {
      selected.put(each, new SimpleObjectProperty<>(List.of()));
    }
  }

  /// Whether the editor is to be seen.
  public BooleanProperty openProperty() {
    return open;
  }

  ObjectProperty<Edit.Part> partProperty() {
    return part;
  }

  /// Which elements of a part are selected, from 0, in their order.
  ObjectProperty<List<Integer>> selectedProperty(Edit.Part of) {
    return Objects.requireNonNull(selected.get(of));
  }

  /// Where the divider between list and form stands, as a share of the height.
  DoubleProperty dividerProperty() {
    return divider;
  }

  /// The place whose field is to have the focus as soon as it is there, or null.
  ObjectProperty<@Nullable Pointer> wantedProperty() {
    return wanted;
  }

  /// Forgets what was selected: something else is worked on.
  public void forget() {
    selected.values().forEach(each -> each.set(List.of()));
    part.set(Edit.Part.STEPS);
  }

  /// Opens the editor at a place of the draft.
  public void show(Pointer place) {
    Edit.Part there = Edit.Part.of(place);
    part.set(there);
    if (there != Edit.Part.LESSON && place.segments().size() > 1) {
      String index = place.segments().get(1);
      if (index.matches("[0-9]{1,9}")) {
        selectedProperty(there).set(List.of(Integer.parseInt(index)));
      }
    }
    open.set(true);
    wanted.set(null);
    wanted.set(place);
  }
}
