package org.mgmscope.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
import org.mgmscope.files.Locks;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Edit;
import org.mgmscope.ui.Asked;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.RecoveryFolder;

/// What is kept is never lost by being kept anew.
class RecoveryTest {
  @TempDir Path folder;

  private final List<SafeWriter.Outcome.Failed> failures = new CopyOnWriteArrayList<>();
  private final CountDownLatch keptAgain = new CountDownLatch(1);
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
    recovery = new Recovery(place(), locks, new Recovery.Pace(Duration.ZERO, Duration.ZERO));
    OpenWindow.act(() -> recovery.follow(work(), whenFailed, keptAgain::countDown));
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
    return window.place().work();
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
    Path aside = file.resolveSibling("aside");
    Files.move(file, aside);
    Files.delete(aside.resolve("in the way"));
    Files.delete(aside);
  }

  private RecoveryFolder.Left.Whole leftByAnother() throws IOException {
    edit("Left by another");
    awaitKeeping("Left by another");
    end();
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
    asked = new Asked(window);
    start(failures::add);
    return (RecoveryFolder.Left.Whole) recovery.left().getFirst();
  }

  private void goOnWith(RecoveryFolder.Left.Whole left) {
    OpenWindow.act(
        () -> {
          work().recover(left.work().draft(), left.work().origin());
          recovery.takesOver(left);
        });
  }

  @Test
  void what_another_window_left_is_not_removed_before_it_is_kept_anew() throws IOException {
    RecoveryFolder.Left.Whole left = leftByAnother();
    CountDownLatch goOn = new CountDownLatch(1);
    OpenWindow.act(
        () ->
            recovery.follow(
                work(),
                failed -> {
                  failures.add(failed);
                  await(goOn);
                },
                keptAgain::countDown));
    edit("Other work");
    block(awaitKeeping("Other work"));
    edit("Other work again");
    asked.await(() -> !failures.isEmpty());
    goOnWith(left);
    goOn.countDown();
    recovery.close();
    assertThat(left.file()).content().contains("Left by another");
  }

  @Test
  void what_cannot_be_kept_is_told_once_and_kept_by_itself_as_soon_as_it_can_be()
      throws IOException {
    RecoveryFolder.Left.Whole left = leftByAnother();
    edit("Other work");
    Path own = awaitKeeping("Other work");
    block(own);
    goOnWith(left);
    asked.await(() -> !failures.isEmpty());
    edit("Left by another, and gone on with");
    assertThat(left.file()).exists();
    assertThat(keptAgain.getCount()).isEqualTo(1);
    unblock(own);
    asked.await(() -> keptAgain.getCount() == 0);
    // What was just being written when the way was free again may be what it was before.
    assertThat(awaitKeeping("and gone on with")).isEqualTo(own);
    assertThat(left.file()).doesNotExist();
    assertThat(failures).hasSize(1);
  }

  @Test
  void work_that_is_gone_on_with_is_at_no_moment_taken_for_saved() throws IOException {
    RecoveryFolder.Left.Whole left = leftByAnother();
    edit("Other work");
    List<Boolean> unsaved = new ArrayList<>();
    OpenWindow.act(() -> work().unsavedProperty().subscribe(is -> unsaved.add(is)));
    goOnWith(left);
    edit("Left by another, and gone on with");
    assertThat(unsaved).containsOnly(true);
  }

  @Test
  void a_defect_in_keeping_is_told_and_the_next_edit_is_kept_all_the_same() throws IOException {
    OpenWindow.act(
        () ->
            recovery.follow(
                work(),
                _ -> {
                  throw new IllegalStateException("a defect");
                },
                () -> {}));
    edit("Mine");
    Path own = awaitKeeping("Mine");
    block(own);
    edit("Mine again");
    List<String> heard = new ArrayList<>();
    asked.await(() -> heard.addAll(window.heard()));
    assertThat(heard).singleElement().asString().contains("a defect");
    unblock(own);
    awaitKeeping("Mine again");
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
