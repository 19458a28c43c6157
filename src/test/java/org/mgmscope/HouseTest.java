package org.mgmscope;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.files.RegularFile;

/// The rules of the house: who may use whom, and what is kept out of which room.
class HouseTest {
  private static final String HOUSE = "org.mgmscope";

  /// A room uses only rooms before it.
  private static final List<String> ROOMS =
      List.of(
          "text",
          "font",
          "json",
          "files",
          "mgm",
          "manual",
          "scenario",
          "run",
          "story",
          "work",
          "export",
          "program",
          "cli",
          "settings",
          "ui");

  /// The same within the window: what is shown knows nothing of what shows it, and what puts a
  /// window together stands last.
  private static final List<String> FLOORS =
      List.of(
          "kit",
          "showing",
          "looks",
          "keys",
          "work",
          "docs",
          "stage",
          "state",
          "timeline",
          "words",
          "edit",
          "about",
          "preferences",
          "learn",
          "tour",
          "recovery",
          "trouble",
          "shell");

  /// Those that are functions of what they are given, and nothing else.
  private static final List<String> PURE = List.of("text", "mgm", "manual", "run", "story");

  private static final JavaClasses CLASSES = Compiled.CLASSES;

  static Stream<String> rooms() {
    return ROOMS.stream().filter(room -> CLASSES.stream().anyMatch(each -> isIn(room, each)));
  }

  @Test
  void every_class_but_main_stands_in_a_room() {
    assertThat(CLASSES.size()).isGreaterThan(200);
    classes()
        .that(describe("are not Main or a descriptor", each -> !isOfHouseItself(each)))
        .should()
        .resideInAnyPackage(ROOMS.stream().map(HouseTest::room).toArray(String[]::new))
        .because("the list of rooms is how a reader finds anything")
        .check(CLASSES);
  }

