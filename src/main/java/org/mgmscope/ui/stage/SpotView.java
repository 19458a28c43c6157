package org.mgmscope.ui.stage;

import java.util.Locale;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.Selection;
import org.mgmscope.story.router.Spot;

/// A part of the drawn router that can be pointed at, chosen, and heard. It shows nothing of its
/// own but that it has the focus.
final class SpotView extends Region {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private static final PseudoClass PATH = PseudoClass.getPseudoClass("path");

  private Spot spot;

  SpotView(Spot spot) {
    this.spot = spot;
    getStyleClass().addAll("spot", style(spot.place()));
    setFocusTraversable(spot.selects() != null);
    setAccessibleRole(spot.selects() == null ? AccessibleRole.TEXT : AccessibleRole.TOGGLE_BUTTON);
  }

  private static String style(PicturePlace place) {
    return switch (place) {
      case PicturePlace.Client _, PicturePlace.Administration _ -> "stage-card";
      case PicturePlace.Port _ -> "port";
      case PicturePlace.EntryChip _ -> "entry";
      case PicturePlace.Mgm _, PicturePlace.Forwarder _, PicturePlace.Hosts _ ->
          place.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    };
  }

  /// @param words for who does not see it
  void show(Spot now, String words, @Nullable Selection selection) {
    spot = now;
    if (!Objects.equals(getAccessibleText(), words)) {
      setAccessibleText(words);
    }
    pseudoClassStateChanged(CURRENT, now.current());
    pseudoClassStateChanged(PATH, now.path());
    Choosing.show(this, now.selects() != null && now.selects().equals(selection));
  }

  /// What it stands for.
  Spot spot() {
    return spot;
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
