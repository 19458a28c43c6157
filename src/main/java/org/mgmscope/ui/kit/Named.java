package org.mgmscope.ui.kit;

import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Names for who uses a screen reader.
public final class Named {
  private Named() {}

  /// Names a control that one types into or chooses from. Its accessible text is not its name but
  /// its value, which must stay what is in it: the name is that of its label, which here is in no
  /// window.
  public static void by(Node control, String name) {
    Label label = new Label();
    label.setAccessibleText(name); // a label with no skin has no other
    label.setLabelFor(control);
  }

  /// Names a control by what it is and what it shows: "Colours: dark".
  public static void valued(Node control, String name, String value, ResourceBundle texts) {
    control.setAccessibleText(texts.getString("name.valued").formatted(name, value));
  }
}
