package org.mgmscope.work;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;

/// Work that was not saved, as it is kept: a line that says where it comes from, and then what its
/// file would be if it were saved.
///
/// @param origin a file, or nowhere
/// @param source the file that it is a copy of; empty if it is none, or that is not known
/// @param base the SHA-256 of what stood in that file when work on it began; empty if unknown
/// @param when it was kept
/// @param keeper who keeps it; empty if that is not known
public record KeptWork(
    Origin origin,
    Optional<Path> source,
    String base,
    Instant when,
    Optional<KeptBy> keeper,
    Draft draft) {
  private static final int VERSION = 1;
  private static final int LONGEST_HEAD = 1 << 16;

  void writeTo(OutputStream out) throws IOException {
    JsonObject head = new JsonObject();
    head.addProperty("kept", VERSION);
    head.addProperty("when", when.toString());
    switch (origin) {
      case Origin.InFile(Path file) -> head.addProperty("file", file.toAbsolutePath().toString());
      case Origin.LookedAt(Path file) -> head.addProperty("name", Origin.nameOf(file));
      case Origin.Unnamed(String name) -> head.addProperty("name", name);
      case Origin.Shipped(String name) -> head.addProperty("name", name);
    }
    source.ifPresent(file -> head.addProperty("source", file.toAbsolutePath().toString()));
    head.addProperty("base", base);
    keeper.ifPresent(one -> head.add("keeper", one.write()));
    out.write(head.toString().getBytes(StandardCharsets.UTF_8));
    out.write('\n');
    out.write(draft.toBytes());
  }

  /// @return empty if it is damaged
  static Optional<KeptWork> read(byte[] bytes) throws IOException {
    int end = 0;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    if (end >= Math.min(bytes.length, LONGEST_HEAD)) {
      return Optional.empty();
    }
    JsonObject head = head(new String(bytes, 0, end, StandardCharsets.UTF_8));
    byte[] rest = Arrays.copyOfRange(bytes, end + 1, bytes.length);
    if (head == null || !(DraftReader.read(rest) instanceof DraftReader.Opened.Workable work)) {
      return Optional.empty();
    }
    try {
      String file = text(head, "file");
      Origin origin =
          file == null
              ? new Origin.Unnamed(Optional.ofNullable(text(head, "name")).orElse(""))
              : new Origin.InFile(Path.of(file));
      String base = Optional.ofNullable(text(head, "base")).orElse("");
      Optional<Path> source = Optional.ofNullable(text(head, "source")).map(Path::of);
      Instant when = Instant.parse(Optional.ofNullable(text(head, "when")).orElse(""));
      Optional<KeptBy> keeper = KeptBy.read(head.get("keeper"));
      return Optional.of(new KeptWork(origin, source, base, when, keeper, work.draft()));
    } catch (InvalidPathException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  private static @Nullable JsonObject head(String line) {
    try {
      return JsonParser.parseString(line) instanceof JsonObject head
              && head.get("kept") instanceof JsonPrimitive version
              && version.isNumber()
              && version.getAsInt() == VERSION
          ? head
          : null;
    } catch (JsonParseException | NumberFormatException damaged) {
      return null;
    }
  }

  private static @Nullable String text(JsonObject head, String name) {
    JsonElement value = head.get(name);
    return value instanceof JsonPrimitive text && text.isString() ? text.getAsString() : null;
  }
}
