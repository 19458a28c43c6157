package org.mgmscope.ui.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
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
import org.mgmscope.story.tables.Found;
import org.mgmscope.story.tables.RowData;
import org.mgmscope.ui.kit.Explanation;
import org.mgmscope.ui.kit.Named;
import org.mgmscope.ui.kit.Tip;

/// The title of a table: it folds the table, tells how many rows there are and what the beat did to
/// them, and has the menu.
final class SectionHead extends HBox {
  private static final PseudoClass TOUCHED = PseudoClass.getPseudoClass("touched");

  private final ResourceBundle texts;
  private final String title;
  private final ToggleButton fold = new ToggleButton();
  private final Label count = new Label();
  private final Label touched = new Label();
  private final MenuButton menu = new MenuButton("⋯");
  private String told = "";

  SectionHead(StatePart part, Manual manual, ResourceBundle texts) {
    this.texts = texts;
    String name = part.name().toLowerCase(Locale.ROOT);
    title = texts.getString("state." + name);
    getStyleClass().add("table-title");
    setAlignment(Pos.CENTER_LEFT);
    Region arrow = new Region();
    arrow.getStyleClass().add("fold-arrow");
    fold.setId(name + "Fold");
    fold.setText(title);
    fold.setGraphic(arrow);
    fold.getStyleClass().add("fold");
    fold.setMinWidth(0);
    fold.setAccessibleHelp(texts.getString("state.fold.tip"));
    Tip.on(fold, () -> new Tooltip(told + "\n" + texts.getString("state.fold.tip")));
    count.getStyleClass().add("row-count");
    count.setMinWidth(USE_PREF_SIZE);
    touched.getStyleClass().add("touched-count");
    touched.setMinWidth(USE_PREF_SIZE);
    touched.managedProperty().bind(touched.visibleProperty());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    menu.setId(name + "Menu");
    menu.getStyleClass().add("table-menu");
    menu.setMinWidth(USE_PREF_SIZE);
    menu.managedProperty().bind(menu.visibleProperty());
    menu.setAccessibleText(texts.getString("state.menu").formatted(title));
    Tip.on(menu, menu.getAccessibleText());
    getChildren().addAll(fold, count, touched, space);
    Term term = term(part);
    if (term != null) {
      getChildren().add(explanation(name, term, manual));
    }
    getChildren().add(menu);
  }

  private Button explanation(String name, Term term, Manual manual) {
    Button button = new Button("?");
    button.setId(name + "Term");
    button.getStyleClass().add("explain");
    button.setMinWidth(USE_PREF_SIZE);
    String asked = texts.getString("state.explain").formatted(manual.termName(term));
    Named.valued(button, title, asked, texts);
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

  void show(Found<?> found, boolean open) {
    fold.setSelected(open);
    menu.setVisible(open);
    count.setText(String.format(texts.getLocale(), "%,d", found.all() - found.removed()));
    List<String> signs = new ArrayList<>();
    List<String> words = new ArrayList<>();
    words.add(texts.getString("state.rows").formatted(title, found.all()));
    tell(RowData.Fate.ADDED, found.added(), signs, words);
    tell(RowData.Fate.CHANGED, found.changed(), signs, words);
    tell(RowData.Fate.REMOVED, found.removed(), signs, words);
    touched.setText(String.join(" ", signs));
    touched.setVisible(found.isTouched());
    pseudoClassStateChanged(TOUCHED, found.isTouched());
    String state = texts.getString(open ? "state.open" : "state.folded");
    fold.setAccessibleText(String.join(", ", words) + "; " + state);
    told = String.join(", ", words);
  }

  private void tell(RowData.Fate fate, int many, List<String> signs, List<String> words) {
    if (many > 0) {
      String number = String.format(texts.getLocale(), "%,d", many);
      signs.add(fate.sign() + number);
      words.add(texts.getString("touched." + fate).formatted(number));
    }
  }
}
