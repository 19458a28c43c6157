package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.List;
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
  private final Region sign = new Region();
  private @Nullable Mark mark;

  /// What comes anew into a window is matched with all style sheets: a cell keeps its sign.
  EventCellView(EventColumn column) {
    this.column = column;
    getStyleClass().add("event-" + column.name().toLowerCase(Locale.ROOT));
    switch (column) {
      case NUMBER -> sign.getStyleClass().add("current-sign");
      case KIND -> sign.getStyleClass().add("event-sign");
      case STEP, WHO, WHAT, ARGUMENTS, CODE, BASIS, ROW -> {
        return;
      }
    }
    setGraphic(sign);
  }

  @Override
  protected void updateItem(@Nullable EventRow row, boolean empty) {
    super.updateItem(row, empty);
    String text = row == null || empty ? "" : row.cell(column);
    setText(text);
    setWhole(text);
    sign.setVisible(row != null && !empty);
    if (row != null && !empty && column == EventColumn.KIND) {
      mark(Mark.of(row.event()));
    }
    pseudoClassStateChanged(REFUSED, row != null && !empty && row.isRefusal());
  }

  private void mark(@Nullable Mark now) {
    if (now != mark) {
      mark = now;
      List<String> classes = new ArrayList<>(List.of("event-sign"));
      if (now != null) {
        classes.add("event-mark");
        classes.add("mark-" + now.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      }
      sign.getStyleClass().setAll(classes);
    }
  }
}
