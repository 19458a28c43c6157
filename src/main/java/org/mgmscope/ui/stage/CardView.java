package org.mgmscope.ui.stage;

import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
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
    boolean client = card.place() instanceof PicturePlace.Client;
    setFocusTraversable(client);
    setAccessibleRole(client ? AccessibleRole.TOGGLE_BUTTON : AccessibleRole.TEXT);
    Pattern.dressClient(band, card.owner());
    name.setText(card.name());
    handle.setText(card.handle());
    String said = card.crashed().isEmpty() ? card.taken() : card.crashed() + " · " + card.taken();
    taken.setText(said);
    boolean broken =
        card.key() == RouterPicture.Key.BREAKS || card.key() == RouterPicture.Key.BROKEN;
    key.getStyleClass().setAll("key", broken ? "key-broken" : "key-whole");
    key.setVisible(card.key() != RouterPicture.Key.NONE);
    pseudoClassStateChanged(CURRENT, card.current());
    pseudoClassStateChanged(DEAD, broken || !card.crashed().isEmpty());
    setAccessibleText(
        client
            ? texts.getString("stage.client").formatted(name.getText(), handle.getText(), said)
            : name.getText() + ", " + said);
  }

  /// Whether the beat is about it.
  boolean isCurrent() {
    return shown != null && shown.current();
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    Object answer = Choosing.answer(this, attribute);
    return answer == null ? super.queryAccessibleAttribute(attribute, parameters) : answer;
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (!Choosing.does(this, action)) {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
