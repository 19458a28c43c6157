package org.mgmscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mgmscope.files.SaverProcess.Ended;

/// Where a file cannot be written, the old one is untouched, nothing is left beside it, and the
/// reason is told.
@Tag("slow")
class FullDiskTest {
  private static final int TOO_MUCH = 3_000_000;
  private static final String NOBODY = "65534";

  @TempDir Path folder;
  private SaverProcess saver;
  private Path file = Path.of("");

  @BeforeEach
  void prepare() throws IOException {
    saver = new SaverProcess(folder);
    file = Files.createDirectory(folder.resolve("lessons")).resolve("lesson.mgm.json");
    Files.writeString(file, "old");
    SaverProcess.openToAll(file);
    SaverProcess.openToAll(file.getParent());
  }

  /// Where no disk can be mounted, the next test alone shows that writing may break off.
  @Test
  void on_a_full_disk_the_old_file_is_untouched_and_no_room_is_told() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path onDisk = disk.resolve("lesson.mgm.json");
    String script =
        "mount -t tmpfs -o size=1m none '%s' || exit 99; printf old > '%s'; %s; cat '%s'; ls -A '%s'"
            .formatted(
                disk,
                onDisk,
                String.join(" ", saver.command("once", onDisk.toString(), "" + TOO_MUCH)),
                onDisk,
                disk);
    List<String> apart = new ArrayList<>(List.of("unshare", "--mount"));
    if (!isRoot()) {
      apart.add("--map-root-user");
    }
    apart.addAll(List.of("sh", "-c", script));
    Ended ended = SaverProcess.run(apart);
    boolean mounted = ended.status() == 0;
    System.out.println(mounted ? "on a full disk: " + ended.said() : "no disk can be mounted here");
    if (mounted) {
      assertThat(ended.said().lines().toList().getFirst()).startsWith("NO_ROOM: ");
      assertThat(ended.said()).endsWith("\noldlesson.mgm.json");
    }
  }

  @Test
  void beyond_the_limit_of_a_file_the_old_one_is_untouched_and_the_systems_words_are_told()
      throws Exception {
    String save = String.join(" ", saver.command("once", file.toString(), "" + TOO_MUCH));
    Ended ended = SaverProcess.run(List.of("bash", "-c", "ulimit -f 1000; exec " + save));
    System.out.println("beyond a limit: " + ended.said());
    assertThat(ended.said()).matches("OTHER: .+");
    isUntouched();
  }

  @Test
  void in_a_folder_without_rights_the_old_file_is_untouched_and_that_is_told() throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
    assertThat(saidByAnother()).startsWith("NOT_ALLOWED:");
    isUntouched();
    SaverProcess.openToAll(file.getParent());
  }

  @Test
  void a_file_without_rights_is_untouched_and_that_is_told_even_if_its_folder_has_them()
      throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(saidByAnother()).startsWith("NOT_ALLOWED:");
    isUntouched();
  }

  @Test
  void in_a_folder_that_may_not_even_be_entered_the_file_is_untouched_and_that_is_told()
      throws Exception {
    Files.setPosixFilePermissions(
        file.getParent(), PosixFilePermissions.fromString(isRoot() ? "rwx------" : "---------"));
    String said = saidByAnother();
    SaverProcess.openToAll(file.getParent());
    assertThat(said).startsWith("NOT_ALLOWED:");
    isUntouched();
  }

  /// Root may write anywhere, so the one who saves is then somebody else.
  private String saidByAnother() throws Exception {
    List<String> command = new ArrayList<>();
    if (isRoot()) {
      command.addAll(
          List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    }
    command.addAll(saver.command("once", file.toString(), "100"));
    return SaverProcess.run(command).said();
  }

  private boolean isRoot() throws IOException {
    return Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals("root");
  }

  private void isUntouched() throws IOException {
    assertThat(file).hasContent("old");
    try (Stream<Path> all = Files.list(file.getParent())) {
      assertThat(all).containsExactly(file);
    }
  }
}
