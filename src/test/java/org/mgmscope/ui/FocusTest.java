package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mgmscope.Cases;
import org.mgmscope.Sample;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;

/// Where the focus goes by keys, and that it can be seen there. In `verify` the Tab key goes
/// through each second sight, and each sight is looked at in one of the two themes.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusTest {
  /// What the Tab key goes through one part after the other, by style class or identifier.
  private static final Set<String> PARTS =
      Set.of(
          "tools",
          "editor",
          "frame",
          "stage",
          "words-pane",
          "below",
          "page",
          "pane-strip",
          "divider");

  private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.HIGH_CONTRAST);

  /// So few pixels are no sign.
  private static final int FEW = 12;

  private final Set<String> seen = new HashSet<>();
  private OpenWindow window;

  static List<Sight> sights() {
    return Stream.of(Sight.panes(), Sight.narrow(), Sight.pages(), Sight.editors())
        .flatMap(List::stream)
        .toList();
  }

  static List<Sight> walked() {
    return Sample.of(sights(), 4, 0);
  }

  static List<Sight> lookedAt() {
    return Sample.of(sights(), 4, 2);
  }

  private static List<Theme> themes(Sight sight) {
    return Sample.of(THEMES, THEMES.size(), sights().indexOf(sight) % THEMES.size());
  }

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @ParameterizedTest
  @MethodSource("walked")
  void the_tab_key_goes_through_everything_in_reading_order_and_with_shift_back(Sight sight) {
    sight.show(window);
    List<Node> all =
        OpenWindow.fx(
            () -> Focusables.in(window.root()).stream().filter(FocusTest::isStop).toList());
    focus(all.getFirst());
    List<Node> on = go(all.size(), KeyCode.TAB);
    assertThat(differences(on, turned(all, 1))).isEmpty();
    List<Node> back = go(all.size(), KeyCode.SHIFT, KeyCode.TAB);
    assertThat(differences(back, all.reversed())).isEmpty();
    assertThat(OpenWindow.fx(() -> notAsOneReads(all))).isEmpty();
  }

  /// Of buttons of which one is down, the Tab key stops at that one; the arrow keys lead to the
  /// others.
  private static boolean isStop(Node node) {
    return !(node instanceof ToggleButton button)
        || button.getToggleGroup() == null
        || button.isSelected();
  }

  /// The same, begun later; what was left out comes at the end.
  private static List<Node> turned(List<Node> all, int from) {
    List<Node> turned = new ArrayList<>(all.subList(from, all.size()));
    turned.addAll(all.subList(0, from));
    return turned;
  }

  private List<Node> go(int steps, KeyCode... keys) {
    List<Node> way = new ArrayList<>();
    for (int i = 0; i < steps; i++) {
      window.robot().push(keys);
      way.add(OpenWindow.fx(this::owner));
    }
    return way;
  }

  private static List<String> differences(List<Node> found, List<Node> wanted) {
    return IntStream.range(0, wanted.size())
        .filter(i -> !Objects.equals(found.get(i), wanted.get(i)))
        .mapToObj(i -> place(found.get(i)) + " instead of " + place(wanted.get(i)))
        .toList();
  }

  private static String place(Node node) {
    return node == null ? "nothing" : OpenWindow.fx(() -> Focusables.place(node));
  }

  /// What comes after something, within a part of the window, and stands above it, or to the left
  /// of it in the same line.
  private static List<String> notAsOneReads(List<Node> all) {
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      Node before = all.get(i - 1);
      Node after = all.get(i);
      if (Objects.equals(part(before), part(after))) {
        Bounds a = before.localToScene(before.getLayoutBounds());
        Bounds b = after.localToScene(after.getLayoutBounds());
        boolean above = b.getMaxY() <= a.getMinY() + 2;
        boolean sameLine =
            Math.abs(a.getCenterY() - b.getCenterY()) < Math.min(a.getHeight(), b.getHeight()) / 2;
        if (above || (sameLine && b.getMaxX() <= a.getMinX() + 2)) {
          faults.add(Focusables.place(after) + " after " + Focusables.place(before));
        }
      }
    }
    return faults;
  }

  private static Node part(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (PARTS.contains(String.valueOf(at.getId()))
          || at.getStyleClass().stream().anyMatch(PARTS::contains)) {
        return at;
      }
    }
    return null;
  }

  @ParameterizedTest
  @MethodSource("lookedAt")
  void the_focus_can_be_seen_wherever_it_is(Sight sight) {
    List<String> unseen = new ArrayList<>();
    for (Theme theme : themes(sight)) {
      OpenWindow.fx(
          () -> {
            window.place().looks().themeProperty().set(theme);
            return null;
          });
      sight.show(window);
      focus(OpenWindow.fx(() -> Focusables.in(window.root()).getFirst()));
      for (int i = OpenWindow.fx(() -> Focusables.in(window.root()).size()); i > 0; i--) {
        window.robot().push(KeyCode.TAB);
        Node node = OpenWindow.fx(this::owner);
        if (seen.add(theme + looks(node)) && changed(node) < FEW) {
          unseen.add(theme + ": " + place(node));
        }
      }
    }
    assertThat(unseen).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("walked")
  void the_focus_takes_no_room(Sight sight) {
    for (Theme theme : themes(sight)) {
      OpenWindow.act(() -> window.place().looks().themeProperty().set(theme));
      sight.show(window);
      for (int moment : List.of(0, window.place().showing().lesson().run().size())) {
        OpenWindow.act(() -> window.place().showing().goToEvent(moment));
        window.settle();
        assertThat(OpenWindow.fx(this::grownByTheFocus)).as("%s", theme).isEmpty();
      }
    }
  }

  private List<String> grownByTheFocus() {
    window.root().requestFocus();
    Rest.style(window.stage().getScene());
    Map<String, Node> kinds = new LinkedHashMap<>();
    Focusables.in(window.root()).forEach(node -> kinds.putIfAbsent(looks(node), node));
    Map<Node, String> without = new LinkedHashMap<>();
    kinds.values().forEach(node -> without.put(node, wanted(node)));
    List<String> grown = new ArrayList<>();
    without.forEach(
        (node, before) -> {
          node.requestFocus();
          Rest.style(window.stage().getScene());
          if (!wanted(node).equals(before)) {
            grown.add(place(node) + " takes " + wanted(node) + " instead of " + before);
          }
        });
    return grown;
  }

  /// The room that a node asks for.
  private static String wanted(Node node) {
    return "%.1f × %.1f".formatted(node.prefWidth(-1), node.prefHeight(-1));
  }

  /// What decides how a node looks. Those that look the same need not all be looked at.
  private static String looks(Node node) {
    return OpenWindow.fx(
        () ->
            part(node)
                + node.getClass().getSimpleName()
                + node.getStyleClass()
                + node.getPseudoClassStates().stream()
                    .map(PseudoClass::getPseudoClassName)
                    .filter(name -> !name.contains("child") && !name.contains("focus"))
                    .sorted()
                    .toList());
  }

  /// How many pixels are clearly other ones when a node has the focus.
  private int changed(Node node) {
    frame();
    Rectangle2D around = OpenWindow.fx(() -> around(node));
    WritableImage with = OpenWindow.fx(() -> picture(around));
    focus(window.root());
    frame();
    WritableImage without = OpenWindow.fx(() -> picture(around));
    focus(node);
    int changed = 0;
    for (int y = 0; y < with.getHeight(); y++) {
      for (int x = 0; x < with.getWidth(); x++) {
        Color a = with.getPixelReader().getColor(x, y);
        Color b = without.getPixelReader().getColor(x, y);
        double distance =
            Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
        changed += distance > 0.3 ? 1 : 0;
      }
    }
    return changed;
  }

  /// Waits until a frame has been drawn.
  private void frame() {
    CountDownLatch drawn = new CountDownLatch(1);
    Runnable tell = drawn::countDown;
    OpenWindow.fx(
        () -> {
          window.stage().getScene().addPostLayoutPulseListener(tell);
          Platform.requestNextPulse();
          return null;
        });
    try {
      assertThat(drawn.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
    OpenWindow.fx(
        () -> {
          window.stage().getScene().removePostLayoutPulseListener(tell);
          return null;
        });
  }

  private static Rectangle2D around(Node node) {
    Scene scene = node.getScene();
    Bounds box = node.localToScene(node.getLayoutBounds());
    double left = Math.max(0, Math.floor(box.getMinX()) - 4);
    double top = Math.max(0, Math.floor(box.getMinY()) - 4);
    double right = Math.min(scene.getWidth(), Math.ceil(box.getMaxX()) + 4);
    double bottom = Math.min(scene.getHeight(), Math.ceil(box.getMaxY()) + 4);
    return new Rectangle2D(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }

  private WritableImage picture(Rectangle2D part) {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(part);
    return window.root().snapshot(parameters, null);
  }

  @Test
  void the_arrow_keys_lead_to_the_other_pictures_of_the_stage_and_space_shows_one() {
    Sight.panes().getFirst().show(window);
    focus(window.find("#stage-ROUTER"));
    for (StageTab tab : List.of(StageTab.SEQUENCE, StageTab.EVENTS)) {
      window.robot().push(KeyCode.RIGHT);
      assertThat(OpenWindow.fx(this::owner).getId()).isEqualTo("stage-" + tab);
      window.robot().push(KeyCode.SPACE);
      assertThat(window.place().looks().stageTabProperty().get()).isEqualTo(tab);
    }
    window.robot().push(KeyCode.LEFT);
    window.robot().push(KeyCode.SPACE);
    assertThat(window.place().looks().stageTabProperty().get()).isEqualTo(StageTab.SEQUENCE);
    assertThat(window.place().showing().beat()).isEqualTo(8);
  }

  @Test
  void f6_leads_from_part_to_part_whatever_has_the_focus_in_it() {
    Sight.panes().getFirst().show(window);
    for (Node node : OpenWindow.fx(() -> Focusables.in(window.root()))) {
      Node part = part(node);
      if (part != null && !part.getStyleClass().contains("divider")) {
        focus(node);
        window.robot().push(KeyCode.F6);
        assertThat(part(OpenWindow.fx(this::owner))).as(place(node)).isNotSameAs(part);
        window.robot().push(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part(OpenWindow.fx(this::owner))).as(place(node)).isSameAs(part);
      }
    }
  }

  private void focus(Node node) {
    OpenWindow.fx(
        () -> {
          node.requestFocus();
          return null;
        });
  }

  private Node owner() {
    return window.root().getScene().getFocusOwner();
  }
}
