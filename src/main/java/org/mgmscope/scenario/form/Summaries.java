package org.mgmscope.scenario.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.json.Snippet;
import org.mgmscope.scenario.Edit;
import org.mgmscope.text.Harmless;

/// An element of a list on one line, right or wrong.
public final class Summaries {
  private static final int MOST = 300;

  private final FieldWords words;

  public Summaries(FieldWords words) {
    this.words = words;
  }

  public String of(Edit.Part part, Json element) {
    String line =
        switch (part) {
          case INTERFACES -> joined(" ", value(element, "index"), value(element, "name"));
          case CLIENTS -> client(element);
          case ROUTES -> value(element, "prefix") + " → " + value(element, "interface");
          case SETUP, STEPS -> step(element);
          case LESSON -> "";
        };
    String told = line.isBlank() ? Snippet.line(element) : line;
    return Harmless.text(told.length() > MOST ? told.substring(0, MOST) + "…" : told);
  }

  private static String value(@Nullable Json element, String name) {
    return element == null ? "" : Texting.written(Fields.member(element, name));
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts).filter(each -> !each.isEmpty()).collect(Collectors.joining(between));
  }

  private static String client(Json element) {
    String component = value(element, "componentId");
    return joined(
        " · ",
        value(element, "name"),
        value(element, "kind"),
        joined("/", value(element, "protocolId"), component.isEmpty() ? "0" : component));
  }

  private String step(Json step) {
    String verb = Fields.verb(step);
    Json value = Fields.member(step, verb);
    return switch (verb) {
      case "" -> "";
      case "call" ->
          joined(" · ", value(step, "call") + "(" + arguments(step) + ")", value(step, "client"));
      case "startUp" ->
          words.of(verb) + " " + joined(" · ", Texting.written(value), list(step, "interfaces"));
      case "packet" -> words.of(verb) + " " + pair(value, "") + " → " + value(value, "interface");
      case "report", "leave" ->
          words.of(verb) + " " + pair(value, "*") + " · " + value(value, "interface");
      case "wait" -> words.of(verb) + " " + Texting.written(value) + " s";
      default -> words.of(verb) + " " + Texting.written(value);
    };
  }

  private static String pair(@Nullable Json value, String usualSource) {
    String source = value(value, "source");
    return "(" + (source.isEmpty() ? usualSource : source) + ", " + value(value, "group") + ")";
  }

  private static String arguments(Json step) {
    return Fields.member(step, "args") instanceof Json.Members(_, List<Json.Member> members)
        ? members.stream()
            .map(Json.Member::value)
            .map(Texting::written)
            .collect(Collectors.joining(", "))
        : "";
  }

  private static String list(Json step, String name) {
    return Fields.member(step, name) instanceof Json.Array(_, List<Json> elements)
        ? elements.stream().map(Texting::written).collect(Collectors.joining(", "))
        : "";
  }
}
