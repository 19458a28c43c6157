package org.mgmscope.ui.kit;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A cell of a table whose rows are all equally high. It is laid out anew in the room that it has:
/// what stands in it never moves anything else. Else a text that changes would have the whole table
/// laid out, which looks at all rows above those in view.
///
/// @param <S> what the table has a row for
/// @param <T> what a cell shows
public abstract class EvenCell<S, T> extends TableCell<S, T> {
  private static final double TIP_WIDTH = 480;

  private String whole = "";

  protected EvenCell() {
    Tip.on(this, this::tip);
  }

  private Tooltip tip() {
    Tooltip tip = new Tooltip(whole);
    tip.setWrapText(true);
    tip.setMaxWidth(TIP_WIDTH);
    return tip;
  }

  /// What the cell says in full to who points at it; nothing if that is empty.
  public final String whole() {
    return whole;
  }

  protected final void setWhole(String text) {
    whole = text;
  }

  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }
}
