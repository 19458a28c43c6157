package org.mgmscope.ui.stage;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.RouterPicture;

/// A forwarding entry.
final class EntryView extends Label {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass FALLS = PseudoClass.getPseudoClass("falls");
  private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");

  private final ResourceBundle texts;

  EntryView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("entry");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
  }

  /// Lets a label show an entry and what happens to it.
  static void dress(Label label, RouterPicture.Fate fate, String pair) {
    String sign =
        switch (fate) {
          case SAME -> "";
          case ADDED -> "+ ";
          case CHANGED -> "≠ ";
          case FALLS -> "− ";
        };
    label.setText(sign + "MFE " + pair);
    label.pseudoClassStateChanged(FALLS, fate == RouterPicture.Fate.FALLS);
    label.pseudoClassStateChanged(ADDED, fate == RouterPicture.Fate.ADDED);
  }

  void show(RouterPicture.ShownEntry entry, boolean path) {
    dress(this, entry.fate(), entry.pair().toString());
    pseudoClassStateChanged(CURRENT, path);
    setAccessibleText(
        texts
            .getString("stage.entry")
            .formatted(
                entry.pair(),
                entry.incoming(),
                entry.outgoing().stream()
                    .map(InterfaceKey::toString)
                    .collect(Collectors.joining(" "))));
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
