package org.mgmscope.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.export.TraceWriter;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;

/// The trace of a scenario, and what a reader of nothing else takes from it: its beats, the signs
/// on the timeline and the clauses that are carried out.
final class Trace {
  /// What one press of Next shows.
  ///
  /// @param first the number of its first line, from 1
  record Beat(int first, int last) {}

  private final List<JsonObject> lines;
  private final List<Paper> papers = new ArrayList<>();
  private final List<Beat> beats = new ArrayList<>();

  Trace(byte[] file) {
    JsonObject json =
        JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
    List<JsonObject> all = trace(json);
    lines = all.subList(0, all.size() - 1);
    papers.add(beforeTheSteps(json));
    for (JsonObject line : lines) {
      papers.add(papers.getLast().after(line));
    }
    int first = 1;
    for (int number = 2; number <= lines.size(); number++) {
      if (!continues(number, first)) {
        beats.add(new Beat(first, number - 1));
        first = number;
      }
    }
    beats.add(new Beat(first, lines.size()));
  }

  private static Paper beforeTheSteps(JsonObject json) {
    JsonObject nothing = json.deepCopy();
    nothing.add("setup", new JsonArray());
    nothing.add("steps", new JsonArray());
    Paper paper = new Paper(trace(nothing).getLast().getAsJsonObject("state"), json);
    if (json.has("setup")) {
      JsonObject setup = nothing.deepCopy();
      setup.add("steps", json.get("setup"));
      List<JsonObject> lines = trace(setup);
      for (JsonObject line : lines.subList(0, lines.size() - 1)) {
        paper = paper.after(line);
      }
    }
    return paper;
  }

  private static List<JsonObject> trace(JsonObject json) {
    StringWriter text = new StringWriter();
    try {
      Run run = Run.of(read(json));
      TraceWriter writer = new TraceWriter(text);
      for (Event event : run.events()) {
        writer.event(event);
      }
      writer.end(run.at(run.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString()
        .lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private static Scenario read(JsonObject json) throws IOException {
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    return switch (ScenarioReader.read(new ByteArrayInputStream(bytes))) {
      case Reading.Good good -> good.scenario();
      case Reading.Bad bad -> throw new IllegalArgumentException(bad.problems().toString());
    };
  }

  /// Whether a line belongs to the beat that began before it: a change that a callback causes at
  /// once, or one of a row of changes of one clause.
  private boolean continues(int number, int first) {
    JsonObject line = line(number);
    JsonObject before = line(number - 1);
    if (!kind(line).equals("change")) {
      return false;
    }
    if (kind(line(first)).equals("callback")) {
      return line.get("cause").getAsInt() == first && number == first + 1;
    }
    if (!kind(before).equals("change") || !line.get("cause").equals(before.get("cause"))) {
      return false;
    }
    String clause = clause(line);
    return clause == null
        ? clause(before) == null && line.get("what").equals(before.get("what"))
        : clause.equals(clause(before));
  }

  int size() {
    return lines.size();
  }

  /// A line by its number.
  JsonObject line(int number) {
    return lines.get(number - 1);
  }

  /// The beats in order; beat 1 is the first.
  List<Beat> beats() {
    return beats;
  }

  Beat beat(int number) {
    return number == 0 ? new Beat(0, 0) : beats.get(number - 1);
  }

  /// The router before a beat.
  Paper before(int beat) {
    return papers.get(beat == 0 ? 0 : beat(beat).first() - 1);
  }

  /// The router after a beat.
  Paper after(int beat) {
    return papers.get(beat(beat).last());
  }

  /// The step that a beat belongs to; the first at the beginning.
  int step(int beat) {
    String step = line(Math.max(1, beat(beat).first())).get("step").getAsString();
    return Integer.parseInt(step.contains(".") ? step.substring(0, step.indexOf('.')) : step);
  }

  /// The beats of a step.
  List<Integer> beatsOf(int step) {
    List<Integer> found = new ArrayList<>();
    for (int beat = 1; beat <= beats.size(); beat++) {
      if (step(beat) == step) {
        found.add(beat);
      }
    }
    return found;
  }

  /// The signs of a beat, each as lane and sign.
  List<String> marks(int beat) {
    List<String> marks = new ArrayList<>();
    for (int number = beat(beat).first(); beat > 0 && number <= beat(beat).last(); number++) {
      String mark = mark(line(number));
      if (mark != null && !marks.contains(mark)) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private static @Nullable String mark(JsonObject line) {
    return switch (kind(line)) {
      case "stimulus" ->
          switch (line.get("what").getAsString()) {
            case "packet" -> "hosts, data: packet";
            case "report", "leave" -> "hosts, data: host";
            case "wait" -> "hosts, data: clock";
            default -> "hosts, data: crash";
          };
      case "forward" -> "hosts, data: forwarded";
      case "drop" -> "hosts, data: dropped";
      case "call" -> "calls: call";
      case "return" -> isRefusal(line) ? "calls: refusal" : "calls: return";
      case "fault" ->
          line.get("what").getAsString().equals("deadlock") ? "calls: deadlock" : "calls: skipped";
      case "callback" ->
          switch (line.get("function").getAsString()) {
            case "PMGM_DISABLE_IGMP_CALLBACK" -> "IGMP callbacks: disable";
            case "PMGM_ENABLE_IGMP_CALLBACK" -> "IGMP callbacks: enable";
            default -> "alerts: alert";
          };
      case "change" ->
          switch (line.get("what").getAsString() + " " + line.get("op").getAsString()) {
            case "handle created" -> "handles: handle-created";
            case "handle destroyed" -> "handles: handle-destroyed";
            case "ownership taken" -> "owner, members: taken";
            case "ownership released" -> "owner, members: released";
            case "membership added", "membership removed" -> "owner, members: membership";
            case "mfe added" -> "MFEs: mfe-added";
            case "mfe updated" -> "MFEs: mfe-changed";
            case "mfe removed" -> "MFEs: mfe-gone";
            case "enumeration created", "enumeration destroyed" -> "handles: enumeration";
            default -> null;
          };
      default -> throw new AssertionError(line);
    };
  }

  /// The clause that a line carries out, or null.
  @Nullable String clause(JsonObject line) {
    String row = line.get("row").isJsonNull() ? "" : line.get("row").getAsString();
    return switch (kind(line)) {
      case "call" -> Clauses.ofCall(row);
      case "callback" -> Clauses.ofCallback(row, line.get("function").getAsString());
      case "change" ->
          Clauses.ofChange(row, line.get("what").getAsString(), line.get("op").getAsString());
      case "return" -> isOfDeadHandle(line) ? "SHUTDOWN_2_DEAD" : null;
      default -> null;
    };
  }

  /// Whether a line answers a call that was made with a handle that had been destroyed.
  private boolean isOfDeadHandle(JsonObject returned) {
    int call = returned.get("cause").getAsInt();
    JsonElement handle = line(call).get("handle");
    return handle != null && papers.get(call - 1).isDead(handle);
  }

  /// The codes that say whether there is more to be fetched are no refusals, nor is that nobody is
  /// on an interface.
  static boolean isRefusal(JsonObject line) {
    String code = line.get("code").getAsString();
    boolean answer =
        code.equals("ERROR_NOT_FOUND")
            && line.get("function").getAsString().equals("MgmGetProtocolOnInterface");
    return !answer && !List.of("NO_ERROR", "ERROR_MORE_DATA", "ERROR_NO_MORE_ITEMS").contains(code);
  }

  static String kind(JsonObject line) {
    return line.get("kind").getAsString();
  }
}
