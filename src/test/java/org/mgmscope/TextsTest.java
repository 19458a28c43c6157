package org.mgmscope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.export.Picture;
import org.mgmscope.files.SafeWriter;
import org.mgmscope.manual.Clause;
import org.mgmscope.manual.Decides;
import org.mgmscope.manual.Erratum;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Table;
import org.mgmscope.manual.TableColumn;
import org.mgmscope.manual.Term;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Function;
import org.mgmscope.mgm.Outcome;
import org.mgmscope.mgm.Ports;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.StepSize;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.ClauseState;
import org.mgmscope.story.Cue;
import org.mgmscope.story.EventColumn;
import org.mgmscope.story.EventKind;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Mark;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.StatePart;
import org.mgmscope.story.Told;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.text.Filled;
import org.mgmscope.text.Markup;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.When;
import org.mgmscope.ui.kit.PartKey;
import org.mgmscope.ui.tour.Stop;

/// The texts of all rooms, in both languages, against the code that asks for them.
class TextsTest {
  private static final Pattern FIRST_PIECE = Pattern.compile("\"([A-Za-z][A-Za-z.]*\\.)\"\\s*\\+");
  private static final Pattern ASKED =
      Pattern.compile("(?:getString|spans|plain|text)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ASKED_COUNTED = Pattern.compile("counted\\(\\s*\"([^\"]+)\"\\s*,");
  private static final Pattern ASKED_OPTION = Pattern.compile("descriptionKey = \"([^\"]+)\"");
  private static final Pattern FILLED_IN = Pattern.compile("(\\{\\d}|%[a-mo-z])");

  /// German words that are English, names, and what has no words.
  private static final Set<String> THE_SAME =
      Set.of(
          "router.entries.many",
          "router.entries.one",
          "router.manager",
          "term.MGM.name",
          "term.MFE.name",
          "term.PAIR.name",
          "term.RPF.name",
          "term.HANDLE.name",
          "term.IGMP.name",
          "term.MGM.forms",
          "term.RPF.forms",
          "term.PAIR.forms",
          "term.IGMP.forms",
          "membershipOf",
          "label.wait",
          "sequence.mgm",
          "sequence.hosts",
          "label.mfeAdded",
          "label.mfeRemoved",
          "picture.toCome.mfes",
          "stage.ROUTER",
          "command.ROUTER",
          "stage.client",
          "theme.SYSTEM",
          "language.SYSTEM",
          "motion.SYSTEM",
          "state.clients",
          "column.name",
          "column.handle",
          "column.igmp",
          "column.client",
          "column.enumeration",
          "lane.MFES",
          "name.valued",
          "key.ALT",
          "key.ESCAPE",
          "key.TAB",
          "edit.part.CLIENTS",
          "field.words",
          "field.index",
          "field.name",
          "field.client",
          "field.handle",
          "field.ofHost",
          "choice.igmp");

  /// Headings of the help, which picocli looks up by itself.
  private static final Set<String> ASKED_BY_PICOCLI =
      Set.of("usage.synopsisHeading", "usage.commandListHeading");

  /// The fields of the editor.
  private static final String[] FIELDS = {
    "title",
    "description",
    "mfeDeletion",
    "index",
    "name",
    "type",
    "nextHops",
    "prefix",
    "interface",
    "upstream",
    "protocolId",
    "kind",
    "componentId",
    "addsInsideEnableCallback",
    "callsWhileDisabled",
    "rpfInterface",
    "rpfUpstream",
    "disable",
    "timeout",
    "verb",
    "client",
    "interfaces",
    "source",
    "group",
    "octets",
    "count",
    "seconds",
    "note",
    "function",
    "handle",
    "sourceMask",
    "groupMask",
    "flags",
    "bufferSize",
    "statistics",
    "enumerationType",
    "enumeration"
  };

  /// The words that a field of the editor can have.
  private static final String[] CHOICES = {
    "afterEnable",
    "beforeEnable",
    "broadcast",
    "pointToPoint",
    "pointToMultipoint",
    "routing",
    "igmp",
    "call",
    "startUp",
    "shutDown",
    "packet",
    "report",
    "leave",
    "wait",
    "crash"
  };

  private static final String[] VALUES = {"<0>", "<1>", "<2>", "<3>", "<4>"};

  static Stream<Room> rooms() {
    return Stream.of(
        new Room(
            "cli",
            Map.of(
                "mgmscope.",
                List.of(
                    "usage.description",
                    "trace.usage.description",
                    "check.usage.description",
                    "export.usage.description"),
                "unwritten.",
                names(SafeWriter.Reason.class))),
        new Room("export", Map.of()),
        new Room("json", Map.of()),
        new Room("manual", manual()),
        new Room("scenario", Map.of("choice.", List.of(CHOICES))),
        new Room("story", story()),
        new Room("ui", ui()));
  }

  private static Map<String, List<String>> manual() {
    List<String> numbers = IntStream.rangeClosed(1, Manual.READINGS).mapToObj(n -> "" + n).toList();
    return Map.of(
        "table.", names(Table.class),
        "column.", names(TableColumn.class),
        "clause.", names(Clause.class),
        "erratum.", names(Erratum.class),
        "decides.", names(Decides.class, decided -> decided != Decides.EVENT),
        "reading.", and(numbers, endingIn(".title", numbers)),
        "term.",
            and(
                names(Term.class),
                and(endingIn(".name", names(Term.class)), endingIn(".forms", names(Term.class)))));
  }

  private static Map<String, List<String>> story() {
    return Map.ofEntries(
        Map.entry("stimulus.report.", names(Ports.Igmp.class)),
        Map.entry("stimulus.leave.", names(Ports.Igmp.class)),
        Map.entry("call.", names(Function.class)),
        Map.entry("caption.", names(Function.class)),
        Map.entry("kind.", names(EventKind.class)),
        Map.entry("heading.", names(EventColumn.class)),
        Map.entry(
            "return.nothing.", List.of("MEMBERSHIP_EXISTS", "MEMBERSHIP_MISSING", "NO_PROTOCOL")),
        Map.entry("return.", counted(List.of("groups", "mfes", "statistics"))),
        Map.entry("return.entries.", List.of("DONE", "MORE_REMAIN", "LAST_GIVEN", "NOTHING_LEFT")),
        Map.entry("reason.", names(Outcome.class, Outcome::isRefusal)),
        Map.entry("refusal.", names(Outcome.class, Outcome::isRefusal)),
        Map.entry("associated.", counted(List.of("incoming", "outgoing", "disabled"))),
        Map.entry("drop.", counted(names(Fact.Dropped.Reason.class))),
        Map.entry("picture.igmp.", names(Ports.Igmp.class)),
        Map.entry("fact.", List.of("CLOCK", "CALLS", "DEADLOCK")),
        Map.entry("report.", List.of("MEMBERSHIP", "WAITS", "NOT_YET", "UNHEARD")),
        Map.entry("igmp.", names(Ports.Igmp.class, igmp -> igmp != Ports.Igmp.ABSENT)),
        Map.entry("change.mfeRemoved.", counted(names(Change.MfeRemoved.Reason.class))));
  }

  private static Map<String, List<String>> ui() {
    List<String> tables =
        names(StatePart.class).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    return Map.ofEntries(
        Map.entry("stage.", names(StageTab.class)),
        Map.entry("step.", names(StepSize.class)),
        Map.entry("theme.", names(Theme.class)),
        Map.entry("motion.", names(Motion.class)),
        Map.entry("difference.", List.of("SAME", "ADDED", "REMOVED")),
        Map.entry(
            "difference.from.", List.of("SAVED", "GONE", "NO_FILE", "COPIED", "LESSON", "NEW")),
        Map.entry("setting.", and(settings(), endingIn(".does", settings()))),
        Map.entry("place.", List.of("settings", "logs", "settings.does", "logs.does")),
        Map.entry("edit.", names(Edit.What.class)),
        Map.entry("edit.one.", names(Edit.Part.class)),
        Map.entry("edit.many.", names(Edit.Part.class)),
        Map.entry(
            "edit.part.", and(names(Edit.Part.class), endingIn(".tip", names(Edit.Part.class)))),
        Map.entry("edit.nothing.", names(Edit.Part.class)),
        Map.entry("edit.empty.", names(Edit.Part.class, part -> part != Edit.Part.LESSON)),
        Map.entry("edit.add.", names(Edit.Part.class, part -> part != Edit.Part.LESSON)),
        Map.entry("field.in.", List.of("en", "de")),
        Map.entry("field.", List.of(FIELDS)),
        Map.entry("tour.", names(Stop.class)),
        Map.entry("tour.title.", names(Stop.class)),
        Map.entry("unwritten.", names(SafeWriter.Reason.class)),
        Map.entry("words.", names(Told.Reference.Tie.class)),
        Map.entry("fold.", names(Pane.class, pane -> pane != Pane.STAGE)),
        Map.entry("unfold.", names(Pane.class, pane -> pane != Pane.STAGE)),
        Map.entry("command.", names(Command.class)),
        Map.entry(
            "key.",
            List.of("PAGE_UP", "PAGE_DOWN", "HOME", "END", "SPACE", "ENTER", "ESCAPE", "TAB")),
        Map.entry("keys.", names(PartKey.Part.class)),
        Map.entry("partKey.", names(PartKey.class)),
        Map.entry("whynot.", names(When.class, when -> when != When.ALWAYS)),
        Map.entry("menu.", and(names(Command.Menu.class), List.of("EXPORT"))),
        Map.entry("picture.kind.", names(Picture.Format.class)),
        Map.entry("lane.", names(Lane.class)),
        Map.entry("mark.", names(Mark.class)),
        Map.entry("legend.heading.", List.of("stage", "timeline", "docs", "state")),
        Map.entry(
            "legend.key.", names(RouterPicture.Key.class, key -> key != RouterPicture.Key.NONE)),
        Map.entry("legend.badge.", names(Ports.Igmp.class)),
        Map.entry("legend.igmp.", names(Ports.Igmp.class)),
        Map.entry("legend.message.", names(Cue.Message.class)),
        Map.entry("legend.entry.", names(RouterPicture.Fate.class)),
        Map.entry("progress.", names(ClauseState.Progress.class)),
        Map.entry("fate.", names(RowData.Fate.class)),
        Map.entry("touched.", names(RowData.Fate.class, fate -> fate != RowData.Fate.SAME)),
        Map.entry("state.", and(tables, endingIn(".empty", tables))),
        Map.entry(
            "column.",
            List.of(
                "name",
                "handle",
                "protocol",
                "component",
                "takes",
                "index",
                "owner",
                "igmp",
                "pair",
                "incoming",
                "outgoing",
                "packets",
                "client",
                "fate",
                "upstream",
                "timeout",
                "until",
                "byForwardState",
                "octets",
                "elsewhere",
                "sent",
                "heard",
                "life",
                "joinedBy",
                "count",
                "enumeration",
                "given",
                "nextGroup",
                "lastAnswer",
                "prefix",
                "fact",
                "value")));
  }

  private static List<String> settings() {
    return Setting.offered().stream().map(Setting::name).toList();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void both_languages_have_the_same_texts_and_each_once(Room room) {
    assertThat(room.english()).isNotEmpty();
    assertThat(room.german().keySet()).isEqualTo(room.english().keySet());
    assertThat(room.declared("messages.properties"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(room.english().keySet())
        .isEqualTo(room.declared("messages_de.properties"));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void no_text_is_empty(Room room) {
    assertThat(room.english().values()).allSatisfy(text -> assertThat(text).isNotBlank());
    assertThat(room.german().values()).allSatisfy(text -> assertThat(text).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void the_same_is_filled_in_in_both_languages(Room room) {
    room.english()
        .forEach(
            (key, text) ->
                assertThat(filledIn(room.german().get(key))).as(key).isEqualTo(filledIn(text)));
  }

  /// What is named by number may stand anywhere; what is not must come in the same order.
  private static List<String> filledIn(String text) {
    List<String> found = Room.found(FILLED_IN, text);
    return found.stream().allMatch(each -> each.startsWith("{"))
        ? List.copyOf(new TreeSet<>(found))
        : found;
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void each_text_that_the_program_asks_for_is_there(Room room) {
    Set<String> asked = new TreeSet<>(room.composedKeys());
    asked.addAll(room.keysOfViews());
    asked.addAll(Room.found(ASKED, room.code()));
    asked.addAll(Room.found(ASKED_OPTION, room.code()));
    for (String key : Room.found(ASKED_COUNTED, room.code())) {
      asked.addAll(counted(List.of(key)));
    }
    assertThat(room.english().keySet()).containsAll(asked);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void the_program_asks_for_each_text(Room room) {
    Set<String> used = new HashSet<>(room.composedKeys());
    used.addAll(ASKED_BY_PICOCLI);
    used.addAll(room.literals());
    used.addAll(room.keysOfViews());
    used.addAll(counted(Room.found(ASKED_COUNTED, room.code())));
    assertThat(used).containsAll(room.english().keySet());
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void what_the_code_puts_together_is_what_this_test_puts_together(Room room) {
    assertThat(room.composed().keySet()).containsAll(Room.found(FIRST_PIECE, room.code()));
    List<String> literals = room.literals();
    assertThat(room.composed().keySet())
        .allMatch(
            piece ->
                literals.contains(piece)
                    || literals.contains(piece.substring(0, piece.length() - 1)));
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void german_is_not_english(Room room) {
    room.english()
        .forEach(
            (key, text) ->
                assertThat(room.german().get(key).equals(text))
                    .as(key + " is the same in both languages")
                    .isEqualTo(THE_SAME.contains(key)));
  }

  @Test
  void every_word_that_may_be_the_same_in_both_languages_is_there() {
    assertThat(rooms().flatMap(room -> room.english().keySet().stream()).toList())
        .containsAll(THE_SAME);
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void whatever_opens_in_a_text_closes(Room room) {
    for (Map<String, String> texts : List.of(room.english(), room.german())) {
      texts.forEach(
          (key, text) -> {
            assertThat(text.split("\\*\\*", -1).length % 2).as(key + ": " + text).isEqualTo(1);
            assertThat(text.split("`", -1).length % 2).as(key + ": " + text).isEqualTo(1);
            assertThat(Markup.plain(Markup.parse(text, (Object[]) VALUES)))
                .as(key)
                .doesNotContain("**", "`");
          });
    }
  }

  static Stream<Room> roomsWithMessages() {
    return rooms().filter(room -> List.of("cli", "json", "scenario").contains(room.name()));
  }

  @ParameterizedTest
  @MethodSource("roomsWithMessages")
  void what_a_message_names_appears_in_it(Room room) {
    for (Map<String, String> texts : List.of(room.english(), room.german())) {
      texts.forEach(
          (key, text) -> {
            for (String place : Room.found(FILLED_IN, text)) {
              String value = VALUES[place.charAt(1) - '0'];
              assertThat(Filled.in(text, (Object[]) VALUES)).as(key).contains(value);
            }
          });
    }
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type) {
    return names(type, _ -> true);
  }

  private static <E extends Enum<E>> List<String> names(Class<E> type, Predicate<E> which) {
    return Arrays.stream(type.getEnumConstants()).filter(which).map(Enum::toString).toList();
  }

  private static List<String> counted(List<String> keys) {
    return and(endingIn(".one", keys), endingIn(".many", keys));
  }

  private static List<String> endingIn(String ending, List<String> keys) {
    return keys.stream().map(key -> key + ending).toList();
  }

  private static List<String> and(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }
}
