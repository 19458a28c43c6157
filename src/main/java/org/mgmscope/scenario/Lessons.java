package org.mgmscope.scenario;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The lessons that ship with the program. Their order as a course, and what each is for, stand in
/// an index beside them, because a scenario file has no place for it.
public final class Lessons {
  private static final String FOLDER = "/org/mgmscope/lessons/";
  private static final String INDEX = "course.json";
  private static final String ENDING = ".mgm.json";
  private static final String BLANK = "blank";

  private Lessons() {}

  /// A lesson of the course.
  ///
  /// @param id names it for good: the name of its file without `.mgm.json`
  /// @param learns what one learns in it: one sentence
  public record Listed(String id, Text learns) {
    /// The name of its file.
    public String file() {
      return id + ENDING;
    }

    /// Reads the lesson itself.
    public Scenario read() {
      return scenario(file());
    }
  }

  /// The lessons, in the order of the course.
  public static List<Listed> course() {
    List<Listed> lessons = new ArrayList<>();
    try (InputStream in = open(INDEX);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      JsonObject index = JsonParser.parseReader(reader).getAsJsonObject();
      for (JsonElement each : index.getAsJsonArray("lessons")) {
        JsonObject lesson = each.getAsJsonObject();
        lessons.add(
            new Listed(lesson.get("id").getAsString(), text(lesson.getAsJsonObject("learns"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lessons);
  }

  /// What a new lesson starts from: as little as there can be. It is no part of the course.
  public static Scenario blank() {
    return scenario(BLANK + ENDING);
  }

  private static Scenario scenario(String file) {
    try (InputStream in = open(file)) {
      return switch (ScenarioReader.read(in)) {
        case Reading.Good good -> good.scenario();
        case Reading.Bad bad -> throw new IllegalStateException(bad.problems().toString());
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String file) {
    return Objects.requireNonNull(Lessons.class.getResourceAsStream(FOLDER + file), file);
  }

  private static Text text(JsonObject languages) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    languages.asMap().forEach((tag, words) -> byLanguage.put(tag, words.getAsString()));
    return new Text(byLanguage);
  }
}
