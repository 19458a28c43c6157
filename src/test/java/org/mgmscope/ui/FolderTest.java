package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.Cases;
import org.mgmscope.ui.kit.Folder;
import org.testfx.util.WaitForAsyncUtils;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FolderTest {
  private OpenWindow window;

  @TempDir Path folder;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @Test
  void where_no_program_shows_folders_the_path_is_told_and_can_be_copied() throws TimeoutException {
    for (String opener : new String[] {"there-is-no-such-program", "false"}) {
      show(opener);
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> OpenWindow.fx(FolderTest::pane) != null);
      TextField path = OpenWindow.fx(() -> (TextField) pane().lookup("#folder-place"));
      assertThat(path.getText()).isEqualTo(folder.toString());
      assertThat(path.isEditable()).isFalse();
      assertThat(Names.faults("logs")).isEmpty();
      OpenWindow.fx(
          () -> {
            ((Button) pane().lookup("#folder-copy")).fire();
            return null;
          });
      assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
          .isEqualTo(folder.toString());
      window.press(KeyCode.ESCAPE);
      assertThat(OpenWindow.fx(FolderTest::pane)).isNull();
    }
  }

  @Test
  void each_system_has_its_own_program_for_folders() {
    assertThat(Folder.opener("Windows 11")).isEqualTo("explorer.exe");
    assertThat(Folder.opener("Mac OS X")).isEqualTo("open");
    assertThat(Folder.opener("Linux")).isEqualTo("xdg-open");
  }

  private void show(String opener) {
    OpenWindow.fx(
        () -> {
          new Folder(
                  window.stage(), window.place().showing().texts(), "Things", window.place().desk())
              .show(folder, opener);
          return null;
        });
  }

  private static DialogPane pane() {
    return Window.getWindows().stream()
        .<Node>map(each -> each.getScene().getRoot())
        .filter(DialogPane.class::isInstance)
        .map(DialogPane.class::cast)
        .findFirst()
        .orElse(null);
  }
}
