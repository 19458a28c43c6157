package org.mgmscope.ui.kit;

import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;

/// Room for several lines of text; its caret blinks only while one can move it.
public final class TextBox extends TextArea {
  /// An empty one.
  public TextBox() {
    this("");
  }

  /// @param text what stands in it
  public TextBox(String text) {
    super(text);
    Caret.follow(this);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TextAreaSkin(this) {
      @Override
      public void setCaretAnimating(boolean animating) {
        super.setCaretAnimating(animating && Caret.isOfUseIn(TextBox.this));
      }
    };
  }
}
