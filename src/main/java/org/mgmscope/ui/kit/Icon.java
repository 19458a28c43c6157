package org.mgmscope.ui.kit;

import java.util.ServiceLoader;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.kordamp.ikonli.IkonHandler;
import org.kordamp.ikonli.feather.Feather;

/// An icon: a letter of a font of icons, as large as the text beside it and of its colour.
public final class Icon extends Text {
  static {
    for (IkonHandler pack : ServiceLoader.load(IkonHandler.class)) {
      if (pack.supports(Feather.PLAY.getDescription())) {
        Font.loadFont(pack.getFontResourceAsStream(), 0);
      }
    }
  }

  public Icon(Feather icon) {
    super(Character.toString(icon.getCode()));
    getStyleClass().add("icon");
  }
}
