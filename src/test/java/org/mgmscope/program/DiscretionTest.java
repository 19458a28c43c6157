package org.mgmscope.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "cannot read /home/ann/secret/a.mgm.json, cannot read …/a.mgm.json",
        "C:\\Users\\ann\\a.mgm.json: denied, …/a.mgm.json: denied",
        "in file:/home/ann/lib/a.jar, in file:…/a.jar",
        "in jar:file:///home/ann/lib/a.jar!/b.css, in jar:file:…/b.css",
        "'/home/ann/a.json', '…/a.json'",
      })
  void folders_are_left_out_and_the_names_of_files_stay(String text, String told) {
    assertThat(Discretion.of(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "at org.mgmscope/org.mgmscope.ui.shell.View.load(View.java:41)",
    "at org.mgmscope@0.1.0/org.mgmscope.ui.shell.Actions.lambda$menu$3(Commands.java:1)",
    "at app//org.junit.Test",
    "row shutdown/1 and no/or maybe / so",
  })
  void what_is_no_path_stays_as_it_is(String text) {
    assertThat(Discretion.of(text)).isEqualTo(text);
  }

  @Test
  void a_file_that_is_not_there_is_named_without_its_folders_whatever_they_are_called() {
    Throwable thrown =
        new UncheckedIOException(new NoSuchFileException("/home/ann/My own things/a.mgm.json"));
    assertThat(Discretion.trace(thrown))
        .contains("NoSuchFileException: a.mgm.json", "org.mgmscope.program.DiscretionTest")
        .doesNotContain("/ann", "own things");
  }
}
