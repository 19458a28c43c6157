package org.mgmscope.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.settings.Pane;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.kit.Icon;
import org.mgmscope.ui.kit.Tip;

/// The buttons that fold the panes, and those that stay in their places and bring them back.
final class PaneFolds {
  private final ResourceBundle texts;
  private final Consumer<Pane> toggle;
  private final Map<Pane, Button> folding = new EnumMap<>(Pane.class);
  private final Map<Pane, Button> unfolding = new EnumMap<>(Pane.class);
  private final Map<Pane, Group> turned = new EnumMap<>(Pane.class);

  /// @param toggle is told the pane that is to be folded or unfolded
  PaneFolds(ResourceBundle texts, Consumer<Pane> toggle) {
    this.texts = texts;
    this.toggle = toggle;
  }

  /// The button that folds a pane, for its head.
  Button fold(Pane pane) {
    return folding.computeIfAbsent(
        pane, _ -> made("fold-", pane, texts.getString("fold." + pane), Feather.CHEVRONS_DOWN));
  }

  /// The same, with an icon that tells where the pane goes.
  Button fold(Pane pane, Feather icon) {
    Button button = fold(pane);
    button.setGraphic(new Icon(icon));
    return button;
  }

  /// The button that is left of a pane while it is folded.
  Button strip(Pane pane) {
    return unfolding.computeIfAbsent(
        pane,
        _ -> {
          boolean turned = pane == Pane.DOCS || pane == Pane.STATE;
          Feather icon = turned ? Feather.CHEVRONS_DOWN : Feather.CHEVRONS_UP;
          Button button = made("unfold-", pane, texts.getString("unfold." + pane), icon);
          button.setText(title(pane));
          return button;
        });
  }

  /// The same, turned so that it stands at a side of the window.
  ///
  /// @param left whether it is the left side
  Group strip(Pane pane, boolean left) {
    Button button = strip(pane);
    button.setRotate(left ? -90 : 90);
    return turned.computeIfAbsent(pane, _ -> new Group(button));
  }

  private Button made(String id, Pane pane, String name, Feather icon) {
    Button button = new Button("", new Icon(icon));
    button.setId(id + pane.name().toLowerCase(Locale.ROOT));
    button.getStyleClass().add("pane-fold");
    button.setAccessibleText(name);
    Tip.on(button, name + " (" + Customs.here().keyName(command(pane), texts) + ")");
    button.setOnAction(_ -> toggle.accept(pane));
    return button;
  }

  private static Command command(Pane pane) {
    return switch (pane) {
      case DOCS -> Command.FOLD_DOCS;
      case WORDS -> Command.FOLD_WORDS;
      case STATE -> Command.FOLD_STATE;
      case TIMELINE -> Command.FOLD_TIMELINE;
      case STAGE -> throw new IllegalArgumentException("the stage does not fold");
    };
  }

  /// What a pane is called.
  String name(Pane pane) {
    return texts.getString(
        switch (pane) {
          case DOCS -> "name.docs";
          case STAGE -> "name.stage";
          case WORDS -> "name.words";
          case STATE -> "name.state";
          case TIMELINE -> "name.timeline";
        });
  }

  /// What stands over a pane.
  String title(Pane pane) {
    return texts.getString(
        switch (pane) {
          case DOCS -> "docs.title";
          case STAGE -> "stage.title";
          case WORDS -> "words.title";
          case STATE -> "state.title";
          case TIMELINE -> "timeline.title";
        });
  }
}
