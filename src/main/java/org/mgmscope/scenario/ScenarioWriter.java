package org.mgmscope.scenario;

import com.google.gson.FormattingStyle;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Router;

/// Writes `mgmscope/1` for people and for version control: members in one order, defaults left out,
/// each interface, route, client and step on a line of its own.
public final class ScenarioWriter {
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .setFormattingStyle(FormattingStyle.COMPACT.withSpaceAfterSeparators(true))
          .create();

  private final Appendable out;

  private ScenarioWriter(Appendable out) {
    this.out = out;
  }

  /// Writes a whole file. What is written reads back equal.
  public static void write(Scenario scenario, Appendable out) throws IOException {
    new ScenarioWriter(out).write(scenario);
  }

  /// The text of a whole file.
  public static String toText(Scenario scenario) {
    StringBuilder text = new StringBuilder();
    try {
      write(scenario, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private void write(Scenario scenario) throws IOException {
    Router router = scenario.router();
    out.append("{\n");
    member("format", new JsonPrimitive(ScenarioReader.FORMAT));
    member("title", text(scenario.title()));
    if (scenario.description() != null) {
      member("description", text(scenario.description()));
    }
    if (router.mfeDeletion() != Router.MfeDeletion.AFTER_ENABLE) {
      member("mfeDeletion", word(router.mfeDeletion()));
    }
    list("interfaces", router.interfaces(), ScenarioWriter::anInterface);
    out.append(",\n");
    if (!router.routes().isEmpty()) {
      list("routes", router.routes(), ScenarioWriter::route);
      out.append(",\n");
    }
    list("clients", router.clients(), ScenarioWriter::client);
    out.append(",\n");
    if (!scenario.setup().isEmpty()) {
      list("setup", scenario.setup(), StepWriter::step);
      out.append(",\n");
    }
    list("steps", scenario.steps(), StepWriter::step);
    out.append("\n}\n");
  }

  private void member(String name, JsonElement value) throws IOException {
    out.append("  \"").append(name).append("\": ");
    append(value);
    out.append(",\n");
  }

  private <E> void list(String name, List<E> elements, Function<E, JsonElement> form)
      throws IOException {
    out.append("  \"").append(name).append("\": [");
    Iterator<E> each = elements.iterator();
    while (each.hasNext()) {
      out.append("\n    ");
      append(form.apply(each.next()));
      out.append(each.hasNext() ? "," : "\n  ");
    }
    out.append("]");
  }

  /// Appends a value on one line, with a space behind each comma and colon.
  private void append(JsonElement value) throws IOException {
    out.append(GSON.toJson(value));
  }

  static JsonElement text(Text text) {
    if (text.isPlain()) {
      return new JsonPrimitive(text.byLanguage().values().iterator().next());
    }
    JsonObject byLanguage = new JsonObject();
    for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
      byLanguage.addProperty(each.getKey(), each.getValue());
    }
    return byLanguage;
  }

  static JsonElement word(Enum<?> value) {
    return new JsonPrimitive(ValueReader.camelCase(value));
  }

  static JsonArray strings(List<?> values) {
    JsonArray array = new JsonArray();
    for (Object each : values) {
      array.add(each.toString());
    }
    return array;
  }

  private static JsonElement anInterface(Router.Interface each) {
    JsonObject json = new JsonObject();
    json.addProperty("index", Integer.toUnsignedLong(each.index()));
    json.addProperty("name", each.name());
    if (each.type() != Router.Interface.Type.BROADCAST) {
      json.add("type", word(each.type()));
    }
    if (!each.nextHops().isEmpty()) {
      json.add("nextHops", strings(each.nextHops()));
    }
    return json;
  }

  private static JsonElement route(Router.Route route) {
    JsonObject json = new JsonObject();
    json.addProperty("prefix", route.prefix() + "/" + route.length());
    json.addProperty("interface", route.key().toString());
    upstream(json, route.upstream());
    if (route.protocolId() != 0) {
      json.addProperty("protocolId", Integer.toUnsignedLong(route.protocolId()));
    }
    return json;
  }

  private static void upstream(JsonObject json, Address upstream) {
    if (!upstream.isNone()) {
      json.addProperty("upstream", upstream.toString());
    }
  }

  private static JsonElement client(Router.Client client) {
    JsonObject json = new JsonObject();
    json.addProperty("name", client.name());
    json.add("kind", word(client.kind()));
    json.addProperty("protocolId", Integer.toUnsignedLong(client.protocolId()));
    if (client.componentId() != 0) {
      json.addProperty("componentId", Integer.toUnsignedLong(client.componentId()));
    }
    if (!client.policy().equals(Router.Policy.NONE)) {
      json.add("policy", policy(client.policy()));
    }
    return json;
  }

  private static JsonElement policy(Router.Policy policy) {
    JsonObject json = new JsonObject();
    if (policy.rpf() != null) {
      JsonObject rpf = new JsonObject();
      rpf.addProperty("interface", policy.rpf().key().toString());
      upstream(rpf, policy.rpf().upstream());
      json.add("rpf", rpf);
    }
    if (policy.disable() != null) {
      JsonObject creation = new JsonObject();
      creation.add("disable", strings(policy.disable()));
      json.add("creationAlert", creation);
    }
    if (policy.pruneTimeout() != null) {
      JsonObject prune = new JsonObject();
      prune.addProperty("timeout", policy.pruneTimeout());
      json.add("pruneAlert", prune);
    }
    if (policy.addsInsideEnableCallback() != null) {
      json.addProperty("addsInsideEnableCallback", policy.addsInsideEnableCallback());
    }
    if (policy.callsWhileDisabled() != null) {
      json.addProperty("callsWhileDisabled", policy.callsWhileDisabled());
    }
    return json;
  }
}
