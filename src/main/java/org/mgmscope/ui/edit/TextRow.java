package org.mgmscope.ui.edit;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.form.Field;
import org.mgmscope.scenario.form.Proposals;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.LineField;
import org.mgmscope.ui.kit.TextBox;

/// A field that one types into. What is typed goes into the draft when one pauses, at the latest
/// after a second, when one presses Enter or leaves the field, and before anything is done with the
/// draft.
final class TextRow extends FormRow {
  /// A pause in typing.
  private static final Duration PAUSE = Duration.ofMillis(400);

  private static final Duration LATEST = Duration.ofSeconds(1);

  private static final int LINES = 3;

  private final Form form;
  private final TextInputControl text;
  private final Delay pause;
  private final Delay latest;
  private boolean showing;

  /// @param usual what holds where nothing is written, to be read in the field
  TextRow(Form form, Field field, String name, String usual) {
    super(field, name, control(field));
    this.form = form;
    text = (TextInputControl) control();
    text.setPromptText(usual);
    text.textProperty().addListener((_, _, _) -> changed());
    pause = form.delays().of(PAUSE, form.work()::settle);
    latest = form.delays().of(LATEST, form.work()::settle);
    text.focusedProperty()
        .addListener(
            (_, _, focused) -> {
              if (!focused && text.getScene() != null) {
                Platform.runLater(form.work()::settle);
              }
            });
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    if (text instanceof TextField line) {
      switch (field.kind()) {
        case Field.Kind.Known(Proposals.Of what) ->
            new Completion(line, false, () -> form.proposals().of(what));
        case Field.Kind.Several(Proposals.Of what) ->
            new Completion(line, true, () -> form.proposals().of(what));
        case Field.Kind.Line _,
            Field.Kind.Words _,
            Field.Kind.Digits _,
            Field.Kind.Truth _,
            Field.Kind.Choice _,
            Field.Kind.Called _,
            Field.Kind.Host _,
            Field.Kind.Verb _,
            Field.Kind.Unknown _ -> {}
      }
    }
  }

  private static TextInputControl control(Field field) {
    if (field.kind() instanceof Field.Kind.Words(_, boolean severalLines) && severalLines) {
      TextBox area = new TextBox();
      area.setWrapText(true);
      area.setPrefRowCount(LINES);
      return area;
    }
    return new LineField();
  }

  private void changed() {
    if (!showing) {
      form.work().await(this::commit);
      pause.restart();
      latest.start();
    }
  }

  private void commit() {
    pause.stop();
    latest.stop();
    form.typed(field(), text.getText());
  }

  private void pressed(KeyEvent press) {
    if (press.getCode() == KeyCode.TAB && text instanceof TextArea && !press.isControlDown()) {
      text.requestFocusTraversal(
          press.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      press.consume();
    } else if (press.getCode() == KeyCode.ENTER && text instanceof TextField) {
      form.work().settle();
    }
  }

  /// What one is typing stays as it is typed, as long as it means what stands in the draft. What is
  /// another text, after an edit was undone for example, has as much behind the caret as before.
  @Override
  void show(Draft draft) {
    if (pause.isWaiting() || form.means(field(), text.getText())) {
      return;
    }
    int afterCaret = text.getLength() - text.getCaretPosition();
    showing = true;
    text.setText(form.shown(field()));
    showing = false;
    if (text.isFocused()) {
      text.positionCaret(Math.max(0, text.getLength() - afterCaret));
    }
  }
}
