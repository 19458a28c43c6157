package org.mgmscope.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Findings;
import org.mgmscope.json.Json;
import org.mgmscope.json.Layout;
import org.mgmscope.json.Trail;
import org.mgmscope.json.Written;

/// A list of a document as it was checked: what each element is, and how much is wrong with it.
///
/// @param value the list as it stands in the document; null if it is missing
/// @param elements none if the value is no list
/// @param right what could be read of the elements, in their order
/// @param whole whether all of them could
/// @param wrong how much was found wrong
/// @param characters how long it is when it is written, at most
/// @param wide how many of these characters are beyond U+FFFF
@SuppressWarnings("ReferenceEquality") // whether a value is the same one, not an equal one
record Checked<E>(
    @Nullable Json value,
    List<Element<E>> elements,
    List<E> right,
    boolean whole,
    int wrong,
    long characters,
    long wide) {
  /// What was found about an element.
  ///
  /// @param read null if something is wrong with it
  /// @param characters how long it is when it is written, at most
  /// @param wide how many of these characters are beyond U+FFFF
  /// @param wrong how much was found wrong
  record Element<E>(Json json, @Nullable E read, int characters, int wide, int wrong) {
    static <E> Element<E> of(Json json, @Nullable E read, int wrong) {
      Extent extent = Extent.of(json);
      return new Element<>(json, read, extent.characters(), extent.wide(), wrong);
    }
  }

  /// What stands between two elements that are written below each other, at most.
  static final int BETWEEN = 8;

  static <E> Checked<E> missing() {
    return new Checked<>(null, List.of(), List.of(), false, 0, 0, 0);
  }

  /// A list in which nothing was found wrong.
  ///
  /// @param value null if it is missing
  /// @param right what its elements are
  static <E> Checked<E> right(@Nullable Json value, List<E> right) {
    if (!(value instanceof Json.Array(_, List<Json> list))) {
      return missing();
    }
    List<Element<E>> elements = new ArrayList<>(right.size());
    for (Json json : list) {
      elements.add(Element.of(json, right.get(elements.size()), 0));
    }
    return of(value, elements);
  }

  /// Checks a list. What has not changed is known by being the same, and not only equal: to compare
  /// values would cost as much as to read them.
  ///
  /// @param before what was found about elements that have not changed since; it must still hold
  /// @param reader of an element, which tells `findings` what is wrong
  static <E> Checked<E> check(
      Json value,
      Checked<E> before,
      BiFunction<Json, Trail, @Nullable E> reader,
      Findings findings) {
    if (!(value instanceof Json.Array(_, List<Json> list))) {
      Extent extent = Extent.of(value);
      return new Checked<>(
          value, List.of(), List.of(), false, 1, extent.characters(), extent.wide());
    }
    if (value == before.value) {
      return before;
    }
    Json[] all = list.toArray(Json[]::new);
    List<Element<E>> known = before.elements;
    int shorter = Math.min(all.length, known.size());
    int head = 0;
    while (head < shorter && known.get(head).json == all[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && known.get(known.size() - 1 - tail).json == all[all.length - 1 - tail]) {
      tail++;
    }
    IdentityHashMap<Json, Element<E>> moved = new IdentityHashMap<>();
    known.subList(head, known.size() - tail).forEach(each -> moved.put(each.json, each));
    List<Element<E>> elements = new ArrayList<>(all.length);
    elements.addAll(known.subList(0, head));
    for (int i = head; i < all.length - tail; i++) {
      Element<E> same = moved.get(all[i]);
      elements.add(same == null ? check(all[i], reader, findings) : same);
    }
    elements.addAll(known.subList(known.size() - tail, known.size()));
    return of(value, elements);
  }

  private static <E> Element<E> check(
      Json json, BiFunction<Json, Trail, @Nullable E> reader, Findings findings) {
    findings.clear();
    E read = reader.apply(json, Trail.ROOT);
    return Element.of(json, read, findings.count());
  }

  private static <E> Checked<E> of(Json value, List<Element<E>> elements) {
    List<E> right = new ArrayList<>(elements.size());
    long wrong = 0;
    long characters = 0;
    long wide = 0;
    for (Element<E> each : elements) {
      if (each.read != null) {
        right.add(each.read);
      }
      wrong += each.wrong;
      characters += each.characters + BETWEEN;
      wide += each.wide;
    }
    return new Checked<>(
        value,
        Collections.unmodifiableList(elements),
        List.copyOf(right),
        right.size() == elements.size(),
        Math.toIntExact(wrong),
        characters,
        wide);
  }

  /// Finds again what is wrong, with the places that it has where the list is written.
  ///
  /// @param reader as it was given to check the list
  /// @param all whether what is wrong with an element may lie in others, so that all must be read
  ///   again
  /// @param enough how much is to be found at least, if there is so much
  /// @return how much of it was not looked for
  int find(
      Written.Spot spot,
      BiFunction<Json, Trail, @Nullable E> reader,
      boolean all,
      Findings findings,
      int enough) {
    if (wrong == 0 || enough <= 0) {
      return wrong;
    }
    int found = 0;
    for (int i = 0; i < elements.size() && (all || found < enough); i++) {
      Element<E> each = elements.get(i);
      if (all || each.wrong > 0) {
        findings.countFrom(spot.ofElement(i));
        var _ = reader.apply(Layout.placed(each.json, 0), spot.path().then(i));
        found += each.wrong;
      }
    }
    return wrong - found;
  }
}
