package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.Cases;
import org.mgmscope.export.Palette;
import org.mgmscope.export.Picture;
import org.mgmscope.export.Pictures;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.showing.Notice;

/// A picture is taken along.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureTakerTest {
  private static final int MOMENT = 13;

  @TempDir private Path folder;
  private OpenWindow window;
  private Optional<Path> wanted = Optional.empty();
  private List<String> asked = List.of();

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void at_a_moment_of_the_router() {
    OpenWindow.act(
        () -> {
          window.place().showing().goToEvent(MOMENT);
          window.place().looks().stageTabProperty().set(StageTab.ROUTER);
          window.place().notices().all().clear();
          window.place().work().askForPlaces(new Asking());
        });
    window.settle();
  }

  private final class Asking implements FilePlaces {
    @Override
    public Optional<Path> toOpen(Stage stage) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(Stage stage, String proposed) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toExport(Stage stage, String proposed, List<Kind> kinds) {
      asked = List.of(proposed, kinds.getFirst().ending(), kinds.getLast().ending());
      return wanted;
    }
  }

  private Picture picture() {
    return new Pictures(window.place().showing().lesson(), Pictures.Room.USUAL).router(MOMENT);
  }

  @Test
  void a_copied_picture_is_light_opaque_and_twice_as_large_with_its_words_beside_it() {
    choose(Theme.DARK);
    window.settle();
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertThat(status()).isEqualTo("The picture is on the clipboard, with what it shows in words.");
    OpenWindow.act(
        () -> {
          Clipboard clipboard = Clipboard.getSystemClipboard();
          Image image = clipboard.getImage();
          assertThat(image.getWidth()).isEqualTo(2000);
          assertThat(image.getHeight()).isEqualTo(1400);
          assertThat(image.getPixelReader().getColor(1, 1))
              .isEqualTo(Color.web(Palette.LIGHT.written(Ink.PAPER)));
          assertThat(clipboard.getString())
              .startsWith("A protocol shuts down: the router after event 13 of 44\nMGM removes")
              .contains("Interface 1 Uplink: no owner");
          assertThat(clipboard.getHtml())
              .contains(
                  "<img src=\"data:image/png;base64,", "<figcaption><b>A protocol shuts down");
        });
    choose(Theme.LIGHT);
  }

  private void choose(Theme theme) {
    OpenWindow.act(() -> window.place().looks().chosen().property(Setting.THEME).set(theme));
  }

  @Test
  void a_picture_is_exported_as_what_its_name_says_and_told_where_it_is() throws IOException {
    for (Picture.Format format : Picture.Format.values()) {
      Path file = folder.resolve("my picture." + format.word());
      wanted = Optional.of(file);
      export();
      assertThat(notices()).contains(new Notice.PictureWritten(file));
      assertThat(Files.readAllBytes(file))
          .isEqualTo(picture().bytes(new Picture.Look(format, Palette.LIGHT, 2)));
    }
    assertThat(asked).containsExactly("untitled-13", ".svg", ".png");
    assertThat(notices().getLast().text(window.place().showing().texts()))
        .isEqualTo(
            "The picture of the router is in %s.".formatted(folder.resolve("my picture.png")));
  }

  @Test
  void where_it_cannot_be_written_it_is_said_why() {
    wanted = Optional.of(folder.resolve("none").resolve("a.svg"));
    export();
    assertThat(notices().getLast().text(window.place().showing().texts()))
        .startsWith("The picture is not written to ")
        .endsWith("a.svg. The folder is not there.");
  }

  @Test
  void who_thinks_better_of_it_gets_nothing() {
    wanted = Optional.empty();
    export();
    window.settle();
    assertThat(notices()).isEmpty();
  }

  @Test
  void where_the_events_are_shown_it_is_said_that_the_picture_is_that_of_the_router() {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    assertThat(status()).isEqualTo("The picture is that of the router. Go to the router first.");
  }

  /// As by File > Export > Picture…
  private void export() {
    OpenWindow.act(
        () -> {
          Menu file = ((MenuBar) window.find("#menus")).getMenus().getFirst();
          file.getItems().stream()
              .filter(item -> "Export".equals(item.getText()))
              .flatMap(item -> ((Menu) item).getItems().stream())
              .filter(item -> "Picture…".equals(item.getText()))
              .findFirst()
              .orElseThrow()
              .fire();
        });
    window.settle();
  }

  private List<Notice> notices() {
    return OpenWindow.fx(() -> List.copyOf(window.place().notices().all()));
  }

  private String status() {
    return OpenWindow.fx(() -> ((StatusBar) window.find("#status")).getText());
  }
}
