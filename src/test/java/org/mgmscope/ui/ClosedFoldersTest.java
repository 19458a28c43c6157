package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.story.Lesson;
import org.mgmscope.touch.ClosedFolder;
import org.mgmscope.ui.recovery.Recovery;

/// Where a window may not look into a folder of its own, that is told, and one goes on.
@ParameterizedClass
@ValueSource(strings = {"en", "de"})
class ClosedFoldersTest {
  @TempDir Path folder;

  @Parameter private String language;

  private Path config;

  @BeforeEach
  void make() throws IOException {
    config = Files.createDirectory(folder.resolve("config"));
  }

  private OwnWindow start(Optional<Path> logs) {
    return new OwnWindow(config.resolve("settings.json"), logs, Locale.of(language));
  }

  private String words(String english, String german) {
    return language.equals("de") ? german : english;
  }

  private String notAllowed() {
    return words("Writing is not allowed there.", "Dort darf nicht geschrieben werden.");
  }

  @Test
  void where_nothing_of_its_own_may_be_read_each_thing_is_told() {
    try (ClosedFolder _ = ClosedFolder.of(config);
        OwnWindow own = start(Optional.empty())) {
      own.asked()
          .awaitNotice(
              words("The settings in %s cannot be read.", "Die Einstellungen in %s lassen sich")
                  .formatted(config.resolve("settings.json")));
      own.asked()
          .awaitNotice(
              words(
                          "No locks can be kept in %s, so one does not see what is open in another"
                              + " window. ",
                          "In %s lassen sich keine Sperren führen; so ist nicht zu sehen, was in"
                              + " einem anderen Fenster offen ist. ")
                      .formatted(config.resolve("locks"))
                  + notAllowed());
      own.edit("Mine");
      own.asked()
          .awaitNotice(
              words(
                          "cannot be kept in %s, and would be lost in a crash: ",
                          "kann nicht in %s behalten werden und ginge bei einem Absturz verloren: ")
                      .formatted(config.resolve("recovery"))
                  + notAllowed());
      own.goesOn();
    }
  }

  @Test
  void where_no_folder_of_logs_may_be_made_that_is_told() throws IOException {
    Path state = Files.createDirectory(folder.resolve("state"));
    try (ClosedFolder _ = ClosedFolder.of(state);
        OwnWindow own = start(Optional.of(state.resolve("mgmscope")))) {
      own.asked().awaitNotice(noLog(state.resolve("mgmscope")));
      own.goesOn();
      assertThat(own.window().heard()).isEmpty();
    }
  }

  private String noLog(Path logs) {
    return words(
                "No log can be kept in %s, so nothing is logged. ",
                "In %s lässt sich kein Protokoll führen; es wird nichts protokolliert. ")
            .formatted(logs)
        + notAllowed();
  }

  @Test
  void where_there_is_no_window_either_it_is_told_in_a_line_before_the_lesson() throws IOException {
    Path state = Files.createDirectory(folder.resolve("state"));
    try (ClosedFolder _ = ClosedFolder.of(state);
        Belongings own =
            new Belongings(
                Optional.empty(), Optional.of(state.resolve("mgmscope")), Recovery.Pace.USUAL)) {
      List<String> said = new ArrayList<>();
      new NoWindow("desktop.noDisplay", own.noLog())
          .tell(Lesson.of(Cases.lesson("01-shutdown"), Locale.of(language)), said::add);
      assertThat(said.get(1)).startsWith(noLog(state.resolve("mgmscope")));
      assertThat(said.get(2)).isEmpty();
    }
  }
}
