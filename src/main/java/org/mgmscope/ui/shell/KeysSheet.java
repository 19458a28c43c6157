package org.mgmscope.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.mgmscope.ui.keys.Command;
import org.mgmscope.ui.keys.Customs;
import org.mgmscope.ui.keys.Key;
import org.mgmscope.ui.kit.PartKey;

/// All keys and what they do: those of the commands, menu by menu, and those of the parts of the
/// window; in two columns where there is room.
final class KeysSheet extends HBox {
  /// Two columns need so many times the size of a letter.
  private static final double ROOM_FOR_TWO = 50;

  private record Line(String key, String does) {}

  private record Group(String title, List<Line> lines) {
    /// How high it is, in lines.
    int height() {
      return lines.size() + 2;
    }
  }

  private final List<Group> groups = new ArrayList<>();
  private final Label measure = new Label();
  private int columns;

  KeysSheet(ResourceBundle texts, Customs customs) {
    setId("keys");
    getStyleClass().add("keys");
    for (Command.Menu menu : Command.Menu.values()) {
      List<Line> lines = new ArrayList<>();
      for (Command command : Command.values()) {
        Key key = customs.key(command, texts);
        if (command.group().menu() == menu && key != null) {
          lines.add(new Line(key.getDisplayText(), customs.text(command, texts)));
        }
      }
      if (!lines.isEmpty()) {
        groups.add(new Group(texts.getString("menu." + menu), lines));
      }
    }
    for (PartKey.Part part : PartKey.Part.values()) {
      List<Line> lines = new ArrayList<>();
      for (PartKey key : PartKey.values()) {
        if (key.part() == part) {
          String names =
              key.keys().map(each -> customs.name(each, texts)).collect(Collectors.joining(", "));
          lines.add(new Line(names, texts.getString("partKey." + key)));
        }
      }
      groups.add(new Group(texts.getString("keys." + part), lines));
    }
    measure.setVisible(false);
    measure.setManaged(false);
    arrange(2);
    widthProperty().subscribe(_ -> arrange());
    measure.fontProperty().subscribe(_ -> arrange());
  }

  private void arrange() {
    arrange(getWidth() > ROOM_FOR_TWO * measure.getFont().getSize() ? 2 : 1);
  }

  /// Fills the columns one after the other, about as high as each other.
  private void arrange(int wanted) {
    if (wanted == columns) {
      return;
    }
    columns = wanted;
    getChildren().setAll(measure);
    List<GridPane> made = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      GridPane column = new GridPane();
      column.getStyleClass().add("keys-column");
      HBox.setHgrow(column, Priority.ALWAYS);
      made.add(column);
    }
    getChildren().addAll(made);
    int height = groups.stream().mapToInt(Group::height).sum();
    int before = 0;
    for (Group group : groups) {
      int middle = before + group.height() / 2;
      add(made.get(middle * wanted / height), group);
      before += group.height();
    }
  }

  private static void add(GridPane column, Group group) {
    Label heading = new Label(group.title());
    heading.getStyleClass().add("page-term");
    column.add(heading, 0, column.getRowCount(), 2, 1);
    for (Line line : group.lines()) {
      Label key = new Label(line.key());
      key.getStyleClass().add("key-cap");
      key.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
      Label does = new Label(line.does());
      does.setWrapText(true);
      does.setMinHeight(USE_PREF_SIZE);
      GridPane.setHgrow(does, Priority.ALWAYS);
      column.addRow(column.getRowCount(), key, does);
    }
  }
}
