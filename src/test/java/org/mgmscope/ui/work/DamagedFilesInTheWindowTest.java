package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Damage;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Reading;
import org.mgmscope.ui.OpenWindow;

/// Whatever file is opened, the window shows it, opens it to be mended, or says why it cannot; and
/// throws nothing.
class DamagedFilesInTheWindowTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 1_000_001})
  void forty_damaged_files_are_shown_mended_or_refused(long seed) throws IOException {
    survive(seed, 40);
  }

  @Test
  @Tag("slow")
  void two_thousand_damaged_files_are_shown_mended_or_refused() throws IOException {
    survive(Long.getLong("seed", System.nanoTime()), 2_000);
  }

  private void survive(long firstSeed, int files) throws IOException {
    List<String> originals = new ArrayList<>();
    for (String name : Cases.names()) {
      originals.add(new String(Cases.bytes("cases/" + name + ".mgm.json"), StandardCharsets.UTF_8));
    }
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    int shown = 0;
    int toBeMended = 0;
    int refused = 0;
    for (long seed = firstSeed; seed < firstSeed + files; seed++) {
      Path file = folder.resolve("damaged.mgm.json");
      byte[] content = Damage.of(seed, originals);
      Files.write(file, content);
      OpenWindow.act(() -> new Documents(window.session(), window.stage()).open(file, 0));
      window.settle();
      Work work = window.session().work();
      boolean said = OpenWindow.fx(DamagedFilesInTheWindowTest::closeDialog);
      int problems = work.problemsProperty().get().size();
      switch (DraftReader.read(content)) {
        case DraftReader.Opened.Workable(_, Reading.Good _) -> {
          assertThat(said).as("seed %d is good and told", seed).isFalse();
          assertThat(problems).as("problems of seed %d", seed).isZero();
          shown++;
        }
        case DraftReader.Opened.Workable(_, Reading.Bad bad) -> {
          assertThat(said).as("seed %d is told and opened", seed).isFalse();
          assertThat(problems).as("problems of seed %d", seed).isEqualTo(bad.problems().size());
          assertThat(window.session().editing().openProperty().get()).isTrue();
          toBeMended++;
        }
        case DraftReader.Opened.Unworkable _ -> {
          assertThat(said).as("seed %d is told", seed).isTrue();
          refused++;
        }
      }
    }
    window.close();
    System.out.printf(
        "seeds %d to %d: %d files, %d shown, %d opened to be mended, %d refused%n",
        firstSeed, firstSeed + files - 1, files, shown, toBeMended, refused);
    assertThat(List.of(shown, toBeMended, refused)).allMatch(count -> count > 0);
  }

  /// Closes the dialog that is open.
  ///
  /// @return whether there was one
  private static boolean closeDialog() {
    List<Window> dialogs =
        Window.getWindows().stream()
            .filter(each -> each.getScene().getRoot() instanceof DialogPane)
            .toList();
    dialogs.forEach(Window::hide);
    return !dialogs.isEmpty();
  }
}
