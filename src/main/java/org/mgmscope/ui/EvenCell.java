package org.mgmscope.ui;

import javafx.scene.control.TableCell;

/// A cell of a table whose rows are all equally high. It is laid out anew in the room that it has:
/// what stands in it never moves anything else. Else a text that changes would have the whole table
/// laid out, which looks at all rows above those in view.
///
/// @param <S> what the table has a row for
/// @param <T> what a cell shows
public abstract class EvenCell<S, T> extends TableCell<S, T> {
  @Override
  public void requestLayout() {
    setNeedsLayout(true);
  }
}
