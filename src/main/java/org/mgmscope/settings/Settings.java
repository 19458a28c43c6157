package org.mgmscope.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is remembered: a value for each [Setting]. Nothing in it changes.
///
/// Members that this version does not know, and values that it cannot use, are those of a newer
/// version: they are kept as they are.
public final class Settings {
  /// Nothing was chosen.
  public static final Settings USUAL = new Settings(new JsonObject());

  /// Only what differs from the usual.
  private final JsonObject members;

  private Settings(JsonObject members) {
    this.members = members;
  }

  public <T> T get(Setting<T> setting) {
    JsonElement member = members.get(setting.name());
    T value = member == null ? null : setting.read(member);
    return value == null ? setting.usual() : value;
  }

  /// The same, but for one value.
  public <T> Settings with(Setting<T> setting, T value) {
    JsonObject other = members.deepCopy();
    if (value.equals(setting.usual())) {
      other.remove(setting.name());
    } else {
      other.add(setting.name(), setting.write(value));
    }
    return new Settings(other);
  }

  /// As text, one member a line.
  String json() {
    return new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create()
            .toJson(members)
        + "\n";
  }

  /// Reads what [#json] has written.
  ///
  /// @return empty if the text is damaged
  static Optional<Settings> parse(String json) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement read = JsonParser.parseReader(reader);
      return read instanceof JsonObject object && reader.peek() == JsonToken.END_DOCUMENT
          ? Optional.of(new Settings(object))
          : Optional.empty();
    } catch (IOException | JsonParseException damaged) {
      return Optional.empty();
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Settings settings && settings.members.equals(members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  @Override
  public String toString() {
    return json();
  }
}
