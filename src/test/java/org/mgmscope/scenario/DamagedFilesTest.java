package org.mgmscope.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.json.Place;
import org.mgmscope.json.Problem;

/// Whatever happens to a file, it is refused with places inside it, or it is a scenario that reads
/// back equal.
class DamagedFilesTest {
  private static final long A_SECOND = 1_000_000_000L;
  private static final Set<String> BEFORE_JSON = Set.of("brokenJson", "notUtf8", "beyondParser");

  private final List<String> originals =
      Stream.concat(
              Cases.names().stream().map(name -> "cases/" + name), Stream.of("lessons/01-shutdown"))
          .map(name -> new String(Cases.bytes(name + ".mgm.json"), StandardCharsets.UTF_8))
          .toList();

  @Test
  void a_thousand_damaged_files_are_refused_or_read_back_equal() {
    survive(1, 1_000);
  }

  @Test
  @Tag("slow")
  void two_hundred_thousand_damaged_files_are_refused_or_read_back_equal() {
    long first = Long.getLong("seed", System.nanoTime());
    survive(first, first + 199_999);
  }

  private void survive(long firstSeed, long lastSeed) {
    long pastJson = 0;
    long good = 0;
    for (long seed = firstSeed; seed <= lastSeed; seed++) {
      byte[] file = Damage.of(seed, originals);
      String fault = fault(file);
      if (fault != null) {
        byte[] small = shrunk(file);
        fail("seed %d: %s%n%s%nshrunk: %s%n%s", seed, fault, text(file), fault(small), text(small));
      }
      Reading reading = BadFile.read(file);
      pastJson += isPastJson(reading) ? 1 : 0;
      good += reading instanceof Reading.Good ? 1 : 0;
    }
    long all = lastSeed - firstSeed + 1;
    System.out.printf(
        "seeds %d to %d: %d files, %d get past the JSON, %d are good%n",
        firstSeed, lastSeed, all, pastJson, good);
    assertThat(pastJson).as("files that get past the JSON, of %d", all).isGreaterThan(all * 3 / 10);
    assertThat(good)
        .as("files that are good all the same, of %d", all)
        .isBetween(all / 100, all / 2);
  }

  /// A file that was read and, if it is good, written and read again.
  private record Outcome(Reading reading, @Nullable Reading again, long nanoseconds) {
    static Outcome of(byte[] file) {
      long before = System.nanoTime();
      Reading reading = BadFile.read(file);
      Reading again =
          reading instanceof Reading.Good good
              ? BadFile.read(ScenarioWriter.toText(good.scenario()))
              : null;
      return new Outcome(reading, again, System.nanoTime() - before);
    }

    boolean tookLong() {
      return nanoseconds > A_SECOND;
    }
  }

  /// What is wrong with how a file is read; null if nothing is.
  private static @Nullable String fault(byte[] file) {
    try {
      Outcome outcome = Outcome.of(file);
      return outcome.tookLong() && Outcome.of(file).tookLong()
          ? "it takes more than a second, twice"
          : faultOf(outcome, file);
    } catch (RuntimeException | StackOverflowError e) {
      return "it ends in " + e;
    }
  }

  private static @Nullable String faultOf(Outcome outcome, byte[] file) {
    if (isJson(file) != isPastJson(outcome.reading())) {
      return "it is " + (isJson(file) ? "" : "not ") + "JSON, but " + outcome.reading();
    }
    return switch (outcome.reading()) {
      case Reading.Good good ->
          outcome.again() instanceof Reading.Good again && again.scenario().equals(good.scenario())
              ? null
              : "it does not read back equal";
      case Reading.Bad bad -> faultOf(bad.problems(), text(file).split("\n", -1));
    };
  }

  private static @Nullable String faultOf(List<Problem> problems, String[] lines) {
    if (problems.isEmpty()) {
      return "it is refused without a problem";
    }
    Place last = new Place(1, 1);
    for (Problem problem : problems) {
      Place place = problem.place();
      boolean inside =
          place.line() >= 1
              && place.line() <= lines.length
              && place.column() >= 1
              && place.column() <= lines[place.line() - 1].codePoints().count() + 1;
      boolean inOrder =
          place.line() > last.line()
              || (place.line() == last.line() && place.column() >= last.column());
      boolean told =
          !problem.text(Locale.ENGLISH).isBlank()
              && !problem.text(Locale.GERMAN).equals(problem.text(Locale.ENGLISH));
      if (!inside || !inOrder || !told || !problem.pointer().startsWith("/")) {
        return "a problem is outside, out of order or not told: " + problem;
      }
      last = place;
    }
    return null;
  }

  private static boolean isPastJson(Reading reading) {
    return switch (reading) {
      case Reading.Good _ -> true;
      case Reading.Bad bad ->
          bad.problems().stream().noneMatch(each -> BEFORE_JSON.contains(each.message()));
    };
  }

  /// Whether the file is JSON, as somebody else's parser sees it, which takes nothing at all for
  /// null. Half a character is JSON.
  private static boolean isJson(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      JsonReader json = new JsonReader(new StringReader(text.replace("\\ud83d", "\\ufffd")));
      json.setStrictness(Strictness.STRICT);
      var _ = JsonParser.parseReader(json);
      return !text.isBlank() && json.peek() == JsonToken.END_DOCUMENT;
    } catch (CharacterCodingException notUtf8) {
      return false;
    } catch (IOException | JsonParseException broken) {
      return false;
    }
  }

  /// The file with as much left out as can be while something is still wrong.
  private static byte[] shrunk(byte[] file) {
    byte[] small = file;
    for (int size = file.length / 2; size > 0; size /= 2) {
      for (int at = 0; at + size <= small.length; ) {
        byte[] less = Arrays.copyOf(small, small.length - size);
        System.arraycopy(small, at + size, less, at, small.length - at - size);
        if (fault(less) == null) {
          at += size;
        } else {
          small = less;
        }
      }
    }
    return small;
  }

  private static String text(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
