package org.mgmscope.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One thing that is remembered. A new one is declared here and nowhere else, and stands among
/// [#offered] if one chooses it oneself; the window's bridge (`Chosen`) and its page of settings
/// find it by themselves.
///
/// @param <T> its values, which are immutable
public final class Setting<T> {
  /// The speeds that one can choose from, times the usual one.
  public static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0, 8.0);

  /// The text sizes that one can choose from, in percent of the usual one.
  public static final List<Integer> TEXT_SIZES = List.of(100, 110, 125, 150, 175, 200);

  public static final Setting<Language> LANGUAGE =
      choice("language", Language.SYSTEM, Language.class);
  public static final Setting<Theme> THEME = choice("theme", Theme.SYSTEM, Theme.class);

  /// In percent; one of [#TEXT_SIZES].
  public static final Setting<Integer> TEXT_SIZE =
      new Setting<>("textSize", 100, TEXT_SIZES, JsonPrimitive::new, Setting::textSize);

  public static final Setting<Motion> MOTION = choice("motion", Motion.SYSTEM, Motion.class);

  /// One of [#SPEEDS].
  public static final Setting<Double> SPEED =
      new Setting<>("speed", 1.0, SPEEDS, JsonPrimitive::new, Setting::speed);

  public static final Setting<StepSize> STEP_SIZE =
      choice("stepSize", StepSize.BEAT, StepSize.class);

  /// Whether MGM's own rules are checked while a lesson is carried out.
  public static final Setting<Boolean> CHECK_INVARIANTS = flag("checkInvariants", false);

  /// Where the window stood last.
  public static final Setting<Optional<WindowPlace>> WINDOW = place("window");

  /// Where the window for the projector stood last.
  public static final Setting<Optional<WindowPlace>> PROJECTOR = place("projector");

  /// How the panes of the window are arranged.
  public static final Setting<Arrangement> ARRANGEMENT =
      new Setting<>("panes", Arrangement.USUAL, List.of(), Arrangement::write, Arrangement::read);

  /// Whether the tour of the window has begun once.
  public static final Setting<Boolean> TOUR_SEEN = noted("tourSeen");

  /// The identifiers of the lessons that one has been through to the end.
  public static final Setting<List<String>> LESSONS_DONE = words("lessonsDone", Integer.MAX_VALUE);

  /// So many files are remembered.
  public static final int MOST_RECENT = 10;

  /// The files that were opened and saved last, the newest first; named in full.
  public static final Setting<List<String>> RECENT = words("recent", MOST_RECENT);

  private static final List<Setting<?>> OFFERED =
      List.of(LANGUAGE, THEME, TEXT_SIZE, MOTION, SPEED, STEP_SIZE, CHECK_INVARIANTS);

  private final String name;
  private final T usual;
  private final List<T> choices;
  private final Function<T, JsonElement> write;
  private final Function<JsonElement, @Nullable T> read;
  private final Merge<T> merge;

  /// How a change goes together with what others have chosen meanwhile.
  private interface Merge<T> {
    T merge(T before, T after, T there);
  }

  /// One of which the last choice holds.
  private Setting(
      String name,
      T usual,
      List<T> choices,
      Function<T, JsonElement> write,
      Function<JsonElement, @Nullable T> read) {
    this(name, usual, choices, write, read, (_, after, _) -> after);
  }

  private Setting(
      String name,
      T usual,
      List<T> choices,
      Function<T, JsonElement> write,
      Function<JsonElement, @Nullable T> read,
      Merge<T> merge) {
    this.name = name;
    this.usual = usual;
    this.choices = choices;
    this.write = write;
    this.read = read;
    this.merge = merge;
  }

  /// Those that one is offered to choose oneself, in the order of their declaration.
  public static List<Setting<?>> offered() {
    return OFFERED;
  }

  /// Yes or no.
  private static Setting<Boolean> flag(String name, boolean usual) {
    return new Setting<>(
        name, usual, List.of(false, true), JsonPrimitive::new, SettingValues::flag);
  }

  /// What the program notes by itself: not so at first.
  private static Setting<Boolean> noted(String name) {
    return new Setting<>(name, false, List.of(), JsonPrimitive::new, SettingValues::flag);
  }

  /// What the program collects by itself: nothing at first.
  ///
  /// @param most so many are kept, of those in front
  private static Setting<List<String>> words(String name, int most) {
    return new Setting<>(
        name,
        List.of(),
        List.of(),
        words -> {
          JsonArray array = new JsonArray();
          words.forEach(array::add);
          return array;
        },
        SettingValues::words,
        (before, after, there) -> Collected.merge(before, after, there, most));
  }

  private static Setting<Optional<WindowPlace>> place(String name) {
    return new Setting<>(
        name,
        Optional.empty(),
        List.of(),
        place -> place.<JsonElement>map(WindowPlace::write).orElse(JsonNull.INSTANCE),
        element -> WindowPlace.read(element).map(Optional::of).orElse(null));
  }

  private static <E extends Enum<E>> Setting<E> choice(String name, E usual, Class<E> choices) {
    return new Setting<>(
        name,
        usual,
        List.of(choices.getEnumConstants()),
        value -> new JsonPrimitive(SettingValues.word(value)),
        element -> SettingValues.choice(element, choices));
  }

  private static @Nullable Integer textSize(JsonElement element) {
    Integer percent = SettingValues.whole(element, TEXT_SIZES.getFirst(), TEXT_SIZES.getLast());
    return percent != null && TEXT_SIZES.contains(percent) ? percent : null;
  }

  private static @Nullable Double speed(JsonElement element) {
    Double times = SettingValues.number(element, SPEEDS.getFirst(), SPEEDS.getLast());
    return times != null && SPEEDS.contains(times) ? times : null;
  }

  /// Its name in the file.
  public String name() {
    return name;
  }

  /// What one can choose from, in its order; empty if the program chooses by itself.
  public List<T> choices() {
    return choices;
  }

  /// What holds where nothing was chosen.
  public T usual() {
    return usual;
  }

  JsonElement write(T value) {
    return write.apply(value);
  }

  /// @return null where it is no value of this setting
  @Nullable T read(JsonElement element) {
    return read.apply(element);
  }

  /// What comes of a change where others have chosen something meanwhile.
  ///
  /// @param before the value that was changed
  /// @param after what it was changed to
  /// @param there what others have chosen
  T merge(T before, T after, T there) {
    return merge.merge(before, after, there);
  }

  @Override
  public String toString() {
    return name;
  }
}
