package org.mgmscope.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mgmscope.json.Json;
import org.mgmscope.json.JsonSource;
import org.mgmscope.json.LineWriter;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Source;

/// A scenario that somebody works on: what stands in its file, right or wrong. It is never changed;
/// an edit gives another one, which shares with it all that stays.
///
/// Two drafts are the same only if they are one: that is how a saved one is known again.
public final class Draft {
  private final Json.Members root;

  private final Last last;

  /// What was found in the one that was checked last of all the drafts that came from one another.
  private static final class Last {
    private volatile Known known;

    Last(Known known) {
      this.known = known;
    }
  }

  private Draft(Json.Members root, Last last) {
    this.root = root;
    this.last = last;
  }

  /// A draft of what was read or made.
  public static Draft of(Json.Members root) {
    return of((Json.Members) shared(root), Known.NOTHING);
  }

  /// A draft of what was read, in which no list is changed any more.
  static Draft of(Json.Members root, Known known) {
    return new Draft(root, new Last(known));
  }

  /// The draft of a scenario that is right.
  public static Draft of(Scenario scenario) {
    return of(parse(ScenarioWriter.toText(scenario)));
  }

  private static Json.Members parse(String text) {
    Source source = new Source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    try {
      return (Json.Members) new JsonSource(source).document();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /// Lets the lists of the document share what stays the same.
  private static Json shared(Json value) {
    return switch (value) {
      case Json.Members(int at, List<Json.Member> members) ->
          new Json.Members(
              at,
              members.stream()
                  .map(each -> new Json.Member(each.name(), each.nameAt(), shared(each.value())))
                  .toList());
      case Json.Array(int at, List<Json> elements) -> new Json.Array(at, Pieces.of(elements));
      case Json.Text _, Json.Digits _, Json.Truth _, Json.Null _ -> value;
    };
  }

  public Json.Members root() {
    return root;
  }

  /// What stands at a place, or null if nothing does.
  public @Nullable Json at(Pointer place) {
    Json here = root;
    for (String segment : place.segments()) {
      here = here == null ? null : child(here, segment);
    }
    return here;
  }

  private static @Nullable Json child(Json value, String segment) {
    return switch (value) {
      case Json.Members members -> members.get(segment);
      case Json.Array(_, List<Json> elements) -> {
        int index = index(segment);
        yield index >= 0 && index < elements.size() ? elements.get(index) : null;
      }
      case Json.Text _, Json.Digits _, Json.Truth _, Json.Null _ -> null;
    };
  }

  private static int index(String segment) {
    return segment.matches("[0-9]{1,9}") ? Integer.parseInt(segment) : -1;
  }

  /// How many elements the list at a place has; none if there is no list.
  public int size(Pointer list) {
    return at(list) instanceof Json.Array(_, List<Json> elements) ? elements.size() : 0;
  }

  /// The elements of the list at a place; none if there is no list.
  public List<Json> list(Pointer list) {
    return at(list) instanceof Json.Array(_, List<Json> elements) ? elements : List.of();
  }

  /// Puts a value at a place: in the stead of what stands there, or as the object's last member.
  /// Objects on the way to it are made where there is none, also in the stead of what is none; an
  /// element of a list must be there.
  public Draft with(Pointer place, Json value) {
    return changed(place, _ -> value);
  }

  /// Takes away what stands at a place, if anything does.
  public Draft without(Pointer place) {
    return at(place) == null ? this : changed(place, _ -> null);
  }

  /// Takes away what stands at a place, and the objects around it that are empty then.
  ///
  /// @param least what stays, also if it is empty
  public Draft cleared(Pointer place, Pointer least) {
    Draft draft = without(place);
    Pointer around = place.parent();
    while (!around.equals(least)
        && draft.at(around) instanceof Json.Members(_, List<Json.Member> members)
        && members.isEmpty()) {
      draft = draft.without(around);
      around = around.parent();
    }
    return draft;
  }

  /// Puts elements into a list, which is made if it is not there.
  ///
  /// @param index of the first of them afterwards
  public Draft inserted(Pointer list, int index, List<Json> elements) {
    return elements.isEmpty() ? this : spliced(list, index, index, elements);
  }

  /// Takes elements out of a list.
  public Draft removed(Pointer list, List<Integer> indexes) {
    Draft draft = this;
    for (int index : descending(indexes)) {
      draft = draft.spliced(list, index, index + 1, List.of());
    }
    return draft;
  }

  /// Moves elements of a list, which stay in their order, so that they stand together.
  ///
  /// @param indexes of those that move
  /// @param to before which element they stand afterwards, counted as it was before
  public Draft moved(Pointer list, List<Integer> indexes, int to) {
    List<Json> elements = list(list);
    List<Json> moving = descending(indexes).reversed().stream().map(elements::get).toList();
    int target = to - (int) indexes.stream().distinct().filter(index -> index < to).count();
    return removed(list, indexes).inserted(list, target, moving);
  }

  private static List<Integer> descending(List<Integer> indexes) {
    return indexes.stream().distinct().sorted(Comparator.reverseOrder()).toList();
  }

  private Draft spliced(Pointer list, int from, int to, List<Json> others) {
    return changed(
        list,
        value ->
            value instanceof Json.Array(int at, List<Json> elements)
                ? new Json.Array(at, Pieces.of(elements).with(from, to, others))
                : Json.Array.of(Pieces.of(others)));
  }

  private Draft changed(Pointer place, Change change) {
    Json changed = changed(root, place.segments(), change);
    if (changed instanceof Json.Members members) {
      return new Draft(members, last);
    }
    throw new IllegalArgumentException("no document is left: " + place);
  }

  private static @Nullable Json changed(
      @Nullable Json value, List<String> segments, Change change) {
    if (segments.isEmpty()) {
      return change.of(value);
    }
    String segment = segments.getFirst();
    List<String> rest = segments.subList(1, segments.size());
    return switch (value) {
      case Json.Members members -> {
        int place = members.place(segment);
        Json before = place < 0 ? null : members.members().get(place).value();
        yield with(members, place, segment, changed(before, rest, change));
      }
      case Json.Array(int at, List<Json> elements) when index(segment) >= 0 -> {
        int index = index(segment);
        Json after = changed(elements.get(index), rest, change);
        List<Json> others = after == null ? List.of() : List.of(after);
        yield new Json.Array(at, Pieces.of(elements).with(index, index + 1, others));
      }
      case null -> changed(Json.Members.of(), segments, change);
      case Json.Array _, Json.Text _, Json.Digits _, Json.Truth _, Json.Null _ ->
          changed(Json.Members.of(), segments, change);
    };
  }

  private static Json.Members with(
      Json.Members members, int place, String name, @Nullable Json value) {
    List<Json.Member> all = new ArrayList<>(members.members());
    if (place < 0) {
      if (value != null) {
        all.add(new Json.Member(name, value));
      }
    } else if (value == null) {
      all.remove(place);
    } else {
      all.set(place, new Json.Member(name, all.get(place).nameAt(), value));
    }
    return new Json.Members(members.at(), List.copyOf(all));
  }

  /// What an edit makes of a value; null is nothing.
  @FunctionalInterface
  private interface Change {
    @Nullable Json of(@Nullable Json value);
  }

  /// The file as it would be written now.
  public byte[] toBytes() {
    return LineWriter.toText(root).getBytes(StandardCharsets.UTF_8);
  }

  /// Reads and checks it as its file would be. What was found in an earlier draft is not looked for
  /// again where nothing has changed.
  public Reading check() {
    DraftCheck.Result result = DraftCheck.check(root, last.known);
    if (result == null) {
      return checkText();
    }
    last.known = result.known();
    return result.reading();
  }

  private Reading checkText() {
    try {
      return ScenarioReader.read(new ByteArrayInputStream(toBytes()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
