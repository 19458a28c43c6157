package org.mgmscope.bench;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// JSON Lines, taken to pieces: what must be told to a JsonWriter so that it writes them.
final class Tokens {
  private final List<JsonToken> kinds = new ArrayList<>();

  /// The name, text or Long of each; null for the others.
  private final List<Object> values = new ArrayList<>();

  private final Map<Object, Object> same = new HashMap<>();

  private Tokens() {}

  static Tokens of(String lines) throws IOException {
    Tokens tokens = new Tokens();
    for (String line : lines.lines().toList()) {
      tokens.read(new JsonReader(new StringReader(line)));
    }
    return tokens;
  }

  private void read(JsonReader json) throws IOException {
    for (JsonToken next = json.peek(); next != JsonToken.END_DOCUMENT; next = json.peek()) {
      kinds.add(next);
      values.add(take(json, next));
    }
  }

  private Object take(JsonReader json, JsonToken next) throws IOException {
    switch (next) {
      case BEGIN_ARRAY -> json.beginArray();
      case END_ARRAY -> json.endArray();
      case BEGIN_OBJECT -> json.beginObject();
      case END_OBJECT -> json.endObject();
      case NULL -> json.nextNull();
      case NAME -> {
        return once(json.nextName());
      }
      case STRING -> {
        return once(json.nextString());
      }
      case NUMBER -> {
        return once(json.nextLong());
      }
      case BOOLEAN -> {
        return json.nextBoolean();
      }
      case END_DOCUMENT -> throw new IllegalStateException("past the end");
    }
    return null;
  }

  private Object once(Object value) {
    return same.computeIfAbsent(value, each -> each);
  }

  void write(Writer out) throws IOException {
    JsonWriter json = new JsonWriter(out);
    json.setStrictness(Strictness.LENIENT);
    json.setHtmlSafe(false);
    int depth = 0;
    for (int i = 0; i < kinds.size(); i++) {
      switch (kinds.get(i)) {
        case BEGIN_ARRAY -> json.beginArray();
        case END_ARRAY -> json.endArray();
        case BEGIN_OBJECT -> {
          json.beginObject();
          depth++;
        }
        case END_OBJECT -> {
          json.endObject();
          if (--depth == 0) {
            out.write('\n');
          }
        }
        case NAME -> json.name((String) values.get(i));
        case STRING -> json.value((String) values.get(i));
        case NUMBER -> json.value((long) (Long) values.get(i));
        case BOOLEAN -> json.value((boolean) (Boolean) values.get(i));
        case NULL -> json.nullValue();
        case END_DOCUMENT -> throw new IllegalStateException("past the end");
      }
    }
    json.flush();
  }
}
