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
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.json.Problem;
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
      // Each of its own name: the window watches the one that is open.
      Path file = folder.resolve("damaged-" + seed + ".mgm.json");
      byte[] content = Damage.of(seed, originals);
      Files.write(file, content);
      OpenWindow.act(() -> new Documents(window.place().filing(), window.stage()).open(file, 0));
      window.settle();
      Work work = window.place().work();
      String said = OpenWindow.fx(DamagedFilesInTheWindowTest::closeDialog);
      int problems = work.problemsProperty().get().size();
      switch (DraftReader.read(content)) {
        case DraftReader.Opened.Workable(_, Reading.Good good) -> {
          assertThat(said).as("seed %d is good and told", seed).isEmpty();
          assertThat(problems).as("problems of seed %d", seed).isZero();
          assertThat(written(work))
              .as("seed %d, written and read", seed)
              .isInstanceOfSatisfying(
                  Reading.Good.class,
                  read -> assertThat(read.scenario()).isEqualTo(good.scenario()));
          shown++;
        }
        case DraftReader.Opened.Workable(_, Reading.Bad bad) -> {
          assertThat(said).as("seed %d is told and opened", seed).isEmpty();
          assertThat(pointers(written(work)))
              .as("seed %d, written and read", seed)
              .isEqualTo(pointers(bad));
          assertThat(problems).as("problems of seed %d", seed).isEqualTo(bad.problems().size());
          assertThat(window.place().editing().openProperty().get()).isTrue();
          toBeMended++;
        }
        case DraftReader.Opened.Unworkable _ -> {
          assertThat(said)
              .as("seed %d", seed)
              .matches("(?s)damaged-\\d+\\.mgm\\.json:\\d+:\\d+: .+");
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

  /// What is worked on, as it would be read if it were saved.
  private static Reading written(Work work) throws IOException {
    return switch (DraftReader.read(work.draft().toBytes())) {
      case DraftReader.Opened.Workable(_, Reading reading) -> reading;
      case DraftReader.Opened.Unworkable(List<Problem> problems) ->
          throw new AssertionError("cannot be opened again: " + problems);
    };
  }

  /// Where something is wrong, and what: lines and columns change with the writing.
  private static List<String> pointers(Reading reading) {
    return reading instanceof Reading.Bad bad
        ? bad.problems().stream().map(each -> each.pointer() + " " + each.message()).toList()
        : List.of();
  }

  /// Closes the dialog that is open.
  ///
  /// @return what it has told of the file; empty if there was none
  private static String closeDialog() {
    StringBuilder told = new StringBuilder();
    for (Window each : List.copyOf(Window.getWindows())) {
      if (each.getScene().getRoot() instanceof DialogPane pane) {
        told.append(((TextArea) pane.lookup("#file-problems")).getText());
        each.hide();
      }
    }
    return told.toString();
  }
}
