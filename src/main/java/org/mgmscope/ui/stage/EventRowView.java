package org.mgmscope.ui.stage;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Naming;
import org.mgmscope.story.Selection;
import org.mgmscope.ui.showing.Showing;

/// A row that looks as its event does at the moment: of the present beat, or still to come; and is
/// marked if the event names what somebody points at.
final class EventRowView extends TableRow<EventList.Item> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private static final PseudoClass POINTED_AT = PseudoClass.getPseudoClass("selected-elsewhere");

  private final Showing showing;
  private final Supplier<Naming> naming;

  EventRowView(Showing showing, Supplier<Naming> naming) {
    this.showing = showing;
    this.naming = naming;
    showing.whileShown(this, this::show);
    showing.whileShown(this, showing.selectionProperty(), this::show);
  }

  @Override
  protected void updateItem(EventList.@Nullable Item item, boolean empty) {
    super.updateItem(item, empty);
    show();
  }

  private void show() {
    Integer number = isEmpty() || getItem() == null ? null : getItem().number();
    pseudoClassStateChanged(CURRENT, number != null && isCurrent(showing, number));
    pseudoClassStateChanged(LATER, number != null && number > showing.moment());
    Selection selection = showing.selectionProperty().get();
    pseudoClassStateChanged(
        POINTED_AT,
        number != null && selection != null && selection.isNamedBy(number, naming.get()));
  }

  /// Whether an event has happened in the present beat.
  static boolean isCurrent(Showing showing, int number) {
    int beat = showing.beat();
    return beat > 0 && number <= showing.moment() && number >= showing.lesson().beats().first(beat);
  }
}
