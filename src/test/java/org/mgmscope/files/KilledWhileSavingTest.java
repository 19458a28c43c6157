package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whenever a process that saves is killed, the file is whole: the old one or the new one.
@Tag("slow")
class KilledWhileSavingTest {
  private static final int TIMES = 500;
  private static final int MOST_SAVED = 6;
  private static final int MOST_MICROSECONDS = 8_000;

  @TempDir Path folder;

  @Test
  void after_each_of_500_kills_at_random_moments_the_file_is_whole() throws Exception {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    SaverProcess saver = new SaverProcess(folder);
    Path file = Files.createDirectory(folder.resolve("lessons")).resolve("lesson.mgm.json");
    int version = 0;
    int old = 0;
    int leftOver = 0;
    for (int kill = 1; kill <= TIMES; kill++) {
      int last =
          lastSavedWhenKilled(saver.command("loop", file.toString(), "" + (version + 1)), random);
      byte[] content = Files.readAllBytes(file);
      int found = Saver.version(content);
      assertThat(content)
          .as("seed %d, kill %d: the file as version %d wrote it", seed, kill, found)
          .isEqualTo(Saver.content(found));
      assertThat(found)
          .as("seed %d, kill %d: the last version saved, or the one being saved", seed, kill)
          .isBetween(last, last + 1);
      old += found == last ? 1 : 0;
      leftOver += besides(file).isEmpty() ? 0 : 1;
      assertThat(besides(file)).as("left over by the last kill only").hasSizeLessThan(2);
      version = found;
    }
    System.out.printf(
        "seed %d: killed %d times; %d times the old file, %d the new; %d times a temporary file was"
            + " left%n",
        seed, TIMES, old, TIMES - old, leftOver);
    assertThat(leftOver).as("kills in the middle of writing").isGreaterThan(TIMES / 20);
    assertThat(SafeWriter.write(file, out -> out.write('1')))
        .isEqualTo(new SafeWriter.Outcome.Written());
    assertThat(besides(file)).isEmpty();
  }

  /// @return the last version that was reported as saved
  private static int lastSavedWhenKilled(List<String> command, Random random) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    int last = 0;
    try (BufferedReader said = process.inputReader()) {
      for (int saved = 1 + random.nextInt(MOST_SAVED); saved > 0; saved--) {
        last = Integer.parseInt(said.readLine());
      }
      boolean ended = process.waitFor(random.nextInt(MOST_MICROSECONDS), TimeUnit.MICROSECONDS);
      assertThat(ended).isFalse();
      assertThat(process.toHandle().destroyForcibly()).isTrue();
      process.waitFor();
      for (String line = said.readLine(); line != null; line = said.readLine()) {
        last = Integer.parseInt(line);
      }
    }
    return last;
  }

  private static List<Path> besides(Path file) throws IOException {
    try (Stream<Path> all = Files.list(file.getParent())) {
      return all.filter(each -> !each.equals(file)).toList();
    }
  }
}
