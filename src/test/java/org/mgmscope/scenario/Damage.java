package org.mgmscope.scenario;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Damages a file: its bytes, its tokens or its structure. One seed, one damage.
public final class Damage {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|[a-z]+|[\\[\\]{},:]|\\s+|.", Pattern.DOTALL);
  private static final List<String> FOREIGN =
      List.of(
          "null",
          "true",
          "-1",
          "0",
          "4294967295",
          "4294967296",
          "1e400",
          "[]",
          "{}",
          "\"\"",
          "\"*\"",
          "\"1\"",
          "\"😀\"",
          "\"\\ud83d\"",
          "\"0.0.0.0\"",
          "\"239.1.1.1\"",
          "\"H1\"",
          "\"E1\"",
          "\"3@10.9.0.2\"",
          "\"note\"",
          "\"handle\"",
          "\"MgmDeRegisterMProtocol\"",
          "[[[[[[[[[[",
          ",",
          ":",
          "}",
          "\uFEFF",
          "\u0000",
          "\r");

  private final Random random;
  private final String original;

  private Damage(long seed, List<String> originals) {
    random = new Random(seed);
    original = originals.get(random.nextInt(originals.size()));
  }

  /// A damaged copy of one of the files.
  public static byte[] of(long seed, List<String> originals) {
    return new Damage(seed, originals).damaged();
  }

  private byte[] damaged() {
    return switch (random.nextInt(5)) {
      case 0 -> bytes();
      case 1 -> tokens().getBytes(StandardCharsets.UTF_8);
      default -> structure().getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] bytes() {
    byte[] bytes = original.getBytes(StandardCharsets.UTF_8);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at + 1);
        case 3 -> bytes = joined(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(8)));
        default -> bytes = joined(bytes, at, at - random.nextInt(Math.min(at + 1, 100)));
      }
    }
    return bytes;
  }

  /// The bytes up to one place and from another: some are left out, or come twice.
  private static byte[] joined(byte[] bytes, int upTo, int from) {
    byte[] result = Arrays.copyOf(bytes, upTo + bytes.length - from);
    System.arraycopy(bytes, from, result, upTo, bytes.length - from);
    return result.length == 0 ? bytes : result;
  }

  private String tokens() {
    List<String> tokens =
        new ArrayList<>(TOKEN.matcher(original).results().map(MatchResult::group).toList());
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(tokens.size());
      String other = tokens.get(random.nextInt(tokens.size()));
      switch (random.nextInt(5)) {
        case 0 -> tokens.remove(at);
        case 1 -> tokens.add(at, tokens.get(at));
        case 2 -> tokens.set(at, other);
        case 3 -> tokens.set(at, oneOf(FOREIGN));
        default -> tokens.add(at, oneOf(FOREIGN));
      }
      if (tokens.isEmpty()) {
        tokens.add(other);
      }
    }
    return String.join("", tokens);
  }

  private String structure() {
    JsonElement root = JsonParser.parseString(original);
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      List<JsonElement> inside = new ArrayList<>();
      collect(root, inside);
      switch (inside.get(random.nextInt(inside.size()))) {
        case JsonObject object -> damage(object, inside);
        case JsonArray array -> damage(array, inside);
        default -> throw new IllegalStateException("only objects and arrays were collected");
      }
    }
    return random.nextBoolean() ? root.toString() : root.toString().replace(",", ",\n");
  }

  private static void collect(JsonElement element, List<JsonElement> inside) {
    if (element instanceof JsonObject object) {
      inside.add(object);
      object.asMap().values().forEach(each -> collect(each, inside));
    } else if (element instanceof JsonArray array) {
      inside.add(array);
      array.forEach(each -> collect(each, inside));
    }
  }

  private void damage(JsonObject object, List<JsonElement> all) {
    List<Map.Entry<String, JsonElement>> members = List.copyOf(object.entrySet());
    if (members.isEmpty()) {
      object.add("colour", JsonNull.INSTANCE);
      return;
    }
    Map.Entry<String, JsonElement> member = oneOf(members);
    switch (random.nextInt(4)) {
      case 0 -> object.remove(member.getKey());
      case 1 -> object.add(member.getKey() + "s", member.getValue());
      case 2 -> object.add(member.getKey(), other(member.getValue(), all));
      default -> object.add(nameFrom(all), member.getValue());
    }
  }

  private void damage(JsonArray array, List<JsonElement> all) {
    if (array.isEmpty()) {
      array.add(other(JsonNull.INSTANCE, all));
      return;
    }
    int at = random.nextInt(array.size());
    switch (random.nextInt(4)) {
      case 0 -> array.remove(at);
      case 1 -> array.add(array.get(at).deepCopy());
      case 2 -> array.set(at, other(array.get(at), all));
      default -> array.set(at, array.set(random.nextInt(array.size()), array.get(at).deepCopy()));
    }
  }

  /// The name of a member that is somewhere else in the file.
  private String nameFrom(List<JsonElement> all) {
    return oneOf(all) instanceof JsonObject object && !object.isEmpty()
        ? oneOf(List.copyOf(object.keySet()))
        : "steps";
  }

  private JsonElement other(JsonElement value, List<JsonElement> all) {
    return switch (random.nextInt(6)) {
      case 0 -> oneOf(all).deepCopy();
      case 1 -> JsonNull.INSTANCE;
      case 2 -> new JsonPrimitive(random.nextInt(2000) - 1000);
      case 3 -> new JsonPrimitive(random.nextBoolean());
      case 4 ->
          new JsonPrimitive(
              oneOf(List.of("*", "1", "2", "PIM-SM", "10.1.1.5", "239.1.1.1", "H1", "E1", "")));
      default -> near(value);
    };
  }

  /// A value of the same type, a little off.
  private JsonElement near(JsonElement value) {
    if (!(value instanceof JsonPrimitive primitive)) {
      return new JsonArray();
    }
    if (!primitive.isString()) {
      return new JsonPrimitive(random.nextLong());
    }
    String text = primitive.getAsString();
    int cut = random.nextInt(text.length() + 1);
    return new JsonPrimitive(
        random.nextBoolean()
            ? text.substring(cut)
            : text.substring(0, cut) + "5" + text.substring(cut));
  }

  private <E> E oneOf(List<E> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
