package org.mgmscope.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.OddThing;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.program.Log;
import org.mgmscope.touch.ClosedFolder;

class LogTest {
  private final Logger root = LogManager.getLogManager().getLogger("");
  private final List<Handler> before = List.of(root.getHandlers());

  @TempDir Path folder;

  @BeforeEach
  void quietly() {
    before.forEach(root::removeHandler);
    root.addHandler(new ConsoleHandler());
  }

  @AfterEach
  void as_before() {
    for (Handler each : root.getHandlers()) {
      root.removeHandler(each);
      each.close();
    }
    before.forEach(root::addHandler);
    OddThing.letGo();
  }

  @Test
  void what_is_logged_stands_in_a_file_with_its_time_and_is_not_told_on_the_terminal()
      throws IOException {
    Handler log = Log.into(folder.resolve("not").resolve("there yet"));
    System.getLogger("org.example").log(System.Logger.Level.WARNING, "no style {0}", "x");
    Log.defect("in thread x", new IllegalStateException("not so"));
    log.close(); // waits for what is written on another thread
    assertThat(Files.readString(folder.resolve("not/there yet/mgmscope-0.0.log")))
        .containsPattern(
            "(?m)^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d.* WARNING org.example: no style x$")
        .contains(
            "SEVERE org.mgmscope: in thread x",
            "java.lang.IllegalStateException: not so",
            "org.mgmscope.ui.trouble.LogTest.");
    assertThat(root.getHandlers()).noneMatch(ConsoleHandler.class::isInstance);
  }

  @Test
  void a_log_begins_with_what_runs() throws IOException {
    Handler log = Log.into(folder);
    Log.begin();
    log.close();
    assertThat(folder.resolve("mgmscope-0.0.log"))
        .content()
        .contains("INFO org.mgmscope: MGM Scope");
  }

  @Test
  void another_window_logs_into_files_of_its_own() throws IOException {
    Log.into(folder);
    Log.into(folder);
    assertThat(folder.resolve("mgmscope-0.0.log")).exists();
    assertThat(folder.resolve("mgmscope-1.0.log")).exists();
  }

  @Test
  void however_much_is_logged_the_newest_megabyte_is_kept() throws IOException {
    Handler log = Log.into(folder);
    Logger logger = Logger.getLogger("org.example");
    String long_ = "x".repeat(1000);
    for (int i = 0; i < 2000; i++) {
      logger.warning(i + " " + long_);
    }
    log.close();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> logs = files.filter(file -> file.toString().endsWith(".log")).toList();
      assertThat(logs).hasSize(Log.FILES).allMatch(file -> size(file) <= Log.SIZE + 2000);
      assertThat(logs).anyMatch(file -> text(file).contains("1999 xxx"));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisabledOnOs(OS.WINDOWS)
  void where_a_log_is_no_file_it_is_not_opened_and_that_is_known(OddThing odd) throws IOException {
    Path log = folder.resolve("mgmscope-0.0.log");
    odd.putAt(log);
    assertThat(Log.start(Optional.of(folder)))
        .contains(new SafeWriter.Outcome.Failed(SafeWriter.Reason.NO_FILE, log, ""));
    assertThat(root.getHandlers()).allMatch(ConsoleHandler.class::isInstance);
    assertThat(odd.isAt(log)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FOLDER")
  @DisabledOnOs(OS.WINDOWS)
  void where_the_folder_of_logs_is_none_it_is_not_opened_and_that_is_known(OddThing odd)
      throws IOException {
    Path logs = folder.resolve("logs");
    odd.putAt(logs);
    for (Path each : List.of(logs, logs.resolve("mgmscope"))) {
      assertThat(Log.start(Optional.of(each)))
          .contains(
              new SafeWriter.Outcome.Failed(SafeWriter.Reason.NOT_A_FOLDER, each, logs.toString()));
    }
    assertThat(root.getHandlers()).allMatch(ConsoleHandler.class::isInstance);
    assertThat(odd.isAt(logs)).isTrue();
  }

  @Test
  void where_no_folder_can_be_made_that_is_known_and_the_terminal_is_told_nothing_of_it()
      throws IOException {
    List<String> heard = new ArrayList<>();
    root.addHandler(new Listener(heard));
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(Log.start(Optional.of(file.resolve("logs"))).orElseThrow().reason())
        .isEqualTo(SafeWriter.Reason.NOT_A_FOLDER);
    Log.begin();
    assertThat(heard).isEmpty();
    Log.defect("in thread x", new IllegalStateException("not so"));
    assertThat(heard).as("told nowhere else").containsExactly("in thread x");
  }

  @Test
  void where_there_is_no_place_for_a_log_nothing_is_wrong() {
    assertThat(Log.start(Optional.empty())).isEmpty();
  }

  @Test
  void in_a_folder_that_nobody_may_look_into_nothing_is_logged_and_that_is_known() {
    try (ClosedFolder _ = ClosedFolder.of(folder)) {
      for (Path each : List.of(folder, folder.resolve("logs"))) {
        SafeWriter.Outcome.Failed why = Log.start(Optional.of(each)).orElseThrow();
        assertThat(why.reason()).isEqualTo(SafeWriter.Reason.NOT_ALLOWED);
        assertThat(why.file()).isEqualTo(each);
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  private static final class Listener extends ConsoleHandler {
    private final List<String> heard;

    Listener(List<String> heard) {
      this.heard = heard;
    }

    @Override
    public void publish(LogRecord logged) {
      heard.add(logged.getMessage().toLowerCase(Locale.ROOT));
    }
  }
}
