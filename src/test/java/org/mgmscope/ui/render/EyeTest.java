package org.mgmscope.ui.render;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.kit.EvenCell;
import org.testfx.api.FxToolkit;

class EyeTest {
  private static final String WORDS = "the upstream neighbour";
  private static final double NARROW = 60;

  @BeforeAll
  static void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    String light = new PrimerLight().getUserAgentStylesheet();
    OpenWindow.act(() -> Application.setUserAgentStylesheet(light));
  }

  @Test
  void clear_words_with_room_around_them_are_no_fault() {
    assertThat(faults(() -> at(20, 20, words()), () -> at(20, 60, words()))).isEmpty();
  }

  @Test
  void words_that_are_cut_are_seen() {
    assertThat(faults(() -> narrow(words()))).singleElement().asString().startsWith("cut: ");
  }

  @Test
  void words_that_leave_the_box_that_shows_them_are_seen() {
    Supplier<Node> clipped =
        () -> {
          Pane box = new Pane(text());
          box.setClip(new Rectangle(0, -20, NARROW, 40));
          return at(20, 40, box);
        };
    assertThat(faults(clipped)).singleElement().asString().startsWith("outside its box: ");
  }

  @Test
  void words_that_leave_the_window_are_seen() {
    assertThat(faults(() -> at(380, 40, text())))
        .singleElement()
        .asString()
        .startsWith("outside the window: ");
  }

  @Test
  void what_can_be_scrolled_into_view_is_no_fault_but_what_no_bar_leads_to_is() {
    assertThat(faults(() -> scrolling(ScrollPane.ScrollBarPolicy.AS_NEEDED))).isEmpty();
    assertThat(faults(() -> scrolling(ScrollPane.ScrollBarPolicy.NEVER)))
        .singleElement()
        .asString()
        .startsWith("outside its box: ");
  }

  @Test
  void words_over_other_words_are_seen() {
    assertThat(faults(() -> at(20, 20, words()), () -> at(40, 24, words())))
        .singleElement()
        .asString()
        .startsWith("over each other: ");
  }

  @Test
  void what_flows_in_a_paragraph_is_not_over_each_other() {
    Supplier<Node> paragraph =
        () -> {
          TextFlow flow = new TextFlow(text(), text(), text());
          flow.setPrefWidth(180);
          return at(20, 20, flow);
        };
    assertThat(faults(paragraph)).isEmpty();
  }

  @Test
  void weak_words_are_seen_be_they_pale_or_half_transparent() {
    Supplier<Node> pale =
        () -> {
          Label words = words();
          words.setTextFill(Color.web("#888888"));
          return at(20, 20, words);
        };
    Supplier<Node> faint =
        () -> {
          Pane around = new Pane(words());
          around.setOpacity(0.4);
          return at(20, 60, around);
        };
    assertThat(faults(pale, faint)).hasSize(2).allMatch(fault -> fault.startsWith("contrast "));
  }

  @Test
  void weak_words_are_seen_also_in_what_scrolls() {
    Supplier<Node> scrolling =
        () -> {
          Label words = words();
          words.setTextFill(Color.web("#888888"));
          ScrollPane pane = new ScrollPane(words);
          pane.setPrefSize(300, 100);
          return at(20, 20, pane);
        };
    assertThat(faults(scrolling)).singleElement().asString().startsWith("contrast ");
  }

  @Test
  void words_that_are_clear_on_half_of_what_is_behind_them_only_are_seen() {
    Supplier<Node> dark = () -> at(60, 0, new Rectangle(300, 100, Color.BLACK));
    assertThat(faults(dark, () -> at(20, 20, words())))
        .singleElement()
        .asString()
        .startsWith("contrast 1.00");
  }

  @Test
  void what_a_page_covers_is_no_fault() {
    Supplier<Node> page =
        () -> {
          StackPane sheet = new StackPane(at(0, 0, words()));
          sheet.setBackground(Background.fill(Color.WHITE));
          sheet.setMinSize(300, 100);
          return at(10, 10, sheet);
        };
    Supplier<Node> pale =
        () -> {
          Label words = words();
          words.setTextFill(Color.web("#eeeeee"));
          return at(20, 20, words);
        };
    assertThat(faults(pale, page)).isEmpty();
  }

  @Test
  void a_cell_that_is_cut_though_its_column_is_as_wide_as_it_wants_is_seen() {
    assertThat(faults(() -> table(NARROW, NARROW, WORDS))).anyMatch(each -> each.startsWith("cut"));
  }

  @Test
  void a_cell_in_a_narrow_column_may_be_cut_only_if_all_of_it_can_be_had() {
    assertThat(faults(() -> table(200, NARROW, WORDS))).isEmpty();
    assertThat(faults(() -> table(200, NARROW, "neighbour")))
        .anyMatch(each -> each.startsWith("cut"));
  }

  @Test
  void words_that_leave_their_cell_are_seen() {
    Supplier<Node> leaving =
        () -> {
          TableColumn<String, String> column = column(NARROW, NARROW);
          column.setCellFactory(
              _ ->
                  new TableCell<>() {
                    @Override
                    protected void updateItem(String item, boolean empty) {
                      super.updateItem(item, empty);
                      Label words = words();
                      words.setMinWidth(Region.USE_PREF_SIZE);
                      setGraphic(empty ? null : words);
                      setAlignment(Pos.CENTER_LEFT);
                    }
                  });
          return table(column);
        };
    assertThat(faults(leaving)).anyMatch(each -> each.startsWith("outside its box: "));
  }

  @SafeVarargs
  private static List<String> faults(Supplier<Node>... nodes) {
    return OpenWindow.fx(
        () -> {
          Pane root = new Pane();
          for (Supplier<Node> each : nodes) {
            root.getChildren().add(each.get());
          }
          Scene scene = new Scene(root, 400, 200, Color.WHITE);
          root.setBackground(Background.fill(Color.WHITE));
          scene.snapshot(null);
          return new Eye(scene, 4.5).faults();
        });
  }

  private static Label words() {
    Label words = new Label(WORDS);
    words.setTextFill(Color.BLACK);
    return words;
  }

  private static Text text() {
    Text text = new Text(WORDS);
    text.setFill(Color.BLACK);
    return text;
  }

  private static Node narrow(Label words) {
    words.setMaxWidth(NARROW);
    words.setPrefWidth(NARROW);
    return at(20, 20, words);
  }

  private static Node scrolling(ScrollPane.ScrollBarPolicy across) {
    ScrollPane pane = new ScrollPane(new Pane(at(0, 20, text())));
    pane.setPrefSize(NARROW, 100);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setHbarPolicy(across);
    return at(20, 20, pane);
  }

  private static Node table(double wanted, double width, String tip) {
    TableColumn<String, String> column = column(wanted, width);
    column.setCellFactory(
        _ ->
            new EvenCell<>() {
              @Override
              protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                setTextFill(Color.BLACK);
                setWhole(tip);
              }
            });
    return table(column);
  }

  private static TableColumn<String, String> column(double wanted, double width) {
    TableColumn<String, String> column = new TableColumn<>();
    column.setMinWidth(width);
    column.setPrefWidth(wanted);
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
    return column;
  }

  /// In a table that must fit its columns into little room.
  private static Node table(TableColumn<String, String> column) {
    TableView<String> table = new TableView<>();
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    table.getColumns().add(column);
    table.getItems().add(WORDS);
    table.setPrefSize(NARROW + 20, 150);
    table.resize(NARROW + 20, 150);
    return at(20, 20, table);
  }

  private static Node at(double x, double y, Node node) {
    node.relocate(x, y);
    return node;
  }
}
