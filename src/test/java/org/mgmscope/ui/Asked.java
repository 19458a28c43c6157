package org.mgmscope.ui;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// What a window asks somebody, in a dialog or in a line above the lesson, and their answers.
public record Asked(OpenWindow window) {
  private static final int MOVES = 6;

  /// What the dialog that is open says; empty if there is none.
  public static String said() {
    return OpenWindow.fx(
        () ->
            Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .map(pane -> pane.getHeaderText() + "\n" + pane.getContentText())
                .findFirst()
                .orElse(""));
  }

  /// A part of the dialog that is open.
  public static Node inDialog(String query) {
    return OpenWindow.fx(
        () ->
            Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .findFirst()
                .orElseThrow()
                .lookup(query));
  }

  /// Presses a button of the dialog that is open.
  public void press(String query) {
    Node button = inDialog(query);
    window.robot().clickOn(button);
    window.settle();
  }

  /// Presses the button of the dialog that has these words on it.
  public void pressButton(String words) {
    Node button =
        OpenWindow.fx(
            () ->
                Window.getWindows().stream()
                    .map(each -> each.getScene().getRoot())
                    .filter(DialogPane.class::isInstance)
                    .flatMap(pane -> pane.lookupAll(".button").stream())
                    .filter(each -> words.equals(((Button) each).getText()))
                    .findFirst()
                    .orElseThrow());
    window.robot().clickOn(button);
    window.settle();
  }

  /// Closes whatever dialog is open, on the window's thread.
  public static void dismiss() {
    List.copyOf(Window.getWindows()).stream()
        .filter(each -> each.getScene().getRoot() instanceof DialogPane)
        .forEach(Window::hide);
  }

  /// The lines above the lesson.
  public List<String> notices() {
    window.settle();
    return OpenWindow.fx(
        () ->
            window.findAll("#notices .notice > .label").stream()
                .map(each -> ((Label) each).getText())
                .toList());
  }

  /// Answers the line that has such a button.
  public void answer(String id) {
    window.settle();
    window.click("#notice-" + id);
  }

  /// Waits for what is done on another thread.
  public void await(Callable<Boolean> there) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, there);
    } catch (TimeoutException e) {
      throw new AssertionError("it did not come; " + notices(), e);
    }
    window.settle();
  }

  /// Waits for a line above the lesson.
  public void awaitNotice(String words) {
    await(() -> OpenWindow.fx(() -> shows(words)));
  }

  private boolean shows(String words) {
    return window.findAll("#notices .notice > .label").stream()
        .anyMatch(each -> ((Label) each).getText().contains(words));
  }

  /// Waits until a tooltip says this.
  public void awaitTip(String words) {
    awaitTip(words::equals);
  }

  /// The same, of such words. Where a frame has moved what is pointed at away and back, JavaFX
  /// waits for another move of the mouse.
  public void awaitTip(Predicate<String> words) {
    for (int i = 0; i < MOVES; i++) {
      try {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> OpenWindow.fx(() -> isTip(words)));
        return;
      } catch (TimeoutException e) {
        window.robot().moveBy(1, 0).moveBy(-1, 0);
      }
    }
    throw new AssertionError("nothing said; " + OpenWindow.fx(this::pointedAt));
  }

  private String pointedAt() {
    return "the mouse is over %s; windows: %s"
        .formatted(
            window.findAll("*").stream().filter(Node::isHover).toList(),
            Window.getWindows().stream()
                .map(each -> "%s (focused: %s)".formatted(each, each.isFocused()))
                .toList());
  }

  private static boolean isTip(Predicate<String> words) {
    return Window.getWindows().stream()
        .anyMatch(each -> each instanceof Tooltip tip && words.test(tip.getText()));
  }
}
