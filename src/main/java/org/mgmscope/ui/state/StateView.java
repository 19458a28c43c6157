package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.State;
import org.mgmscope.story.Beats;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.Parts;
import org.mgmscope.ui.kit.FirstFrame;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.looks.StateLook;
import org.mgmscope.ui.showing.Showing;

/// The state at the moment: each of its parts as a table that folds. A window is opened with the
/// titles; their tables, which are most of all it holds, come after its first frame.
public final class StateView {
  private final Showing showing;
  private final Looks looks;
  private final StateSection.Files files;
  private final List<StateSection<?, ?>> sections = new ArrayList<>();

  private boolean isPlaced;
  private boolean hasHops;
  private boolean hasTables;

  @FXML private VBox root;
  @FXML private ScrollPane scroll;
  @FXML private VBox tables;
  @FXML private TextField text;
  @FXML private ToggleButton onlyChanged;
  @FXML private Label said;

  /// @param files has the views of the parts that have some
  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public StateView(Showing showing, Looks looks, StateSection.Files files) {
    this.showing = showing;
    this.looks = looks;
    this.files = files;
  }

  @FXML
  private void initialize() {
    Named.by(text, showing.texts().getString("state.find"));
    StateLook look = looks.stateLook();
    text.textProperty().bindBidirectional(look.textProperty());
    text.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInText);
    onlyChanged.selectedProperty().bindBidirectional(look.onlyChangedProperty());
    showing.whileShown(root, showing.runProperty(), this::section);
    showing.whileShown(root, this::show);
    root.sceneProperty().subscribe(this::placed);
    scroll.viewportBoundsProperty().map(Bounds::getHeight).subscribe(_ -> revealTouched());
  }

  /// The sections are the same for all lessons but those with next hops.
  private void section() {
    boolean needsHops = Parts.needHops(showing.lesson().run().scenario().router());
    if (!sections.isEmpty() && needsHops == hasHops) {
      return;
    }
    hasHops = needsHops;
    sections.clear();
    for (Part<?, ?> part : Parts.of(hasHops, showing.lesson().locale())) {
      StateSection<?, ?> section =
          new StateSection<>(showing, looks, part, said::setText, this::revealTouched);
      section.make(files);
      sections.add(section);
    }
    tables.getChildren().setAll(sections.stream().map(StateSection::root).toList());
    if (hasTables) {
      showEachTable();
    }
  }

  private void pressedInText(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !text.getText().isEmpty()) {
      text.clear();
      key.consume();
    }
  }

  private void placed(@Nullable Scene scene) {
    if (scene != null && !isPlaced) {
      isPlaced = true;
      FirstFrame.then(scene, this::showTables);
    }
  }

  private void showTables() {
    hasTables = true;
    showEachTable();
    revealTouched();
  }

  private void showEachTable() {
    sections.forEach(section -> section.getModel().showTable());
  }

  private void show() {
    Beats beats = showing.lesson().beats();
    int beat = showing.beat();
    State before = showing.lesson().run().at(beat == 0 ? 0 : beats.first(beat) - 1);
    State now = showing.state();
    said.setText("");
    sections.forEach(section -> section.getModel().show(showing.lesson(), before, now));
    revealTouched();
  }

  /// Scrolls to what the beat did something to; the first of it counts most.
  private void revealTouched() {
    List<StateSection<?, ?>> touched =
        sections.reversed().stream().filter(StateSection::isTouched).toList();
    touched.forEach(StateSection::revealTouched);
    root.layout();
    touched.forEach(this::reveal);
  }

  /// Scrolls until a table and its title are in view, or its beginning if it is too high.
  private void reveal(StateSection<?, ?> section) {
    double from = section.root().getBoundsInParent().getMinY();
    double to = section.root().getBoundsInParent().getMaxY();
    double view = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - view;
    if (view <= 0 || hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    if (to > top + view) {
      top = to - view;
    }
    scroll.setVvalue(Math.min(top, from) / hidden);
  }
}
