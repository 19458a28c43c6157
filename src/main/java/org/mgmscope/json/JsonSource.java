package org.mgmscope.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads JSON piece by piece, with places. What cannot be read on comes as an IOException; whether
/// what can be read is JSON is for [Grammar] to say.
public final class JsonSource {
  private final JsonReader json;
  private Trail entry = Trail.ROOT;
  private int entryAt;
  private int values;

  public JsonSource(Source source) {
    json = new JsonReader(source);
    json.setStrictness(Strictness.LEGACY_STRICT);
    json.setNestingLimit(JsonLimits.DEPTH);
  }

  /// How far the file has been read, in characters.
  public int offset() {
    return Math.toIntExact(json.getCharacterOffset());
  }

  public boolean isObject() throws IOException {
    return json.peek() == JsonToken.BEGIN_OBJECT;
  }

  public boolean isArray() throws IOException {
    return json.peek() == JsonToken.BEGIN_ARRAY;
  }

  public boolean hasNext() throws IOException {
    return json.hasNext();
  }

  /// @return where the object begins
  public int beginObject() throws IOException {
    var _ = json.peek();
    int at = offset() - 1;
    json.beginObject();
    return at;
  }

  public void endObject() throws IOException {
    json.endObject();
  }

  public void beginArray() throws IOException {
    json.beginArray();
  }

  public void endArray() throws IOException {
    json.endArray();
  }

  /// Reads on to make sure that nothing follows the document.
  public void end() throws IOException {
    var _ = json.peek();
  }

  /// A member's name; its value is still to be read.
  ///
  /// @param name of the member
  /// @param at where its name begins
  public record Name(String name, int at) {}

  public Name name() throws IOException {
    var _ = json.peek();
    int at = offset() - 1;
    return new Name(json.nextName(), at);
  }

  /// Where the next value begins, unless it is a number or a word.
  public int nextAt() throws IOException {
    var _ = json.peek();
    return offset() - 1;
  }

  /// Reads a whole value: an entry.
  ///
  /// @throws TooMuch if too many others are in it
  public Json value(Trail path) throws IOException {
    entry = path;
    entryAt = nextAt();
    values = 0;
    return value();
  }

  /// Reads a whole document, of which it is known that it is within the limits.
  public Json document() throws IOException {
    values = Integer.MIN_VALUE;
    return value();
  }

  /// How many values were in the last entry, itself with them.
  public int values() {
    return values;
  }

  private Json value() throws IOException {
    JsonToken token = json.peek();
    int offset = offset();
    if (++values > JsonLimits.VALUES) {
      throw new TooMuch(entryAt, entry, "tooManyValues", JsonLimits.VALUES);
    }
    return switch (token) {
      case BEGIN_OBJECT -> object();
      case BEGIN_ARRAY -> array(offset - 1);
      case STRING -> new Json.Text(offset - 1, json.nextString());
      case NUMBER -> number(offset);
      case BOOLEAN -> {
        boolean value = json.nextBoolean();
        yield new Json.Truth(offset - Boolean.toString(value).length(), value);
      }
      case NULL -> {
        json.nextNull();
        yield new Json.Null(offset - "null".length());
      }
      case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT ->
          throw new IllegalStateException("not at a value: " + token);
    };
  }

  private Json object() throws IOException {
    int at = beginObject();
    List<Json.Member> members = new ArrayList<>();
    while (json.hasNext()) {
      Name name = name();
      members.add(new Json.Member(name.name(), name.at(), value()));
    }
    json.endObject();
    return new Json.Members(at, List.copyOf(members));
  }

  private Json array(int at) throws IOException {
    json.beginArray();
    List<Json> elements = new ArrayList<>();
    while (json.hasNext()) {
      elements.add(value());
    }
    json.endArray();
    return new Json.Array(at, List.copyOf(elements));
  }

  /// A number that fits a long has been passed when it is peeked at; any other has not.
  private Json number(int offset) throws IOException {
    String written = json.nextString();
    boolean passed = offset() == offset;
    return new Json.Digits(passed ? offset - written.length() : offset, written);
  }
}
