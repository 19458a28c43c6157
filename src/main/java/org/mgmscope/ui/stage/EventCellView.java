package org.mgmscope.ui.stage;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.EventColumn;
import org.mgmscope.story.EventRow;
import org.mgmscope.story.Mark;
import org.mgmscope.ui.kit.EvenCell;

/// A cell of the table of events. What may be too long for its column is also in its tooltip.
final class EventCellView extends EvenCell<EventList.Item, EventRow> {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final EventColumn column;
  private final Region current = new Region();

  EventCellView(EventColumn column) {
    this.column = column;
    current.getStyleClass().add("current-sign");
    getStyleClass().add("event-" + column.name().toLowerCase(Locale.ROOT));
  }

  @Override
  protected void updateItem(@Nullable EventRow row, boolean empty) {
    super.updateItem(row, empty);
    if (row == null || empty) {
      setText(null);
      setGraphic(null);
      setWhole("");
      pseudoClassStateChanged(REFUSED, false);
      return;
    }
    String text = row.cell(column);
    setText(text);
    setWhole(text);
    setGraphic(
        switch (column) {
          case NUMBER -> current;
          case KIND -> sign(row);
          case STEP, WHO, WHAT, ARGUMENTS, CODE, BASIS, ROW -> null;
        });
    pseudoClassStateChanged(REFUSED, row.isRefusal());
  }

  private static Region sign(EventRow row) {
    Region sign = new Region();
    sign.getStyleClass().add("event-sign");
    Mark mark = Mark.of(row.event());
    if (mark != null) {
      String shape = mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
      sign.getStyleClass().addAll("event-mark", "mark-" + shape);
    }
    return sign;
  }
}