  private static boolean isOfHouseItself(JavaClass each) {
    return each.isEquivalentTo(Main.class)
        || each.getSimpleName().equals("module-info")
        || each.getFullName().equals(HOUSE + ".package-info");
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void a_room_uses_only_rooms_above_it(String name) {
    int place = ROOMS.indexOf(name);
    DescribedPredicate<JavaClass> below =
        describe(
            "stand in a room below " + name,
            each ->
                each.isEquivalentTo(Main.class)
                    || ROOMS.subList(place + 1, ROOMS.size()).stream()
                        .anyMatch(room -> isIn(room, each)));
    noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat(below)
        .because("what a room needs can then be read and tested without what is built on it")
        .check(CLASSES);
  }

  static Stream<String> floors() {
    return FLOORS.stream();
  }

  @ParameterizedTest
  @MethodSource("floors")
  void within_the_window_a_room_uses_only_rooms_above_it(String name) {
    int place = FLOORS.indexOf(name);
    assertThat(CLASSES.stream().filter(each -> isIn("ui." + name, each))).isNotEmpty();
    noClasses()
        .that()
        .resideInAPackage(room("ui." + name))
        .should()
        .dependOnClassesThat(
            describe(
                "stand in a room below " + name + ", or put windows together",
                each ->
                    each.getPackageName().equals(HOUSE + ".ui")
                        || FLOORS.subList(place + 1, FLOORS.size()).stream()
                            .anyMatch(room -> isIn("ui." + room, each))))
        .because("a part of the window can then be read, tested and replaced without the others")
        .check(CLASSES);
  }

  @Test
  void every_room_of_the_window_is_on_a_floor() {
    classes()
        .that()
        .resideInAPackage(room("ui"))
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of(HOUSE + ".ui"), FLOORS.stream().map(floor -> room("ui." + floor)))
                .toArray(String[]::new))
        .because("the list of floors is how a reader finds a part of the window")
        .check(CLASSES);
  }

  @Test
  void no_packages_need_each_other() {
    SlicesRuleDefinition.slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("what stands in a circle can only be understood at once")
        .check(CLASSES);
  }

  @Test
  void what_reads_a_scenario_reaches_for_no_file_no_network_no_process_and_no_class() {
    noClasses()
        .that(
            describe(
                "read a scenario or carry it out",
                each ->
                    Stream.concat(PURE.stream(), Stream.of("json", "scenario"))
                        .anyMatch(room -> isIn(room, each))))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.net..",
                "java.nio.file..",
                "java.nio.channels..",
                "java.lang.reflect..",
                "java.rmi..",
                "javax.."))
        .orShould()
        .dependOnClassesThat(
            describe(
                "open, run or load something",
                each ->
                    List.of(
                            "java.io.File",
                            "java.io.FileInputStream",
                            "java.io.RandomAccessFile",
                            "java.io.ObjectInputStream",
                            "java.lang.Runtime",
                            "java.lang.ProcessBuilder",
                            "java.lang.ClassLoader")
                        .contains(each.getFullName())))
        .because("a scenario comes from a stranger")
        .check(CLASSES);
  }

  @Test
  void files_are_opened_by_java_nio_alone() {
    noClasses()
        .that(
            describe(
                "are not those to which JavaFX, or the system, hands a name of a file so",
                each ->
                    !List.of(
                            "org.mgmscope.ui.HandedOver",
                            "org.mgmscope.ui.shell.FileDrop",
                            "org.mgmscope.ui.work.SystemPlaces")
                        .contains(each.getFullName())))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .because("the tests of the window see each file that java.nio touches, and no other")
        .check(CLASSES);
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "what asks the disk of a java.io.File",
                each ->
                    each.getOwner().getFullName().equals("java.io.File")
                        && !List.of("getName", "toPath").contains(each.getName())))
        .orShould()
        .dependOnClassesThat(
            describe(
                "open a file beside java.nio",
                each ->
                    List.of(
                            "java.io.FileInputStream",
                            "java.io.FileReader",
                            "java.io.FileWriter",
                            "java.io.RandomAccessFile",
                            "java.util.Scanner")
                        .contains(each.getFullName())))
        .orShould()
        .accessTargetWhere(
            describe(
                "it is a file that is opened to be written beside java.nio",
                access ->
                    access.getTarget().getOwner().getFullName().equals("java.io.FileOutputStream")
                        && !access
                            .getOriginOwner()
                            .getFullName()
                            .equals("org.mgmscope.cli.Console")))
        .because("the tests of the window see each file that java.nio touches, and no other")
        .check(CLASSES);
  }

  @Test
  void a_log_is_written_by_nobody_but_its_own_thread() {
    noClasses()
        .that(
            describe(
                "are not the log", each -> !each.getFullName().equals("org.mgmscope.program.Log")))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.util.logging.FileHandler")
        .because("it opens its files beside java.nio, on the thread that logs")
        .check(CLASSES);
  }

  @Test
  void only_the_window_knows_javafx() {
    DescribedPredicate<JavaClass> window =
        resideInAnyPackage("javafx..", "com.sun..", "atlantafx..", "org.controlsfx..");
    noClasses()
        .that()
        .resideOutsideOfPackage(room("ui"))
        .should()
        .dependOnClassesThat(window)
        .because("everything but the window works where there is no display, and no JavaFX")
        .check(CLASSES);
    assertThat(CLASSES.stream().anyMatch(each -> uses(each, window)))
        .as("the window itself is found by what the rule forbids to others")
        .isTrue();
  }

  @Test
  void what_a_view_binds_to_knows_no_scene() {
    classes()
        .that()
        .resideInAPackage(room("ui"))
        .and()
        .haveSimpleNameEndingWith("Model")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                "org.jspecify..",
                HOUSE + "..",
                "javafx.beans..",
                "javafx.collections..",
                "javafx.util.."))
        .andShould()
        .onlyDependOnClassesThat(
            describe(
                "are no nodes and no windows",
                each ->
                    !each.isAssignableTo("javafx.scene.Node")
                        && !each.isAssignableTo("javafx.stage.Window")))
        .because("a test can then use it without a window")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("pureRooms")
  void a_pure_room_has_no_files_clocks_randomness_or_threads(String name) {
    noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "java.io..",
                "java.nio..",
                "java.net..",
                "java.time..",
                "java.security..",
                "java.util.concurrent..",
                "java.util.random.."))
        .orShould()
        .dependOnClassesThat(
            describe(
                "are random, run or keep time",
                each ->
                    List.of(
                            "java.util.Random",
                            "java.util.UUID",
                            "java.util.Timer",
                            "java.util.Date",
                            "java.util.Calendar",
                            "java.lang.Thread",
                            "java.lang.ThreadLocal",
                            "java.lang.Process",
                            "java.lang.ProcessBuilder",
                            "java.lang.Runtime")
                        .contains(each.getFullName())))
        .orShould()
        .accessTargetWhere(
            target(
                "System, but not to copy arrays",
                each ->
                    name(each).startsWith("java.lang.System.")
                        && !name(each).equals("java.lang.System.arraycopy")))
        .orShould()
        .accessTargetWhere(
            oneOf(
                "java.lang.Math.random",
                "java.util.Collections.shuffle",
                "java.util.Locale.getDefault",
                "java.util.Locale.setDefault"))
        .because("the same scenario must give the same run and the same words, always")
        .check(CLASSES);
  }

  static Stream<String> pureRooms() {
    return PURE.stream();
  }

  @Test
  void only_the_commands_and_main_speak_to_the_terminal() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("cli"))
        .and(describe("are not Main", each -> !each.isEquivalentTo(Main.class)))
        .should()
        .accessTargetWhere(
            oneOf(
                "java.lang.System.in",
                "java.lang.System.out",
                "java.lang.System.err",
                "java.lang.System.console",
                "java.lang.System.exit"))
        .orShould()
        .accessTargetWhere(
            target(
                "the printing of a stack trace to the terminal",
                each ->
                    each instanceof AccessTarget.CodeUnitCallTarget called
                        && called.getName().equals("printStackTrace")
                        && called.getRawParameterTypes().isEmpty()))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileDescriptor")
        .because("a window has no terminal; what there is to say is said by a value")
        .check(CLASSES);
  }

  @Test
  void a_state_and_all_that_it_holds_is_a_value() {
    fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(room("mgm"))
        .and()
        .areDeclaredInClassesThat(describe("outlive the input", each -> !isPassing(each)))
        .should()
        .beFinal()
        .because("any moment can be gone back to only if nothing in it changes")
        .check(CLASSES);
  }

  /// What exists only while an input is carried out, a table is walked or a state is made.
  private static boolean isPassing(JavaClass each) {
    return List.of("org.mgmscope.mgm.Turn", "org.mgmscope.mgm.State$Draft")
        .contains(each.getFullName());
  }

  @Test
  void nothing_is_kept_outside_of_objects() {
    fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .because("two runs, two windows or two tests in one process must not meet")
        .check(CLASSES);
  }

  @Test
  void no_node_is_styled_in_code() {
    noClasses()
        .should()
        .accessTargetWhere(target("setStyle", each -> each.getName().equals("setStyle")))
        .because("colours stand in one style sheet, by name, so that every theme has them all")
        .check(CLASSES);
  }

  @Test
  void folders_are_looked_through_only_where_it_is_asked_whether_they_are_some() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(RegularFile.class.getName())
        .should()
        .accessTargetWhere(
            oneOf(
                "java.nio.file.Files.newDirectoryStream",
                "java.nio.file.Files.list",
                "java.nio.file.Files.walk",
                "java.nio.file.Files.walkFileTree",
                "java.nio.file.Files.find"))
        .because("a pipe in place of a folder would be waited for")
        .check(CLASSES);
  }

  @Test
  void nothing_waits_by_sleeping() {
    noClasses()
        .should()
        .accessTargetWhere(oneOf("java.lang.Thread.sleep"))
        .because("what is awaited tells when it has come")
        .check(CLASSES);
  }

  private static String room(String name) {
    return HOUSE + "." + name + "..";
  }

  /// Asked for each dependency of each class: a pattern of a package would take long.
  private static boolean isIn(String name, JavaClass each) {
    String room = HOUSE + "." + name;
    String stands = each.getPackageName();
    return stands.startsWith(room)
        && (stands.length() == room.length() || stands.charAt(room.length()) == '.');
  }

  private static boolean uses(JavaClass each, DescribedPredicate<JavaClass> what) {
    return each.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> what.test(dependency.getTargetClass()));
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String what, Predicate<AccessTarget> matches) {
    return describe("it is " + what, access -> matches.test(access.getTarget()));
  }

  private static DescribedPredicate<JavaAccess<?>> oneOf(String... names) {
    return target("one of " + List.of(names), each -> List.of(names).contains(name(each)));
  }

  private static String name(AccessTarget target) {
    return target.getOwner().getFullName() + "." + target.getName();
  }

  @Test
  void a_field_whose_caret_never_comes_to_rest_is_made_nowhere() throws IOException {
    String text = "java.lang.String";
    noClasses()
        .that()
        .resideOutsideOfPackage(room("ui.kit"))
        .should()
        .callConstructor("javafx.scene.control.TextField")
        .orShould()
        .callConstructor("javafx.scene.control.TextField", text)
        .orShould()
        .callConstructor("javafx.scene.control.TextArea")
        .orShould()
        .callConstructor("javafx.scene.control.TextArea", text)
        .because("JavaFX lets a caret blink for ever that a program moves: LineField, TextBox")
        .check(CLASSES);
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".fxml")))
          .isNotEmpty()
          .allSatisfy(
              view -> assertThat(Files.readString(view)).doesNotContain("<TextField", "<TextArea"));
    }
  }
}
