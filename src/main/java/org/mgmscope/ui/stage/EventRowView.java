package org.mgmscope.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.Session;

/// A row that looks as its event does at the moment: of the present beat, or still to come.
final class EventRowView extends TableRow<Integer> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private final Session session;

  EventRowView(Session session) {
    this.session = session;
    session.whileShown(this, this::show);
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
  }

  /// Whether an event has happened in the present beat.
  static boolean isCurrent(Session session, int number) {
    int beat = session.beat();
    return beat > 0 && number <= session.moment() && number >= session.lesson().beats().first(beat);
  }
}
