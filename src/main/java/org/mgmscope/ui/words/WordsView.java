package org.mgmscope.ui.words;

import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.mgmscope.manual.Manual;
import org.mgmscope.manual.Markup;
import org.mgmscope.mgm.Basis;
import org.mgmscope.scenario.Text;
import org.mgmscope.story.Told;
import org.mgmscope.ui.Explanation;
import org.mgmscope.ui.Lesson;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.Spans;
import org.mgmscope.ui.View;

/// The beat in words: what happens, its parameters, its basis, and what led to it.
public final class WordsView {
  private final Session session;

  @FXML private VBox root;
  @FXML private TextFlow note;
  @FXML private TextFlow sentence;
  @FXML private Label parameters;
  @FXML private Hyperlink basis;
  @FXML private Label place;
  @FXML private FlowPane why;

  @SuppressWarnings("NullAway.Init") // the loader fills the fields
  public WordsView(Session session) {
    this.session = session;
  }

  @FXML
  private void initialize() {
    for (Node part : List.of(parameters, basis, note)) {
      part.managedProperty().bind(part.visibleProperty());
    }
    session.whileShown(root, this::show);
  }

  private void show() {
    ResourceBundle texts = View.texts(session);
    Told told = session.lesson().teller().tell(session.beat());
    sentence.getChildren().setAll(Spans.nodes(told.sentence()));
    sentence.setAccessibleText(Markup.plain(told.sentence()));
    parameters.setText(told.parameters());
    parameters.setVisible(!told.parameters().isEmpty());
    boolean begun = told.event() > 0;
    basis.setVisible(begun);
    basis.setText(session.lesson().manual().basis(told.basis()));
    basis.setOnAction(_ -> explain(told.basis()));
    place.setText(
        texts.getString("words.place").formatted(session.moment(), session.lesson().run().size()));
    why.getChildren().removeIf(node -> node.getStyleClass().contains("reference"));
    for (Told.Reference reference : told.references()) {
      Hyperlink link = new Hyperlink(texts.getString("words.because").formatted(reference.words()));
      link.getStyleClass().add("reference");
      link.setOnAction(_ -> session.goToEvent(reference.event()));
      why.getChildren().add(link);
    }
    showNote();
  }

  /// What the author says of the lesson stands with its beginning, what of a step with the step's
  /// first beat.
  private void showNote() {
    Lesson lesson = session.lesson();
    int beat = session.beat();
    Text text = null;
    if (beat == 0) {
      text = lesson.run().scenario().description();
    } else {
      int step = lesson.beats().head(beat).step().step();
      if (lesson.beats().firstOfStep(step) == lesson.beats().first(beat)) {
        text = lesson.run().scenario().steps().get(step - 1).note();
      }
    }
    note.getChildren().setAll(Notes.nodes(text, lesson.locale()));
    note.setVisible(text != null);
  }

  private void explain(Basis why) {
    Manual manual = session.lesson().manual();
    if (why.readings().isEmpty()) {
      Explanation.show(
          basis,
          manual.basis(why),
          Markup.parse(
              View.texts(session)
                  .getString(why.equals(Basis.SCENARIO) ? "words.scenario" : "words.documented")));
      return;
    }
    for (int reading : why.readings()) {
      Explanation.show(
          basis,
          View.texts(session)
              .getString("words.reading")
              .formatted(reading, manual.readingTitle(reading)),
          manual.reading(reading));
    }
  }
}
