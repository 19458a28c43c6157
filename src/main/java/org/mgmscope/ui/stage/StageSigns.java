package org.mgmscope.ui.stage;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.mgmscope.mgm.Ports;
import org.mgmscope.story.Cue;
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
    return new SignView(signs -> signs.message(kind, words), "message");
  }

  /// How IGMP stands on an interface.
  public Node badge(Ports.Igmp igmp, String words) {
    SignView badge = new SignView(signs -> signs.badge(igmp, words), "badge");
    String state = "igmp-" + igmp.name().toLowerCase(Locale.ROOT);
    badge.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
    return badge;
  }

  /// What has become of a key; none where there never was one.
  public Optional<Node> key(RouterPicture.Key key) {
    return switch (key) {
      case NONE -> Optional.empty();
      case ALIVE -> Optional.of(new SignView(signs -> signs.key(true), "key-whole"));
      case BREAKS, BROKEN -> Optional.of(new SignView(signs -> signs.key(false), "key-broken"));
    };
  }

  /// Who has crashed.
  public Node crashed() {
    return new SignView(signs -> signs.crashed(), "crashed");
  }

  /// What happens to a forwarding entry.
  public Node entry(RouterPicture.Fate fate) {
    return new SignView(signs -> signs.entry(fate), "entry-sign");
  }

  /// An owner's colour and pattern.
  public Node owner(int owner) {
    return new SignView(signs -> signs.owner(owner), "owner-sign");
  }

  /// What the beat is about.
  public Node current() {
    return new SignView(signs -> signs.current(), "current-sign");
  }

  /// A report that waits.
  public Node waiting() {
    String words = texts.getString("legend.hostWaits");
    return new SignView(signs -> signs.waiting(words), "waiting-sign");
  }
}
