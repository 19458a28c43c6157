package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.scenario.Edit;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.Lane;
import org.mgmscope.story.Selection;
import org.mgmscope.story.StatePart;
import org.mgmscope.ui.shell.Workplace;

/// A window that the tests of a class share: each test finds it as if it were just opened, and is
/// told its own faults.
class LastingWindowTest {
  private final LastingWindow lasting = new LastingWindow();

  @AfterEach
  void close() {
    lasting.close();
  }

  private OpenWindow open(Locale locale) {
    return lasting.open(Cases.lesson("01-shutdown"), locale);
  }

  /// What can be seen, and where: each part of the window with its words, and how it is scrolled.
  private static List<String> seen(OpenWindow window) {
    return OpenWindow.fx(
        () -> {
          Set<String> seen = new TreeSet<>();
          look(window.root(), "", seen);
          Node focused = window.stage().getScene().getFocusOwner();
          seen.add("focus: " + focused.getId());
          seen.add("title: " + window.stage().getTitle());
          return List.copyOf(seen);
        });
  }

  private static void look(Node node, String way, Set<String> seen) {
    if (!node.isVisible()) {
      return;
    }
    String here =
        way + "/" + (node.getId() == null ? node.getClass().getSimpleName() : node.getId());
    var place = node.localToScene(node.getLayoutBounds());
    seen.add(
        "%s at %.0f, %.0f, %.0f × %.0f%s"
            .formatted(
                here,
                place.getMinX(),
                place.getMinY(),
                place.getWidth(),
                place.getHeight(),
                said(node)));
    if (node instanceof javafx.scene.Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, here, seen));
    }
  }

  private static String said(Node node) {
    return switch (node) {
      case Labeled labeled ->
          ": " + labeled.getText() + (labeled instanceof Toggle on && on.isSelected() ? " ✓" : "");
      case TextInputControl text -> ": " + text.getText();
      case ScrollPane pane -> ": " + pane.getHvalue() + ", " + pane.getVvalue();
      case TableView<?> table -> ": " + table.getSelectionModel().getSelectedIndices();
      default -> "";
    };
  }

  private static List<String> without(List<String> all, List<String> some) {
    return all.stream().filter(each -> !some.contains(each)).toList();
  }

  /// Leaves no stone on the other.
  private static void use(OpenWindow window) {
    Workplace place = window.place();
    OpenWindow.act(
        () -> {
          place.showing().goToBeat(9);
          place.showing().selectionProperty().set(new Selection.Port(InterfaceKey.of(2)));
          place.looks().stageTabProperty().set(StageTab.EVENTS);
          place.looks().themeProperty().set(Theme.DARK);
          place.looks().parameterDetailsProperty().set(true);
          place.looks().timelineLook().toggle(Lane.HOSTS_AND_DATA);
          place.looks().timelineLook().slotProperty().set(40);
          place.looks().timelineLook().leftProperty().set(5);
          place.looks().stateLook().textProperty().set("239");
          place.looks().stateLook().onlyChangedProperty().set(true);
          place.looks().settingsTextProperty().set("theme");
          place.looks().chosen().property(Setting.LESSONS_DONE).set(List.of("01-shutdown"));
          place
              .work()
              .edit(
                  new Edit(Edit.What.CHANGE, Edit.Part.LESSON, 1),
                  place.work().draft().with(Pointer.parse("/title"), Json.Text.of("Mine")));
        });
    window.settle();
    window.click("#side-state");
    OpenWindow.act(
        () -> {
          var clients = place.looks().stateLook().tableProperty(StatePart.CLIENTS);
          clients.set(clients.get().withFolded(true));
          window.findAll(".scroll-pane").forEach(each -> ((ScrollPane) each).setVvalue(1));
        });
    window.click("#side-docs");
    OpenWindow.act(
        () -> {
          window.findAll(".toggle-button").stream()
              .filter(each -> String.valueOf(each.getId()).startsWith("table-"))
              .map(ToggleButton.class::cast)
              .filter(each -> !each.isSelected())
              .findFirst()
              .orElseThrow()
              .fire();
          place.looks().pageProperty().set(Page.SETTINGS);
          place.editing().openProperty().set(true);
        });
    window.settle();
    OpenWindow.act(() -> place.tour().begin());
    window.resize(1200, 720);
  }

  @Test
  void whatever_was_done_in_it_it_looks_as_one_that_was_just_opened() {
    List<String> fresh = seen(open(Locale.ENGLISH));
    use(open(Locale.ENGLISH));
    lasting.leave();
    List<String> renewed = seen(open(Locale.ENGLISH));
    assertThat(without(fresh, renewed)).as("not there again").isEmpty();
    assertThat(without(renewed, fresh)).as("left over").isEmpty();
    assertThat(without(fresh, renewed)).as("not there again").isEmpty();
  }

  @Test
  void what_is_logged_or_goes_on_without_end_is_told_of_the_test_that_did_it_and_of_no_other() {
    open(Locale.ENGLISH);
    Logger.getLogger("").warning("odd");
    assertThatThrownBy(lasting::leave).hasMessageContaining("odd");
    open(Locale.ENGLISH);
    PauseTransition pause = new PauseTransition(Duration.minutes(1));
    pause.setCycleCount(Animation.INDEFINITE);
    OpenWindow.act(pause::play);
    assertThatThrownBy(lasting::leave).hasMessageContaining("goes on moving");
    OpenWindow.act(pause::stop);
    open(Locale.ENGLISH);
    lasting.leave();
  }

  @Test
  void after_a_test_that_closes_it_or_spoils_it_there_is_another() {
    OpenWindow first = open(Locale.ENGLISH);
    lasting.leave();
    OpenWindow second = open(Locale.ENGLISH);
    assertThat(second).isSameAs(first);
    OpenWindow.act(second.stage()::close);
    lasting.leave();
    OpenWindow third = open(Locale.ENGLISH);
    assertThat(third).isNotSameAs(second);
    lasting.spoil();
    lasting.leave();
    assertThat(third.stage().isShowing()).isFalse();
    assertThat(open(Locale.ENGLISH)).isNotSameAs(third);
  }
}
