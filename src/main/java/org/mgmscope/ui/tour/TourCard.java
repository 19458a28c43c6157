package org.mgmscope.ui.tour;

import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.kit.Tip;

/// What is told at a stop, and the buttons that go to the next one, back, and out of the tour.
final class TourCard extends VBox {
  private final ResourceBundle texts;
  private final Function<Command, String> keyName;
  private final Label title = new Label();
  private final Label count = new Label();
  private final Label words = new Label();
  private final Button skip = new Button();
  private final Button back = new Button();
  private final Button next = new Button();

  /// @param keyName names the key of a command
  TourCard(Tour tour, ResourceBundle texts, Function<Command, String> keyName) {
    this.texts = texts;
    this.keyName = keyName;
    setId("tour-card");
    getStyleClass().add("tour-card");
    setAccessibleRole(AccessibleRole.DIALOG);
    title.setId("tour-title");
    title.getStyleClass().add("page-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    count.setId("tour-count");
    count.setMinWidth(USE_PREF_SIZE);
    words.setId("tour-words");
    for (Label each : List.of(title, words)) {
      each.setWrapText(true);
      each.setMinHeight(USE_PREF_SIZE);
    }
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    button(skip, "skip", tour::leave);
    button(back, "back", tour::back);
    button(next, "next", tour::next);
    next.getStyleClass().add("accent");
    skip.setText(texts.getString("tour.skip"));
    Tip.on(skip, texts.getString("tour.skip.tip"));
    back.setText(texts.getString("tour.back"));
    Tip.on(back, texts.getString("tour.back.tip"));
    Tip.on(next, texts.getString("tour.next.tip"));
    HBox head = new HBox(title, count);
    HBox buttons = new HBox(skip, between, back, next);
    head.getStyleClass().add("tour-line");
    buttons.getStyleClass().add("tour-line");
    getChildren().addAll(head, words, buttons);
  }

  private static void button(Button button, String id, Runnable action) {
    button.setId("tour-" + id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
  }

  /// Tells about a stop. The buttons say it as well: a screen reader then reads it with the one
  /// that has the focus.
  void tell(Stop stop) {
    Object[] keys = stop.keys().stream().map(keyName).toArray();
    title.setText(texts.getString("tour.title." + stop));
    words.setText(texts.getString("tour." + stop).formatted(keys));
    count.setText(texts.getString("tour.count").formatted(stop.number(), Stop.count()));
    next.setText(texts.getString(stop.isLast() ? "tour.done" : "tour.next"));
    String told = "%s, %s. %s".formatted(title.getText(), count.getText(), words.getText());
    setAccessibleText(told);
    next.setAccessibleText(next.getText() + ". " + told);
    back.setAccessibleText(back.getText() + ". " + told);
  }

  /// Lets one go back where there is a stop before; where not, the focus does not stay there.
  void offer(Stop stop) {
    if (stop.isFirst() && back.isFocused()) {
      focusNext();
    }
    back.setDisable(stop.isFirst());
  }

  /// Gives the focus to the button that goes to the next stop.
  void focusNext() {
    next.requestFocus();
  }

  /// Whether something is one of the buttons.
  boolean isButton(@Nullable Node node) {
    return skip.equals(node) || back.equals(node) || next.equals(node);
  }

  /// Presses the button that has the focus.
  void press() {
    focused().fire();
  }

  /// Gives the focus to a button that stands so many further on, and after the last to the first.
  void goOn(int by) {
    List<Button> buttons = back.isDisabled() ? List.of(skip, next) : List.of(skip, back, next);
    int at = Math.floorMod(buttons.indexOf(focused()) + by, buttons.size());
    buttons.get(at).requestFocus();
  }

  private Button focused() {
    return skip.isFocused() ? skip : back.isFocused() ? back : next;
  }
}
