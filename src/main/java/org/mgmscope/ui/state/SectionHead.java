package org.mgmscope.ui.state;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Term;
import org.mgmscope.story.StatePart;
import org.mgmscope.ui.kit.Explanation;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.kit.Tip;

/// The title of a table: it folds the table, tells how many rows there are and what the beat did to
/// them, and has the menu.
public final class SectionHead extends HBox {
  private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

  private final ToggleButton fold = new ToggleButton();
  private final Label count = new Label();
  private final Label marks = new Label();
  private final MenuButton menu = new MenuButton("⋯");
  private final BooleanProperty open = new SimpleBooleanProperty(false);
  private final BooleanProperty touched = new SimpleBooleanProperty(false);
  private final StringProperty told = new SimpleStringProperty("");

  public SectionHead() {
    getStyleClass().add("table-title");
    setAlignment(Pos.CENTER_LEFT);
    Region arrow = new Region();
    arrow.getStyleClass().add("fold-arrow");
    fold.setGraphic(arrow);
    fold.getStyleClass().add("fold");
    fold.setMinWidth(0);
    count.getStyleClass().add("row-count");
    count.setMinWidth(USE_PREF_SIZE);
    marks.getStyleClass().add("touched-count");
    marks.setMinWidth(USE_PREF_SIZE);
    marks.visibleProperty().bind(touched);
    marks.managedProperty().bind(touched);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    menu.getStyleClass().add("table-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.visibleProperty().bind(open);
    menu.managedProperty().bind(open);
    getChildren().addAll(fold, count, marks, space, menu);
    open.subscribe(fold::setSelected);
    touched.subscribe(now -> pseudoClassStateChanged(TOUCHED, now));
  }

  /// Explains what stands in the table, and says what the title's controls do.
  void explain(StatePart part, Manual manual, ResourceBundle texts) {
    String name = part.name().toLowerCase(Locale.ROOT);
    fold.setId(name + "Fold");
    fold.setAccessibleHelp(texts.getString("state.fold.tip"));
    Tip.on(fold, () -> new Tooltip(told.get() + "\n" + texts.getString("state.fold.tip")));
    menu.setId(name + "Menu");
    menu.setAccessibleText(texts.getString("state.menu").formatted(getTitle()));
    Tip.on(menu, menu.getAccessibleText());
    Term term = term(part);
    if (term != null) {
      getChildren().add(getChildren().indexOf(menu), explanation(name, term, manual, texts));
    }
  }

  private Button explanation(String name, Term term, Manual manual, ResourceBundle texts) {
    Button button = new Button("?");
    button.setId(name + "Term");
    button.getStyleClass().add("explain");
    button.setMinWidth(USE_PREF_SIZE);
    String asked = texts.getString("state.explain").formatted(manual.termName(term));
    Named.valued(button, getTitle(), asked, texts);
    Tip.on(button, asked);
    button.setOnAction(_ -> Explanation.show(button, manual.termName(term), manual.term(term)));
    return button;
  }

  private static @Nullable Term term(StatePart part) {
    return switch (part) {
      case CLIENTS, HANDLES -> Term.HANDLE;
      case INTERFACES -> Term.OWNERSHIP;
      case MFES -> Term.MFE;
      case MEMBERSHIPS -> Term.MEMBERSHIP;
      case REPORTS -> Term.IGMP;
      case GROUPS -> Term.COMPONENT;
      case ENUMERATIONS -> null;
      case STATISTICS -> Term.FORWARDER;
      case ORIGINS -> Term.UPSTREAM;
      case ROUTES -> Term.RPF;
      case MANAGER -> Term.MGM;
    };
  }

  ToggleButton fold() {
    return fold;
  }

  MenuButton menu() {
    return menu;
  }

  // What it shows

  public StringProperty titleProperty() {
    return fold.textProperty();
  }

  public String getTitle() {
    return fold.getText();
  }

  public void setTitle(String title) {
    fold.setText(title);
  }

  /// Whether the table is open, or else folded.
  public BooleanProperty openProperty() {
    return open;
  }

  public boolean isOpen() {
    return open.get();
  }

  public void setOpen(boolean now) {
    open.set(now);
  }

  /// How many rows there are.
  public StringProperty countProperty() {
    return count.textProperty();
  }

  public String getCount() {
    return count.getText();
  }

  public void setCount(String now) {
    count.setText(now);
  }

  /// Whether the beat did something to the rows.
  public BooleanProperty touchedProperty() {
    return touched;
  }

  public boolean isTouched() {
    return touched.get();
  }

  public void setTouched(boolean now) {
    touched.set(now);
  }

  /// What the beat did to how many rows, in signs.
  public StringProperty marksProperty() {
    return marks.textProperty();
  }

  public String getMarks() {
    return marks.getText();
  }

  public void setMarks(String now) {
    marks.setText(now);
  }

  /// What the tooltip of the title says.
  public StringProperty toldProperty() {
    return told;
  }

  public String getTold() {
    return told.get();
  }

  public void setTold(String now) {
    told.set(now);
  }

  /// What the title is to who does not see it.
  public ObjectProperty<String> spokenProperty() {
    return fold.accessibleTextProperty();
  }

  public String getSpoken() {
    return fold.getAccessibleText();
  }

  public void setSpoken(String now) {
    fold.setAccessibleText(now);
  }
}
