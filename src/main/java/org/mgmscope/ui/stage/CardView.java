package org.mgmscope.ui.stage;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.RouterPicture;

/// A client, and its handle as a key.
final class CardView extends HBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DEAD = PseudoClass.getPseudoClass("dead");

  private final Region band = new Region();
  private final Region key = new Region();
  private final Label name = new Label();
  private final Label handle = new Label();
  private final Label taken = new Label();
  private final ResourceBundle texts;
  private RouterPicture.@Nullable Card shown;

  CardView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("stage-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    band.getStyleClass().add("band");
    key.getStyleClass().add("key");
    name.getStyleClass().add("stage-name");
    handle.getStyleClass().add("stage-handle");
    taken.getStyleClass().add("stage-small");
    HBox held = new HBox(key, handle);
    held.getStyleClass().add("held");
    VBox content = new VBox(name, held, taken);
    content.getStyleClass().add("stage-card-content");
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMinWidth(0);
    getChildren().addAll(band, content);
  }

  void show(RouterPicture.Card card) {
    if (card.equals(shown)) {
      return;
    }
    shown = card;
    Pattern.dressClient(band, card.owner());
    name.setText(card.name());
    handle.setText(card.handle());
    taken.setText(card.crashed().isEmpty() ? card.taken() : card.crashed() + " · " + card.taken());
    boolean broken =
        card.key() == RouterPicture.Key.BREAKS || card.key() == RouterPicture.Key.BROKEN;
    key.getStyleClass().setAll("key", broken ? "key-broken" : "key-whole");
    key.setVisible(card.key() != RouterPicture.Key.NONE);
    pseudoClassStateChanged(CURRENT, card.current());
    pseudoClassStateChanged(DEAD, broken || !card.crashed().isEmpty());
    setAccessibleText(
        texts.getString("stage.client").formatted(card.name(), card.handle(), taken.getText()));
  }
}
