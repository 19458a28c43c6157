package org.mgmscope.ui.words;

import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Parameters;
import org.mgmscope.mgm.Basis;
import org.mgmscope.settings.Page;
import org.mgmscope.story.Lesson;
import org.mgmscope.story.SpeakerNote;
import org.mgmscope.story.Summary;
import org.mgmscope.story.Told;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;
import org.mgmscope.ui.kit.Explanation;
import org.mgmscope.ui.kit.FocusKeeper;
import org.mgmscope.ui.kit.Latest;
import org.mgmscope.ui.kit.Spans;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Finder;
import org.mgmscope.ui.showing.Showing;

/// The beat in words: what happens, its parameters, its basis, and what led to it.
public final class WordsView {
  private static final PseudoClass DOCUMENTED = PseudoClass.getPseudoClass("documented");
  private static final PseudoClass SCENARIO = PseudoClass.getPseudoClass("scenario");

  private final Showing showing;
  private final Looks looks;
  private final ObservableValue<Boolean> withNotes;
  private final Latest summary = new Latest();

  @FXML private VBox root;
  @FXML private TextFlow note;
  @FXML private TextFlow sentence;
  @FXML private HBox callLine;
  @FXML private Label parameters;
  @FXML private ToggleButton details;
  @FXML private GridPane parameterTable;
  @FXML private Label documented;
  @FXML private Hyperlink basis;
  @FXML private Label place;
  @FXML private HBox readings;
  @FXML private FlowPane why;

  /// For the first window. While another is projected, the notes stand apart.
  public static WordsView ofFirstWindow(Showing showing, Looks looks) {
    return new WordsView(showing, looks, looks.projectingProperty().not());
  }

  /// For the projector, where no note is shown.
  public static WordsView ofProjector(Showing showing, Looks looks) {
    return new WordsView(showing, looks, new SimpleBooleanProperty(false));
  }

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  private WordsView(Showing showing, Looks looks, ObservableValue<Boolean> withNotes) {
    this.showing = showing;
    this.looks = looks;
    this.withNotes = withNotes;
  }

