package org.mgmscope.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Choosing a part of the stage, or no longer: a click, Enter or Space, or what a screen reader has
/// for pressing a button.
final class Choosing {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private Choosing() {}

  static void by(Node view, Runnable choice) {
    view.getProperties().put(Choosing.class, choice);
    view.setOnMouseClicked(_ -> choice.run());
    view.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            choice.run();
            key.consume();
          }
        });
  }

  /// Does what a screen reader asks for, if that is to press it.
  ///
  /// @return whether it was
  static boolean does(Node view, AccessibleAction action) {
    if (action == AccessibleAction.FIRE
        && view.getProperties().get(Choosing.class) instanceof Runnable choice) {
      choice.run();
      return true;
    }
    return false;
  }

  /// Tells a screen reader whether it is chosen; null if that was not asked.
  static @Nullable Object answer(Node view, AccessibleAttribute attribute) {
    return attribute == AccessibleAttribute.SELECTED ? (Object) isChosen(view) : null;
  }

  static boolean isChosen(Node view) {
    return view.getPseudoClassStates().contains(CHOSEN);
  }

  /// Shows whether a part is chosen.
  static void show(Node view, boolean chosen) {
    if (chosen != isChosen(view)) {
      view.pseudoClassStateChanged(CHOSEN, chosen);
      view.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
  }
}
