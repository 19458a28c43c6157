package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.mgmscope.Cases;
import org.mgmscope.json.Pointer;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.StageTab;

/// Somebody who presses keys, one after the other with a pause between them, on the display that
/// there is. It is started by [SlowTypistTest], and its status is 1 if something is not as one
/// expects.
public final class SlowTypist {
  private static final String MANY = "abcdefghijklmnopqrst";
  private static final String FEW = "abcdef";

  private final OpenWindow window;
  private final Robot robot = OpenWindow.fx(Robot::new);
  private final Map<String, String> wrong = new TreeMap<>();

  private SlowTypist(OpenWindow window) {
    this.window = window;
  }

  public static void main(String[] arguments) {
    int status = 0;
    try {
      OpenWindow window = OpenWindow.on(Cases.read("every-field.mgm.json"), Locale.ENGLISH);
      window.moveToCorner();
      window.resize(1280, 760);
      new SlowTypist(window).type();
      window.close();
    } catch (AssertionError | InterruptedException | RuntimeException e) {
      e.printStackTrace(System.out);
      status = 1;
    }
    System.exit(status);
  }

  /// Into one field of each kind: one that changes a text, one for which something is offered, a
  /// list of such, digits, a text of several lines, and those in which one looks for something.
  private void type() throws InterruptedException {
    for (int pause : List.of(150, 400, 1500)) {
      String letters = pause < 1000 ? MANY : FEW;
      edit("/title", "edit-title-en", letters, pause);
      edit("/steps/0", "edit-group", "1234", pause);
      edit("/steps/11", "edit-interfaces", "abcd", pause);
      edit("/steps/6", "edit-count", "123", pause);
      edit("/steps/0", "edit-note-en", letters, pause);
      OpenWindow.act(() -> window.place().editing().openProperty().set(false));
      OpenWindow.act(() -> window.place().looks().stageTabProperty().set(StageTab.EVENTS));
      into("events-text", letters, pause);
      into("state-text", letters, pause);
      OpenWindow.act(() -> window.place().looks().pageProperty().set(Page.SETTINGS));
      into("settings-search", letters, pause);
      OpenWindow.act(() -> window.place().looks().pageProperty().set(null));
    }
    assertThat(wrong).isEmpty();
  }

  private void edit(String place, String id, String letters, int pause)
      throws InterruptedException {
    OpenWindow.act(() -> window.place().editing().show(Pointer.parse(place)));
    into(id, letters, pause);
    OpenWindow.act(() -> window.place().work().undo());
  }

  private void into(String id, String letters, int pause) throws InterruptedException {
    window.settle();
    TextInputControl field = at(id);
    OpenWindow.act(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
    window.settle();
    for (String letter : letters.codePoints().mapToObj(Character::toString).toList()) {
      KeyCode key = Objects.requireNonNull(KeyCode.getKeyCode(letter.toUpperCase(Locale.ROOT)));
      // At once, or the system repeats a key while the window is busy.
      OpenWindow.act(() -> robot.keyType(key));
      TimeUnit.MILLISECONDS.sleep(pause);
    }
    window.settle();
    String there = OpenWindow.fx(() -> at(id).getText());
    if (!there.equals(letters)) {
      wrong.put(id + " at " + pause + " ms", there);
    }
    OpenWindow.act(() -> at(id).clear());
  }

  private TextInputControl at(String id) {
    return OpenWindow.fx(() -> (TextInputControl) window.find("#" + id));
  }
}
