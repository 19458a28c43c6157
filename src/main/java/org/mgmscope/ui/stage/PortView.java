package org.mgmscope.ui.stage;

import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Ports;
import org.mgmscope.story.RouterPicture;

/// An interface: its owner's colour, pattern and name, and IGMP's badge.
final class PortView extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass ENABLED = PseudoClass.getPseudoClass("igmp-enabled");
  private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("igmp-disabled");

  private static final double ROUNDED = 2;

  private final Region band = new Region();
  private final Region swatch = new Region();
  private final Label number = new Label();
  private final Label name = new Label();
  private final Label owner = new Label();
  private final Label badge = new Label();
  private final HBox title = new HBox(number, name);
  private final HBox owned = new HBox(swatch, owner);
  private final VBox content = new VBox(title, owned, badge);
  private final ResourceBundle texts;
  private RouterPicture.@Nullable Port shown;

  PortView(ResourceBundle texts) {
    this.texts = texts;
    getStyleClass().add("port");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    band.getStyleClass().addAll("band", "port-band");
    swatch.getStyleClass().addAll("band", "swatch");
    number.getStyleClass().add("port-number");
    number.setMinWidth(USE_PREF_SIZE);
    name.getStyleClass().add("stage-small");
    owner.getStyleClass().add("port-owner");
    badge.setMaxWidth(Double.MAX_VALUE);
    title.getStyleClass().add("port-line");
    owned.getStyleClass().add("port-line");
    content.getStyleClass().add("port-content");
    getChildren().addAll(band, content);
  }

  void show(RouterPicture.Port port) {
    if (port.equals(shown)) {
      return;
    }
    shown = port;
    Pattern.dress(band, port.owner());
    Pattern.dress(swatch, port.owner());
    number.setText(port.key().toString());
    name.setText(port.name());
    owner.setText(port.ownerWords());
    swatch.setVisible(port.owner() >= 0);
    swatch.setManaged(port.owner() >= 0);
    dressBadge(badge, port.igmp(), port.igmpWords());
    pseudoClassStateChanged(CURRENT, port.current());
    setAccessibleText(
        texts
            .getString("stage.port")
            .formatted(
                port.key(),
                port.name(),
                port.ownerWords(),
                port.igmpWords(),
                port.hosts().stream()
                    .map(RouterPicture.HostLine::words)
                    .collect(Collectors.joining(", "))));
  }

  /// Which interface it shows.
  InterfaceKey key() {
    if (shown == null) {
      throw new IllegalStateException("it shows none yet");
    }
    return shown.key();
  }

  Font numberFont() {
    return number.getFont();
  }

  /// How wide it would be at most if it showed another interface.
  double width(RouterPicture.Port other, PortRuler ruler) {
    double numbered =
        ruler.number().most(other.key().toString())
            + title.getSpacing()
            + ruler.small().most(other.name());
    double colour = other.owner() >= 0 ? swatch.prefWidth(-1) + owned.getSpacing() : 0;
    double badged = ruler.small().most(sign(other.igmp()) + other.igmpWords()) + frame(badge);
    double widest =
        Math.max(numbered, Math.max(colour + ruler.bold().most(other.ownerWords()), badged));
    return widest + frame(content) + frame(this) + ROUNDED;
  }

  private static double frame(Region region) {
    return region.snappedLeftInset() + region.snappedRightInset();
  }

  /// Lets a badge show how IGMP stands.
  static void dressBadge(Label badge, Ports.Igmp igmp, String words) {
    badge.getStyleClass().setAll("badge");
    badge.setText(sign(igmp) + words);
    badge.pseudoClassStateChanged(ENABLED, igmp == Ports.Igmp.ENABLED);
    badge.pseudoClassStateChanged(DISABLED, igmp == Ports.Igmp.DISABLED);
  }

  private static String sign(Ports.Igmp igmp) {
    return switch (igmp) {
      case ABSENT -> "";
      case ENABLED -> "● ";
      case DISABLED -> "‖ ";
    };
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
