package org.mgmscope.ui.edit;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import org.mgmscope.text.Harmless;
import org.mgmscope.ui.kit.PartKey;

/// Offers what may be meant while somebody types, and all of it on Ctrl+Space or the down arrow.
final class Completion {
  private static final int MOST = 12;

  private final TextField field;
  private final boolean several;
  private final Supplier<List<String>> proposals;
  private final ContextMenu menu = new ContextMenu();
  private boolean choosing;

  /// From the field's corner to where the offers were put.
  private Point2D offset = Point2D.ZERO;

  /// @param several whether the field holds a list, of which the last entry is completed
  Completion(TextField field, boolean several, Supplier<List<String>> proposals) {
    this.field = field;
    this.several = several;
    this.proposals = proposals;
    menu.getStyleClass().add("completion");
    field.textProperty().addListener((_, _, _) -> typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().addListener((_, _, _) -> menu.hide());
    field.localToSceneTransformProperty().addListener((_, _, _) -> follow());
  }

  private String before() {
    String text = field.getText();
    int comma = several ? text.lastIndexOf(',') : -1;
    return comma < 0 ? "" : text.substring(0, comma + 1) + " ";
  }

  private String typing() {
    String text = field.getText();
    return (several ? text.substring(text.lastIndexOf(',') + 1) : text).strip();
  }

  private void typed() {
    if (choosing || !field.isFocused()) {
      return;
    }
    String typing = typing().toLowerCase(Locale.ROOT);
    List<String> fitting =
        typing.isEmpty()
            ? List.of()
            : proposals.get().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(typing))
                .filter(each -> !each.equals(typing()))
                .toList();
    offer(fitting);
  }

  private void pressed(KeyEvent press) {
    if (PartKey.OFFER.is(press) && !menu.isShowing()) {
      offer(proposals.get());
      press.consume();
    }
  }

  private void offer(List<String> values) {
    menu.hide();
    menu.getItems().setAll(values.stream().limit(MOST).map(this::item).toList());
    if (!menu.getItems().isEmpty() && field.getScene() != null) {
      menu.show(field, Side.BOTTOM, 0, 0);
      offset = new Point2D(menu.getAnchorX(), menu.getAnchorY()).subtract(corner());
    }
  }

  /// What is said of a value that is not whole yet moves the fields below.
  private void follow() {
    if (menu.isShowing() && field.getScene() != null) {
      Point2D there = corner().add(offset);
      menu.setAnchorX(there.getX());
      menu.setAnchorY(there.getY());
    }
  }

  private Point2D corner() {
    return field.localToScreen(0, 0);
  }

  private MenuItem item(String value) {
    MenuItem item = new MenuItem(Harmless.text(value));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> choose(value));
    return item;
  }

  private void choose(String value) {
    choosing = true;
    field.setText(before() + value);
    field.end();
    choosing = false;
  }
}
