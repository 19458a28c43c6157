package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseButton;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Scenario;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody who drags files from a [DragSource] into the window of the program, on the display that
/// there is: a display without windows has no drag and drop. It is started by [DraggingTest], and
/// its status is 1 if something is not as one expects.
public final class Dragging {
  private static final String OPEN = "01-shutdown";

  /// So often it moves before it is said that nothing comes of it.
  private static final int MOVES = 100;

  private final Path folder;
  private final OpenWindow window;
  private final Asked asked;

  private Dragging(Path folder, OpenWindow window) {
    this.folder = folder;
    this.window = window;
    asked = new Asked(window);
  }

  /// @param arguments a folder for the files
  public static void main(String[] arguments) {
    int status = 0;
    try {
      await(Path.of(arguments[0], DragSource.READY));
      for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        OpenWindow window = OpenWindow.on(Cases.lesson(OPEN), locale);
        window.moveToCorner();
        new Dragging(Path.of(arguments[0]), window).drag(locale.equals(Locale.GERMAN));
        window.close();
      }
    } catch (AssertionError | IOException | RuntimeException e) {
      e.printStackTrace(System.out);
      status = 1;
    }
    System.exit(status);
  }

  private static void await(Path file) {
    try {
      WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(file));
    } catch (TimeoutException e) {
      throw new AssertionError(file + " does not come", e);
    }
  }

  private void drag(boolean german) throws IOException {
    Path notes = Files.writeString(folder.resolve("notes.txt"), "no scenario");
    drag(List.of(notes));
    assertThat(Asked.said()).as("of what can be no scenario").isEmpty();
    assertThat(open()).isEqualTo(Cases.lesson(OPEN));

    drag(List.of(Files.writeString(folder.resolve("broken.mgm.json"), "{\n  7}")));
    assertThat(Asked.said())
        .contains(german ? "broken.mgm.json kann nicht" : "broken.mgm.json cannot be opened");
    assertThat(((TextArea) Asked.inDialog("#file-problems")).getText()).contains(":2:3:");
    asked.press("#answer-cancel_close");
    assertThat(open()).isEqualTo(Cases.lesson(OPEN));

    Path deadlock = folder.resolve("11-deadlock.mgm.json");
    Files.write(deadlock, Cases.bytes("cases/11-deadlock.mgm.json"));
    drag(List.of(notes, deadlock));
    asked.await(() -> open().equals(Cases.scenario("11-deadlock")));
    assertThat(window.stage().getTitle()).startsWith("11-deadlock.mgm.json");

    OpenWindow.act(
        () ->
            window
                .place()
                .work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 0),
                    window
                        .place()
                        .work()
                        .draft()
                        .with(Pointer.parse("/title"), Json.Text.of("Mine"))));
    drag(List.of(deadlock));
    assertThat(Asked.said())
        .contains(
            german ? "11-deadlock.mgm.json“ vorher speichern" : "11-deadlock.mgm.json” first");
    asked.press("#answer-cancel_close");
    assertThat(window.place().work().unsavedProperty().get()).isTrue();
  }

  private Scenario open() {
    return window.place().showing().lesson().run().scenario();
  }

  private Scene scene() {
    return window.stage().getScene();
  }

  private void drag(List<Path> files) throws IOException {
    Path begun = folder.resolve(DragSource.BEGUN);
    Path ended = folder.resolve(DragSource.ENDED);
    Files.deleteIfExists(begun);
    Files.deleteIfExists(ended);
    Files.write(folder.resolve(DragSource.DRAGGED), files.stream().map(Path::toString).toList());
    window.robot().moveTo(DragSource.PLACE).press(MouseButton.PRIMARY);
    moveAbout(DragSource.PLACE, () -> Files.exists(begun), "the drag begins");
    hover();
    window.robot().release(MouseButton.PRIMARY);
    await(ended);
    Rest.letPass(scene(), 60); // until a dialog has its place
    window.settle();
  }

  private void hover() {
    Bounds over = OpenWindow.fx(() -> window.root().localToScreen(window.root().getLayoutBounds()));
    AtomicBoolean seen = new AtomicBoolean();
    EventHandler<DragEvent> sees = _ -> seen.set(true);
    OpenWindow.act(() -> scene().addEventFilter(DragEvent.DRAG_OVER, sees));
    moveAbout(
        new Point2D(over.getCenterX(), over.getCenterY()),
        seen::get,
        "the window sees what is dragged over it");
    OpenWindow.act(() -> scene().removeEventFilter(DragEvent.DRAG_OVER, sees));
  }

  /// Moves to and fro about a place until something has happened: the mouse is carried by the
  /// system, and the other program may be slow.
  private void moveAbout(Point2D place, BooleanSupplier happened, String what) {
    for (int i = 0; i < MOVES && !happened.getAsBoolean(); i++) {
      window.robot().moveTo(place.add(i % 2 * 30, i % 2 * -10));
      Rest.letPass(scene(), 6);
    }
    assertThat(happened.getAsBoolean()).as(what).isTrue();
  }
}
