package org.mgmscope.ui.stage;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.Naming;
import org.mgmscope.ui.Selection;
import org.mgmscope.ui.Session;

/// A row that looks as its event does at the moment: of the present beat, or still to come; and is
/// marked if the event names what somebody points at.
final class EventRowView extends TableRow<Integer> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private static final PseudoClass POINTED_AT = PseudoClass.getPseudoClass("selected-elsewhere");

  private final Session session;
  private final Supplier<Naming> naming;

  EventRowView(Session session, Supplier<Naming> naming) {
    this.session = session;
    this.naming = naming;
    session.whileShown(this, this::show);
    session.whileShown(this, session.selectionProperty(), this::show);
  }

  @Override
  protected void updateItem(@Nullable Integer number, boolean empty) {
    super.updateItem(number, empty);
    show();
  }

  private void show() {
    Integer number = isEmpty() ? null : getItem();
    pseudoClassStateChanged(CURRENT, number != null && isCurrent(session, number));
    pseudoClassStateChanged(LATER, number != null && number > session.moment());
    Selection selection = session.selectionProperty().get();
    pseudoClassStateChanged(
        POINTED_AT,
        number != null && selection != null && selection.isNamedBy(number, naming.get()));
  }

  /// Whether an event has happened in the present beat.
  static boolean isCurrent(Session session, int number) {
    int beat = session.beat();
    return beat > 0 && number <= session.moment() && number >= session.lesson().beats().first(beat);
  }
}
