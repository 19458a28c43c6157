package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.settings.Motion;

/// A caret blinks where one can type, and nowhere else: a window would be drawn for ever.
class CaretTest {
  private OpenWindow window;

  @BeforeEach
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    OpenWindow.act(() -> window.place().looks().motionProperty().set(Motion.REDUCED));
    window.press(KeyCode.CONTROL, KeyCode.F);
    window.robot().write("igmp");
    window.settle();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private void blinks() {
    assertThat(OpenWindow.fx(Moving::withoutEnd)).hasSize(1);
  }

  private void nothingMoves() {
    window.settle();
    assertThat(OpenWindow.fx(Moving::withoutEnd)).isEmpty();
  }

  private void leave() {
    Node next = window.find("#next");
    OpenWindow.act(next::requestFocus);
  }

  private void typeIntoTheEditor() {
    window.press(KeyCode.CONTROL, KeyCode.E);
    OpenWindow.act(((ButtonBase) window.find("#edit-part-lesson"))::fire);
    window.settle();
    OpenWindow.act(() -> window.find("#edit-title-en").requestFocus());
    window.robot().write("Mine");
    window.settle();
  }

  @Test
  void in_a_field_it_blinks_until_one_leaves_it() {
    blinks();
    leave();
    nothingMoves();
  }

  @Test
  void in_a_field_that_the_program_empties_it_does_not_blink() {
    leave();
    OpenWindow.act(((TextField) window.find("#events-text"))::clear);
    nothingMoves();
  }

  @Test
  void in_a_field_of_views_that_are_gone_it_does_not_blink() {
    OpenWindow.act(() -> window.place().showing().speak(Locale.GERMAN));
    window.settle();
    blinks();
    leave();
    nothingMoves();
  }

  @Test
  void in_a_form_it_does_not_blink_when_an_edit_is_undone() {
    typeIntoTheEditor();
    leave();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(((TextField) window.find("#edit-title-en")).getText()).isNotEqualTo("Mine");
    nothingMoves();
  }

  @Test
  void in_a_field_of_the_editor_that_is_closed_it_does_not_blink() {
    typeIntoTheEditor();
    blinks();
    window.press(KeyCode.ESCAPE);
    window.press(KeyCode.ESCAPE);
    leave();
    nothingMoves();
  }

  @Test
  void in_a_window_that_is_closed_it_does_not_blink() {
    blinks();
    OpenWindow.act(window.stage()::close);
    assertThat(OpenWindow.fx(Moving::withoutEnd)).isEmpty();
  }
}
