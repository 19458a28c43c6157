package org.mgmscope.ui.stage;

import javafx.scene.text.Font;
import org.mgmscope.story.RouterPicture;

/// Measures interfaces that are not drawn. Each digit counts as the widest, so that of a thousand
/// all but a few texts have been measured before.
///
/// @param small of small texts
/// @param bold of small texts that are bold
/// @param number of the numbers of interfaces
record PortRuler(TextRuler small, TextRuler bold, TextRuler number) {
  static PortRuler of(Font small, Font number) {
    TextRuler plain = new TextRuler(small);
    return new PortRuler(plain, plain.bold(), new TextRuler(number));
  }

  boolean isOf(Font smallFont, Font numberFont) {
    return small.font().equals(smallFont) && number.font().equals(numberFont);
  }

  /// How wide what is under an interface is at most.
  double hostsWidth(RouterPicture.Port port) {
    double width = 0;
    for (RouterPicture.HostLine line : port.hosts()) {
      width = Math.max(width, (line.waiting() ? bold : small).most(HostsView.words(line)));
    }
    return width;
  }
}
