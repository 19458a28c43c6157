package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/// A rule for all nodes of a style class is for nodes of ours. JavaFX gives names to the parts of
/// its controls as well, such as `mark` to the tick of a box: a rule by such a name would paint
/// them too.
class OwnNamesTest {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{[^}]*}");
  private static final Pattern ALONE = Pattern.compile("(\\.[\\w-]+)+(:[\\w-]+)*");

  @BeforeAll
  static void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mgmscope.css", "theme/light.css", "theme/dark.css", "theme/high-contrast.css"})
  void no_rule_paints_a_part_of_a_control_by_chance(String sheet) throws IOException {
    Set<String> parts = OpenWindow.fx(OwnNamesTest::namesOfParts);
    assertThat(parts).contains("mark", "box", "dot", "arrow", "viewport", "check");
    assertThat(aloneIn(sheet)).doesNotContainAnyElementsOf(parts);
  }

  @Test
  void a_rule_that_says_whose_part_it_means_is_not_for_all() {
    assertThat(alone(".mark { -fx-a: b; } .box:hover, .c > .dot { } .d .e { } /* .f { } */"))
        .containsExactlyInAnyOrder("mark", "box");
  }

  private static Set<String> aloneIn(String sheet) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OwnNamesTest.class.getResourceAsStream(sheet), sheet)) {
      return alone(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The classes of rules that name nothing else.
  private static Set<String> alone(String css) {
    return RULE.matcher(COMMENT.matcher(css).replaceAll(""))
        .results()
        .flatMap((MatchResult rule) -> Stream.of(rule.group(1).split(",")))
        .map(String::strip)
        .filter(selector -> ALONE.matcher(selector).matches())
        .map(selector -> selector.replaceAll(":.*", "").substring(1))
        .flatMap(selector -> Stream.of(selector.split("\\.")))
        .collect(Collectors.toSet());
  }

  /// The style classes of what stands in the controls that the program uses, other controls and
  /// lines of menus left out: these are meant by their own names.
  private static Set<String> namesOfParts() {
    TableView<String> table = new TableView<>();
    table.getColumns().add(new TableColumn<>("column"));
    table.setTableMenuButtonVisible(true);
    table.getItems().add("row");
    ListView<String> list = new ListView<>();
    list.getItems().add("row");
    SegmentedButton segments = new SegmentedButton();
    segments.getButtons().add(new ToggleButton("segment"));
    MenuButton owner = new MenuButton("menu");
    List<Control> controls =
        List.of(
            new CheckBox("box"),
            new RadioButton("radio"),
            new ToggleButton("toggle"),
            owner,
            new ChoiceBox<>(),
            new ComboBox<>(),
            new TextField("text"),
            new ScrollPane(new Label("much")),
            new SplitPane(new Label("one"), new Label("other")),
            new ToolBar(new Label("tool")),
            new MenuBar(new Menu("menu")),
            new StatusBar(),
            segments,
            list,
            table);
    Stage stage = new Stage();
    stage.setScene(new Scene(new VBox(controls.toArray(Node[]::new)), 300, 600));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    Set<String> names = new TreeSet<>();
    controls.forEach(control -> collect(control, names));
    ContextMenu menu = new ContextMenu(new CheckMenuItem("check"), new RadioMenuItem("radio"));
    menu.show(owner, Side.BOTTOM, 0, 0);
    collect(menu.getScene().getRoot(), names);
    menu.hide();
    PopOver popOver = new PopOver(new Label("words"));
    popOver.setAnimated(false);
    popOver.show(owner);
    collect(popOver.getScene().getRoot(), names);
    popOver.hide();
    stage.close();
    return names;
  }

  private static void collect(Node node, Set<String> names) {
    if (node instanceof Parent parent) {
      parent.applyCss();
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (!(child instanceof Control) && !child.getStyleClass().contains("menu-item")) {
          names.addAll(child.getStyleClass());
        }
        collect(child, names);
      }
    }
  }
}
