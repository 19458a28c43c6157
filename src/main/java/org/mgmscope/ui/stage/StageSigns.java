package org.mgmscope.ui.stage;

import java.util.Optional;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.mgmscope.mgm.Ports;
import org.mgmscope.story.Cue;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;

/// The signs of the stage, each for itself: they look as they do in the picture.
public final class StageSigns {
  private final ResourceBundle texts;

  public StageSigns(ResourceBundle texts) {
    this.texts = texts;
  }

  /// What is on its way.
  public Node message(Cue.Message kind) {
    String words =
        switch (kind) {
          case CALL -> "Mgm…";
          case CALLBACK, LOST_CALLBACK -> "PMGM_…";
          case RETURN -> "NO_ERROR";
          case REFUSAL -> "ERROR_…";
          case REPORT -> texts.getString("legend.report");
          case DATA, DROPPED -> texts.getString("legend.packet");
        };
    RouterPicture.Message one =
        new RouterPicture.Message(
            kind, new PicturePlace.Mgm(), new PicturePlace.Mgm(), words, false);
    Label label = new Label(Arrows.words(one));
    label.getStyleClass().addAll("message", Arrows.style(kind));
    return label;
  }

  /// How IGMP stands on an interface.
  public Node badge(Ports.Igmp igmp, String words) {
    Label badge = new Label();
    PortView.dressBadge(badge, igmp, words);
    return badge;
  }

  /// What has become of a key; none where there never was one.
  public Optional<Node> key(RouterPicture.Key key) {
    return switch (key) {
      case NONE -> Optional.empty();
      case ALIVE -> Optional.of(key("key-whole"));
      case BREAKS, BROKEN -> Optional.of(key("key-broken"));
    };
  }

  private static Node key(String style) {
    Region key = new Region();
    key.getStyleClass().addAll("key", style);
    return key;
  }

  /// What happens to a forwarding entry.
  public Node entry(RouterPicture.Fate fate) {
    Label entry = new Label();
    entry.getStyleClass().add("entry");
    EntryView.dress(entry, fate, "(s,g)");
    return entry;
  }

  /// An owner's colour and pattern.
  public Node owner(int owner) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("band", "swatch");
    Pattern.dress(swatch, owner);
    return swatch;
  }

  /// What the beat is about.
  public Node current() {
    Label port = new Label("2");
    port.getStyleClass().addAll("port", "legend-current");
    port.pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), true);
    return port;
  }

  /// A report that waits.
  public Node waiting() {
    Label host = new Label("◌ " + texts.getString("legend.hostWaits"));
    host.getStyleClass().addAll("stage-small", "host-waiting");
    return host;
  }
}
