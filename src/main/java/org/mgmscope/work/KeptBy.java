package org.mgmscope.work;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mgmscope.files.RegularFile;

/// The process that keeps some work, as it is known to others, also on another machine that has the
/// same folder: so that nobody takes what somebody who lives still keeps.
///
/// @param machine by which it is known for good; empty where that is unknown
/// @param space in which the number of a process counts: a host, or a part of it
/// @param process its number
/// @param start when it began; empty where that is unknown
/// @param locked whether it holds the lock of what it keeps
public record KeptBy(String machine, String space, long process, String start, boolean locked) {
  /// Bytes of a name.
  private static final int LONGEST = 4_096;

  private static final Path MACHINE = Path.of("/etc/machine-id");
  private static final Path HOST = Path.of("/proc/sys/kernel/hostname");
  private static final Path SPACE = Path.of("/proc/self/ns/pid");

  /// This process.
  static KeptBy here(boolean locked) {
    ProcessHandle own = ProcessHandle.current();
    return new KeptBy(thisMachine(), thisSpace(), own.pid(), start(own), locked);
  }

  private static String thisMachine() {
    return text(MACHINE).or(() -> Optional.ofNullable(System.getenv("COMPUTERNAME"))).orElse("");
  }

  /// Containers are hosts of their own, or count processes by themselves.
  private static String thisSpace() {
    try {
      return text(HOST).orElse("") + " " + Files.readSymbolicLink(SPACE);
    } catch (IOException | UnsupportedOperationException notLinux) {
      return text(HOST).orElse("");
    }
  }

  private static Optional<String> text(Path file) {
    try {
      return Optional.of(
              new String(RegularFile.read(file, LONGEST), StandardCharsets.UTF_8).strip())
          .filter(text -> !text.isEmpty());
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  /// Whether it certainly has ended.
  ///
  /// @param free whether the lock of what it keeps is certainly free
  boolean isGone(boolean free) {
    return !isElsewhere() && ((free && locked) || (isHere() && hasEnded()));
  }

  private boolean isElsewhere() {
    String here = thisMachine();
    return !machine.isEmpty() && !here.isEmpty() && !machine.equals(here);
  }

  private boolean isHere() {
    return !machine.isEmpty() && machine.equals(thisMachine()) && space.equals(thisSpace());
  }

  private boolean hasEnded() {
    return ProcessHandle.of(process).filter(ProcessHandle::isAlive).filter(this::isIt).isEmpty();
  }

  /// Whether a process that lives may be it, and not one that has got its number since. Where the
  /// clock was set, it seems to have begun at another time: so one of the same program is it.
  private boolean isIt(ProcessHandle other) {
    String began = start(other);
    return start.isEmpty() || began.isEmpty() || began.equals(start) || isProgram(other);
  }

  /// Also one of which nothing can be known.
  private static boolean isProgram(ProcessHandle other) {
    Optional<String> own = ProcessHandle.current().info().command();
    Optional<String> command = other.info().command();
    return own.isEmpty() || command.isEmpty() || own.equals(command);
  }

  JsonObject write() {
    JsonObject object = new JsonObject();
    object.addProperty("machine", machine);
    object.addProperty("space", space);
    object.addProperty("process", process);
    object.addProperty("start", start);
    object.addProperty("locked", locked);
    return object;
  }

  /// @return empty if it is not known
  static Optional<KeptBy> read(@Nullable JsonElement element) {
    return element instanceof JsonObject object
            && object.get("machine") instanceof JsonPrimitive machine
            && object.get("space") instanceof JsonPrimitive space
            && object.get("process") instanceof JsonPrimitive process
            && process.isNumber()
            && object.get("start") instanceof JsonPrimitive start
            && object.get("locked") instanceof JsonPrimitive locked
        ? Optional.of(
            new KeptBy(
                machine.getAsString(),
                space.getAsString(),
                process.getAsNumber().longValue(),
                start.getAsString(),
                locked.getAsBoolean()))
        : Optional.empty();
  }
}