  @FXML
  private void initialize() {
    for (Node part :
        List.of(callLine, details, parameterTable, basis, documented, readings, note)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    callLine.visibleProperty().bind(parameters.visibleProperty());
    details.selectedProperty().bindBidirectional(looks.parameterDetailsProperty());
    showing.whileShown(root, () -> FocusKeeper.keep(root, () -> basis, this::show));
    showing.whileShown(root, looks.parameterDetailsProperty(), this::showDetails);
    showing.whileShown(root, withNotes, this::showNote);
  }

  private void show() {
    ResourceBundle texts = showing.texts();
    Told told = showing.lesson().teller().tell(showing.beat());
    sentence.getChildren().setAll(Spans.explained(told.sentence(), showing.lesson().manual()));
    if (showing.lesson().beats().isFolded(showing.beat())) {
      sentence.getChildren().addFirst(unfolding(texts));
    }
    sentence.setAccessibleText(Markup.plain(told.sentence()));
    parameters.setText(told.parameters());
    parameters.setVisible(!told.parameters().isEmpty());
    details.setVisible(!told.details().isEmpty());
    showDetails();
    showBasis(told);
    place.setText(place(texts, told.event()));
    why.getChildren().removeIf(node -> node.getStyleClass().contains("reference"));
    if (isAtTheEnd()) {
      Hyperlink link = new Hyperlink(texts.getString("words.summary"));
      link.setId("summary");
      link.getStyleClass().add("reference");
      link.setOnAction(_ -> looks.pageProperty().set(Page.SUMMARY));
      why.getChildren().add(link);
    }
    for (Told.Reference reference : told.references()) {
      Hyperlink link =
          new Hyperlink(texts.getString("words." + reference.tie()).formatted(reference.words()));
      link.getStyleClass().add("reference");
      link.setOnAction(_ -> showing.goToEvent(reference.event()));
      why.getChildren().add(link);
    }
    showNote();
  }

  /// Opens a folded repeat into its beats.
  private Button unfolding(ResourceBundle texts) {
    Button button = new Button("▸");
    button.setId("unfold");
    button.getStyleClass().add("unfold");
    button.setAccessibleText(texts.getString("words.unfold"));
    button.setTooltip(new Tooltip(texts.getString("words.unfold")));
    button.setOnAction(_ -> showing.unfold());
    return button;
  }

  /// Which events are told: those of the beat up to the moment.
  private String place(ResourceBundle texts, int first) {
    int last = showing.moment();
    int all = showing.lesson().run().size();
    return first < last && first > 0
        ? texts.getString("words.places").formatted(first, last, all)
        : texts.getString("words.place").formatted(last, all);
  }

  /// What the author says of the lesson stands with its beginning, what of a step with the step's
  /// first beat.
  private void showNote() {
    Lesson lesson = showing.lesson();
    int beat = showing.beat();
    boolean begins =
        beat == 0
            || lesson.beats().firstOfStep(lesson.pages().step(beat)) == lesson.beats().first(beat);
    List<Span> words =
        begins && withNotes.getValue() ? SpeakerNote.at(lesson, beat).note() : List.of();
    note.getChildren().setAll(Spans.nodes(words));
    note.setVisible(!words.isEmpty());
    if (isAtTheEnd()) {
      Finder.outcome(showing.lesson(), summary, this::showSummary);
    }
  }

  private boolean isAtTheEnd() {
    return showing.moment() > 0 && showing.moment() == showing.lesson().run().size();
  }

  /// After the last beat, the few words that say what is left.
  private void showSummary(List<Summary.Line> lines) {
    if (!isAtTheEnd()) {
      return;
    }
    if (!note.getChildren().isEmpty()) {
      note.getChildren().addAll(Spans.nodes(Markup.parse("\n")));
    }
    for (Summary.Line line : lines) {
      if (line.brief()) {
        note.getChildren().addAll(Spans.nodes(line.words()));
        note.getChildren().addAll(Spans.nodes(Markup.parse(" ")));
      }
    }
    note.setVisible(true);
  }

  private void showDetails() {
    Told told = showing.lesson().teller().tell(showing.beat());
    String result = showing.texts().getString("words.result");
    parameterTable.setVisible(!told.details().isEmpty() && details.isSelected());
    parameterTable.getChildren().clear();
    int row = 0;
    for (Parameters.Parameter each : told.details()) {
      String value = each.value();
      Label given = new Label(value == null ? result : value);
      given.getStyleClass().add(value == null ? "parameter-result" : "parameter-value");
      parameterTable.addRow(row++, new Label(each.type()), new Label(each.name()), given);
    }
  }

  /// The basis: documented, or what is documented and the readings that decide the rest, each a
  /// link that opens it. The first keeps the focus from beat to beat.
  private void showBasis(Told told) {
    Manual manual = showing.lesson().manual();
    List<Integer> numbers = told.basis().readings();
    boolean begun = told.event() > 0;
    basis.setVisible(begun);
    documented.setText(manual.documentedPart(told.basis(), told.partlyDocumented()));
    documented.setVisible(begun && !documented.getText().isEmpty());
    readings.getChildren().clear();
    readings.setVisible(numbers.size() > 1);
    basis.pseudoClassStateChanged(DOCUMENTED, told.basis().source() == Basis.Source.DOCUMENTED);
    basis.pseudoClassStateChanged(SCENARIO, told.basis().source() == Basis.Source.SCENARIO);
    if (numbers.isEmpty()) {
      basis.setText(manual.basis(told.basis()));
      basis.setOnAction(_ -> explainSource(told.basis()));
      return;
    }
    offer(basis, numbers.getFirst());
    for (int number : numbers.subList(1, numbers.size())) {
      Hyperlink link = new Hyperlink();
      link.getStyleClass().add("basis");
      offer(link, number);
      readings.getChildren().add(link);
    }
  }

  private void offer(Hyperlink link, int reading) {
    Manual manual = showing.lesson().manual();
    link.setText(manual.readingName(reading));
    link.setAccessibleText(title(reading));
    link.setOnAction(_ -> Explanation.show(link, title(reading), manual.reading(reading)));
  }

  private String title(int reading) {
    return showing
        .texts()
        .getString("words.reading")
        .formatted(reading, showing.lesson().manual().readingTitle(reading));
  }

  private void explainSource(Basis source) {
    Explanation.show(
        basis,
        showing.lesson().manual().basis(source),
        Markup.parse(
            showing
                .texts()
                .getString(source.equals(Basis.SCENARIO) ? "words.scenario" : "words.documented")));
  }
}
