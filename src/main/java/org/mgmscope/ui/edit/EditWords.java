package org.mgmscope.ui.edit;

import java.util.ResourceBundle;
import org.mgmscope.scenario.Edit;

/// What an edit is called: "Move step 3".
public final class EditWords {
  private EditWords() {}

  public static String of(Edit edit, ResourceBundle texts) {
    String object =
        edit.count() == 1
            ? texts.getString("edit.one." + edit.part()).formatted(edit.first())
            : texts.getString("edit.many." + edit.part()).formatted(edit.count());
    return texts.getString("edit." + edit.what()).formatted(object);
  }
}
