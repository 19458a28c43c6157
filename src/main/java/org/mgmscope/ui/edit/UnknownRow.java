package org.mgmscope.ui.edit;

import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.ui.kit.Icon;

/// What stands in an element and belongs to nothing there, with a button that takes it away.
final class UnknownRow extends FormRow {
  UnknownRow(Form form, Field field, String name, String remove) {
    super(field, name, new Button(remove, new Icon(Feather.X)));
    Button button = (Button) control();
    button.setAccessibleText(remove + ": " + name);
    button.setOnAction(_ -> form.remove(field));
  }

  @Override
  void show(Draft draft) {}
}
