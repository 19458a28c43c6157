package org.mgmscope.ui.edit;

import javafx.scene.control.CheckBox;
import org.mgmscope.json.Json;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.form.Field;

/// A field that is so or not; without a value it is not.
final class TruthRow extends FormRow {
  private final Form form;
  private final CheckBox box;

  TruthRow(Form form, Field field, String name, String yes) {
    super(field, name, new CheckBox(yes));
    this.form = form;
    box = (CheckBox) control();
    box.setAccessibleText(name);
    box.setOnAction(_ -> form.ticked(field, box.isSelected()));
  }

  @Override
  void show(Draft draft) {
    box.setSelected(
        draft.at(field().in(form.element())) instanceof Json.Truth(_, boolean truth) && truth);
  }
}
