package org.mgmscope.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.text.Harmless;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;
import org.mgmscope.text.Texts;

/// The texts of the story in one language, and the names of what is on the router.
final class Words {
  private static final int MOST_LISTED = 4;

  private final ResourceBundle texts;
  private final Map<Integer, String> names = new HashMap<>();

  Words(Router router, Locale locale) {
    texts = Texts.of("org.mgmscope.story", locale);
    for (Router.Interface each : router.interfaces()) {
      names.put(each.index(), Harmless.text(each.name()));
    }
  }

  List<Span> spans(String key, Object... arguments) {
    return Markup.parse(texts.getString(key), arguments);
  }

  /// A text that has no styles and that nothing is filled in.
  String text(String key) {
    return texts.getString(key);
  }

  String plain(String key, Object... arguments) {
    return Markup.plain(spans(key, arguments));
  }

  /// The text for one or for several.
  List<Span> counted(String key, long count, Object... arguments) {
    return spans(key + (count == 1 ? ".one" : ".many"), arguments);
  }

  /// An interface by its name, with the next hop if it has one; by its key if it is not declared.
  String name(InterfaceKey key) {
    String name = names.get(key.index());
    if (name == null) {
      return plain("undeclared", key);
    }
    return key.nextHop().isNone() ? name : plain("nextHop", name, key.nextHop());
  }

  /// An interface by its name, anything else as it stands in a call.
  String name(Subject subject) {
    return subject instanceof Subject.Port port ? name(port.key()) : subject.written();
  }

  /// An interface by its name and its key, or by its key alone if it is not declared.
  String nameAndKey(InterfaceKey key) {
    String name = names.get(key.index());
    return name == null ? key.toString() : name + " (" + key + ")";
  }

  String names(List<InterfaceKey> keys) {
    return keys.isEmpty() ? plain("nowhere") : list(keys.stream().map(this::name).toList());
  }

  /// A group, with its source where it has one.
  String wanted(SourceGroup pair) {
    return pair.isAnySource() ? pair.group().orStar() : pair.toString();
  }

  String client(@Nullable String by) {
    return by == null ? plain("someone") : Harmless.text(by);
  }

  /// “a, b and c”; of many, the first few and how many more.
  String list(List<String> items) {
    if (items.size() <= 1) {
      return String.join("", items);
    }
    boolean many = items.size() > MOST_LISTED + 1;
    List<String> shown = many ? items.subList(0, MOST_LISTED) : items.subList(0, items.size() - 1);
    String rest = many ? plain("more", items.size() - MOST_LISTED) : items.getLast();
    return plain("and", String.join(", ", shown), rest);
  }
}
