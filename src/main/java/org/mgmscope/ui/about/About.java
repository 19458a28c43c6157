package org.mgmscope.ui.about;

import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.mgmscope.program.Library;
import org.mgmscope.program.Program;
import org.mgmscope.program.Shipped;
import org.mgmscope.ui.kit.Copying;

/// What the page about the program shows.
public final class About {
  private final ResourceBundle texts;

  public About(ResourceBundle texts) {
    this.texts = texts;
  }

  /// @param licence shows the text of the licence
  public List<Node> nodes(Runnable licence) {
    Label name = label(Program.name());
    name.getStyleClass().add("page-title");
    Hyperlink link = new Hyperlink(texts.getString("about.licence"));
    link.setId("about-licence");
    link.setOnAction(_ -> licence.run());
    Button copy = new Button(texts.getString("about.copy"));
    copy.setId("about-copy");
    Copying.byPressing(copy, this::text, texts);
    return List.of(
        name,
        label(texts.getString("about.what")),
        label(Program.runsOn()),
        label(texts.getString("about.model")),
        link,
        heading(texts.getString("about.libraries")),
        libraries(),
        copy);
  }

  /// The text of the program's licence.
  public List<Node> licence() {
    Label text = label(Shipped.read("/org/mgmscope/LICENSE").strip());
    text.setId("licence-text");
    text.getStyleClass().add("technical");
    return List.of(text);
  }

  private static Node libraries() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("libraries");
    grid.getColumnConstraints().addAll(half(), half());
    int row = 0;
    for (Library library : Library.all()) {
      grid.addRow(row++, label(library.named()), label(library.licence()));
    }
    return grid;
  }

  private static ColumnConstraints half() {
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(50);
    return half;
  }

  private static Label heading(String text) {
    Label heading = label(text);
    heading.getStyleClass().add("page-term");
    return heading;
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// All of it but the licence, as lines.
  String text() {
    return Library.all().stream()
        .map(each -> each.named() + ", " + each.licence())
        .collect(Collectors.joining("\n", Program.name() + "\n" + Program.runsOn() + "\n\n", "\n"));
  }
}
