package org.mgmscope.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.Cases;
import org.mgmscope.scenario.Edit;
import org.mgmscope.scenario.Json;
import org.mgmscope.scenario.Pointer;
import org.mgmscope.scenario.SafeWriter;
import org.mgmscope.settings.Locks;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.work.Work;

/// What is kept is never lost by being kept anew.
class RecoveryTest {
  @TempDir Path folder;

  private final List<SafeWriter.Outcome.Failed> failures = new CopyOnWriteArrayList<>();
  private OpenWindow window;
  private Asked asked;
  private Locks locks;
  private Recovery recovery;

  @BeforeEach
  void begin() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    asked = new Asked(window);
    start(failures::add);
  }

  private void start(Consumer<SafeWriter.Outcome.Failed> whenFailed) {
    locks = new Locks(folder.resolve("locks"));
    recovery = new Recovery(place(), locks);
    OpenWindow.act(() -> recovery.follow(work(), whenFailed));
  }

  @AfterEach
  void end() {
    end(recovery, locks);
    window.close();
  }

  private static void end(Recovery one, Locks itsLocks) {
    one.close();
    itsLocks.close();
  }

  private Work work() {
    return window.session().work();
  }

  private Path place() {
    return folder.resolve("recovery");
  }

  private void edit(String title) {
    OpenWindow.act(
        () ->
            work()
                .edit(
                    new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                    work().draft().with(Pointer.parse("/title"), Json.Text.of(title))));
  }

  /// The file that has some words, or null.
  private @Nullable Path keeping(String words) throws IOException {
    if (!Files.isDirectory(place())) {
      return null;
    }
    try (Stream<Path> all = Files.list(place())) {
      for (Path each : all.filter(RecoveryTest::isWhole).toList()) {
        if (Files.readString(each).contains(words)) {
          return each;
        }
      }
    }
    return null;
  }

  private static boolean isWhole(Path file) {
    return file.toString().endsWith(".kept") && Files.isRegularFile(file);
  }

  private Path awaitKeeping(String words) throws IOException {
    asked.await(() -> keeping(words) != null);
    return keeping(words);
  }

  /// Lets nothing be written to a file, whoever writes.
  private static void block(Path file) throws IOException {
    Files.deleteIfExists(file);
    Files.createDirectories(file.resolve("in the way"));
  }

  private static void unblock(Path file) throws IOException {
    Files.delete(file.resolve("in the way"));
    Files.delete(file);
  }

  @Test
  void what_another_window_left_is_not_removed_before_it_is_kept_anew() throws Exception {
    edit("Left by another");
    Path left = awaitKeeping("Left by another");
    end();
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    asked = new Asked(window);
    CountDownLatch goOn = new CountDownLatch(1);
    start(
        failed -> {
          failures.add(failed);
          await(goOn);
        });
    KeptFiles.Left.Whole whole = (KeptFiles.Left.Whole) recovery.left().getFirst();
    edit("Other work");
    Path own = awaitKeeping("Other work");
    block(own);
    edit("Other work again");
    asked.await(() -> !failures.isEmpty());
    OpenWindow.act(
        () -> {
          work().recover(whole.work().draft(), whole.work().origin());
          recovery.takesOver(whole);
        });
    goOn.countDown();
    asked.await(() -> failures.size() > 1);
    edit("Left by another, and gone on with");
    asked.await(() -> failures.size() > 2);
    assertThat(left).content().contains("Left by another");
    unblock(own);
    edit("Mine");
    asked.await(() -> !Files.exists(left));
    assertThat(own).content().contains("Mine");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
