package org.mgmscope.ui.learn;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Term;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.settings.Page;
import org.mgmscope.story.Summary;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;
import org.mgmscope.ui.about.About;
import org.mgmscope.ui.kit.Desk;
import org.mgmscope.ui.kit.FocusHome;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.kit.Scrolling;
import org.mgmscope.ui.kit.Spans;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.preferences.SettingsPage;
import org.mgmscope.ui.showing.Finder;
import org.mgmscope.ui.showing.Showing;

/// The page that is open, if one is. Escape and its button close it.
public final class PageView extends VBox {
  private static final double WIDTH = 440;
  private static final double WIDE = 920;

  private final Showing showing;
  private final Looks looks;
  private final Desk desk;
  private final Supplier<Node> keys;
  private final Consumer<Lessons.Listed> openLesson;
  private final Latest asked = new Latest();
  private final ResourceBundle texts;
  private final Label title = new Label();
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);

  /// What stays in view over the content, where the page has such a thing.
  private final StackPane fixed = new StackPane();

  /// What had the focus when the page was opened, and gets it back.
  private @Nullable Node before;

  /// @param keys makes what tells the keys
  /// @param openLesson opens a lesson that ships
  public PageView(
      Showing showing,
      Looks looks,
      Desk desk,
      Supplier<Node> keys,
      Consumer<Lessons.Listed> openLesson) {
    this.showing = showing;
    this.looks = looks;
    this.desk = desk;
    this.openLesson = openLesson;
    this.keys = keys;
    texts = showing.texts();
    setId("page");
    getStyleClass().add("page");
    title.getStyleClass().add("page-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button close = new Button("✕");
    close.setId("page-close");
    close.setAccessibleText(texts.getString("page.close"));
    close.setTooltip(new Tooltip(texts.getString("page.close")));
    close.setOnAction(_ -> looks.pageProperty().set(null));
    HBox head = new HBox(title, close);
    head.getStyleClass().add("page-head");
    content.getStyleClass().add("page-content");
    fixed.getStyleClass().add("page-fixed");
    fixed.managedProperty().bind(fixed.visibleProperty());
    scroll.setId("page-scroll");
    scroll.setFitToWidth(true);
    Scrolling.byKeys(scroll);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, fixed, scroll);
    managedProperty().bind(visibleProperty());
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    showing.whileShown(this, looks.pageProperty(), this::show);
    showing.whileShown(this, showing.runProperty(), this::follow);
  }

  /// How wide the page that is open wants to be, at the present size of the text; 0 if none is.
  public double wantedWidth() {
    Page page = looks.pageProperty().get();
    return page == null ? 0 : looks.scaled(page == Page.KEYS ? WIDE : WIDTH);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      looks.pageProperty().set(null);
      key.consume();
    }
  }

  private void show() {
    Page page = looks.pageProperty().get();
    if (page != null && !isVisible() && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    boolean closes = page == null && isVisible();
    setVisible(page != null);
    content.getChildren().clear();
    fixed.getChildren().clear();
    fixed.setVisible(page == Page.SETTINGS);
    if (page != Page.SETTINGS) {
      looks.settingsTextProperty().set("");
    }
    if (closes && getScene() != null) {
      giveFocusBack();
    }
    if (page == null) {
      return;
    }
    title.setText(texts.getString("command." + page));
    scroll.setAccessibleText(texts.getString("name.page").formatted(title.getText()));
    switch (page) {
      case LESSONS ->
          content.getChildren().setAll(new LessonList(showing, looks, openLesson).nodes());
      case LEGEND -> content.getChildren().setAll(new Legend(texts).nodes());
      case GLOSSARY -> showGlossary();
      case SUMMARY -> follow();
      case LEFT_OUT -> showLeftOut();
      case KEYS -> content.getChildren().setAll(keys.get());
      case ABOUT -> content.getChildren().setAll(new About(texts).nodes(this::turnToLicence));
      case LICENCE -> content.getChildren().setAll(new About(texts).licence());
      case SETTINGS -> showSettings();
    }
    scroll.setVvalue(0);
    (page == Page.SETTINGS ? fixed.getChildren().getFirst() : scroll).requestFocus();
  }

  /// What a page tells of the lesson follows it.
  private void follow() {
    if (looks.pageProperty().get() == Page.SUMMARY) {
      Finder.outcome(showing.lesson(), asked, this::showSummary);
    }
  }

  private void turnToLicence() {
    looks.pageProperty().set(Page.LICENCE);
  }

  /// To what had it before, which may have had to make room for the page and come back later; if
  /// that was loaded again meanwhile, to the button that goes on.
  private void giveFocusBack() {
    Node heir = before;
    before = null;
    if (heir != null && heir.getScene() != null) {
      heir.requestFocus();
    } else {
      Platform.runLater(() -> focusLater(heir));
    }
  }

  private void focusLater(@Nullable Node heir) {
    if (getScene() == null) {
      return;
    }
    if (heir != null && heir.getScene() != null) {
      heir.requestFocus();
    } else {
      FocusHome.of(getScene()).ifPresent(Node::requestFocus);
    }
  }

  private void showSettings() {
    SettingsPage settings = new SettingsPage(showing, looks, desk);
    fixed.getChildren().setAll(settings.search());
    content.getChildren().setAll(settings.nodes());
  }

  private void showGlossary() {
    Manual manual = showing.lesson().manual();
    for (Term term : Term.values()) {
      Label name = new Label(manual.termName(term));
      name.getStyleClass().add("page-term");
      name.setId("term-" + term.name().toLowerCase(Locale.ROOT));
      content.getChildren().addAll(name, flow(manual.term(term)));
    }
  }

  private void showSummary(List<Summary.Line> lines) {
    if (looks.pageProperty().get() != Page.SUMMARY) {
      return;
    }
    content.getChildren().clear();
    for (Summary.Line line : lines) {
      content.getChildren().add(flow(line.words()));
      for (int event : line.events()) {
        Hyperlink link = new Hyperlink(showing.lesson().teller().reference(event));
        link.setOnAction(_ -> showing.goToEvent(event));
        content.getChildren().add(link);
      }
    }
  }

  /// Each of its sentences is a paragraph.
  private void showLeftOut() {
    String whole = Markup.plain(showing.lesson().manual().leftOut());
    BreakIterator sentences = BreakIterator.getSentenceInstance(showing.lesson().locale());
    sentences.setText(whole);
    int from = sentences.first();
    for (int to = sentences.next(); to != BreakIterator.DONE; to = sentences.next()) {
      content.getChildren().add(flow(Markup.parse("• " + whole.substring(from, to).strip())));
      from = to;
    }
  }

  private static Node flow(List<Span> words) {
    TextFlow flow = new TextFlow();
    flow.getChildren().setAll(Spans.nodes(words));
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setAccessibleText(Markup.plain(words));
    return flow;
  }
}
