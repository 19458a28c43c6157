package org.mgmscope.scenario;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonLimits;
import org.mgmscope.json.Trail;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.text.Shortened;

/// Reads single values. A value that is wrong is a finding, and null. Addresses, keys and pairs
/// that are equal come as one instance.
final class ValueReader {
  static final long DWORD_MAX = 0xFFFFFFFFL;

  private static final int MOST_DIGITS = 10;
  private static final int MOST_KEPT = 1 << 16;
  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final String WILDCARD = "*";

  private final Findings findings;
  private final Map<String, Address> addresses = new HashMap<>();
  private final Map<String, InterfaceKey> keys = new HashMap<>();
  private final Map<SourceGroup, SourceGroup> pairs = new HashMap<>();

  ValueReader(Findings findings) {
    this.findings = findings;
  }

  @Nullable String string(@Nullable Json value, Trail path) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof Json.Text text)) {
      findings.add(value.at(), path, "notString");
      return null;
    }
    if (isLonger(text.value(), JsonLimits.TEXT)) {
      findings.add(value.at(), path, "textTooLong", Integer.toString(JsonLimits.TEXT));
      return null;
    }
    if (hasHalfCharacter(text.value())) {
      findings.add(value.at(), path, "halfCharacter");
      return null;
    }
    return text.value();
  }

  /// The name of an interface or a client.
  @Nullable String name(@Nullable Json value, Trail path) {
    String name = string(value, path);
    if (value != null && name != null && isLonger(name, Limits.NAME)) {
      findings.add(value.at(), path, "nameTooLong", Integer.toString(Limits.NAME));
      return null;
    }
    return name;
  }

  private static boolean isLonger(String text, int most) {
    return text.length() > most && text.codePointCount(0, text.length()) > most;
  }

  private static boolean hasHalfCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return true;
        }
        i++;
      }
    }
    return false;
  }

  @Nullable Boolean truth(@Nullable Json value, Trail path) {
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Truth truth) {
      return truth.value();
    }
    findings.add(value.at(), path, "notTruth");
    return null;
  }

  /// A list of not more than so many elements.
  @Nullable List<Json> array(@Nullable Json value, Trail path, int most) {
    List<Json> elements = array(value, path);
    if (elements != null && elements.size() > most) {
      findings.add(
          elements.get(most).at(), path.then(most), "tooManyElements", Integer.toString(most));
      return null;
    }
    return elements;
  }

  @Nullable List<Json> array(@Nullable Json value, Trail path) {
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Array array) {
      return array.elements();
    }
    findings.add(value.at(), path, "notArray");
    return null;
  }

  /// A text: a string, or an object of language tag to string.
  @Nullable Text text(@Nullable Json value, Trail path) {
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Text) {
      String plain = string(value, path);
      return plain == null ? null : Text.of(plain);
    }
    if (!(value instanceof Json.Members object)) {
      findings.add(value.at(), path, "notText");
      return null;
    }
    if (object.members().isEmpty()) {
      findings.add(value.at(), path, "noLanguage");
      return null;
    }
    return byLanguage(object, path);
  }

  private @Nullable Text byLanguage(Json.Members object, Trail path) {
    Map<String, String> texts = new LinkedHashMap<>();
    boolean right = true;
    for (Json.Member member : object.members()) {
      Trail at = path.then(member.name());
      String text = string(member.value(), at);
      if (texts.containsKey(member.name())) {
        findings.add(member.nameAt(), at, "repeatedMember", Shortened.of(member.name()));
        right = false;
      } else if (!isLanguage(member.name())) {
        findings.add(member.nameAt(), at, "notLanguage", Shortened.of(member.name()));
        right = false;
      }
      if (text == null) {
        right = false;
      } else {
        texts.put(member.name(), text);
      }
    }
    return right ? new Text(texts) : null;
  }

  private static boolean isLanguage(String tag) {
    return tag.length() <= Limits.LANGUAGE && TAG.matcher(tag).matches();
  }

  /// A DWORD: an unsigned 32-bit number.
  @Nullable Long dword(@Nullable Json value, Trail path) {
    return whole(value, path, DWORD_MAX);
  }

  private @Nullable Long whole(@Nullable Json value, Trail path, long most) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof Json.Digits number)) {
      findings.add(value.at(), path, "notNumber", Long.toString(most));
      return null;
    }
    String written = number.written();
    if (written.length() > MOST_DIGITS || !areDigits(written) || Long.parseLong(written) > most) {
      findings.add(value.at(), path, "outOfRange", Shortened.of(written), Long.toString(most));
      return null;
    }
    return Long.parseLong(written);
  }

  static boolean areDigits(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) < '0' || written.charAt(i) > '9') {
        return false;
      }
    }
    return !written.isEmpty();
  }

  /// A dotted address.
  @Nullable Address address(@Nullable Json value, Trail path) {
    String text = string(value, path);
    if (value == null || text == null) {
      return null;
    }
    Address address = kept(addresses, text, Address::parse);
    if (address == null) {
      findings.add(value.at(), path, "notAddress", Shortened.of(text));
    }
    return address;
  }

  /// A dotted address, or `*`, which is 0.0.0.0.
  @Nullable Address addressOrStar(@Nullable Json value, Trail path) {
    if (value instanceof Json.Text(_, String text) && text.equals(WILDCARD)) {
      return Address.NONE;
    }
    String text = string(value, path);
    if (value == null || text == null) {
      return null;
    }
    Address address = kept(addresses, text, Address::parse);
    if (address == null) {
      findings.add(value.at(), path, "notAddressOrStar", Shortened.of(text));
    }
    return address;
  }

  /// An interface key, well written.
  @Nullable InterfaceKey key(@Nullable Json value, Trail path) {
    String text = string(value, path);
    if (value == null || text == null) {
      return null;
    }
    InterfaceKey key = kept(keys, text, InterfaceKey::parse);
    if (key == null) {
      findings.add(value.at(), path, "notKey", Shortened.of(text));
    }
    return key;
  }

  SourceGroup pair(Address source, Address group) {
    SourceGroup pair = new SourceGroup(source, group);
    if (pairs.size() >= MOST_KEPT) {
      pairs.clear();
    }
    SourceGroup before = pairs.putIfAbsent(pair, pair);
    return before == null ? pair : before;
  }

  /// One of the values of an enum, by the word that the file has for it.
  <E> @Nullable E oneOf(@Nullable Json value, Trail path, Map<String, E> words) {
    String text = string(value, path);
    if (value == null || text == null) {
      return null;
    }
    E found = words.get(text);
    if (found == null) {
      findings.add(
          value.at(), path, "notOneOf", Shortened.of(text), String.join(", ", words.keySet()));
    }
    return found;
  }

  /// A handle like `H3`, or an enumeration like `E3`.
  <E> @Nullable E named(
      @Nullable Json value, Trail path, Function<String, @Nullable E> parse, String example) {
    String text = string(value, path);
    if (value == null || text == null) {
      return null;
    }
    E found = parse.apply(text);
    if (found == null) {
      findings.add(value.at(), path, "notNamed", Shortened.of(text), example);
    }
    return found;
  }

  /// The values of an enum by their own names, in order.
  static <E extends Enum<E>> Map<String, E> words(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E each : type.getEnumConstants()) {
      words.put(each.name(), each);
    }
    return words;
  }

  /// The words of an enum in the file: its names in camel case.
  static <E extends Enum<E>> Map<String, E> camelCaseWords(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E each : type.getEnumConstants()) {
      words.put(camelCase(each), each);
    }
    return words;
  }

  static String camelCase(Enum<?> value) {
    StringBuilder word = new StringBuilder();
    boolean upper = false;
    for (char c : value.name().toCharArray()) {
      if (c != '_') {
        word.append(upper ? c : Character.toLowerCase(c));
      }
      upper = c == '_';
    }
    return word.toString();
  }

  private static <E> @Nullable E kept(
      Map<String, E> kept, String text, Function<String, @Nullable E> parse) {
    E found = kept.get(text);
    if (found == null) {
      found = parse.apply(text);
      if (found != null && kept.size() < MOST_KEPT) {
        kept.put(text, found);
      }
    }
    return found;
  }
}
