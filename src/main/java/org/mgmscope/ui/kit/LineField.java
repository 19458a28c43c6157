package org.mgmscope.ui.kit;

import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;

/// A field for a line of text whose caret blinks only while one can type into it.
public final class LineField extends TextField {
  /// An empty one.
  public LineField() {
    this("");
  }

  /// @param text what stands in it
  public LineField(String text) {
    super(text);
    Caret.follow(this);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new TextFieldSkin(this) {
      @Override
      public void setCaretAnimating(boolean animating) {
        super.setCaretAnimating(animating && Caret.isOfUseIn(LineField.this));
      }
    };
  }
}
