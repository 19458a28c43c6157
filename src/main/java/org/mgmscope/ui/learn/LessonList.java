package org.mgmscope.ui.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.settings.Setting;
import org.mgmscope.story.LessonCard;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;

/// The lessons that ship, as a course: what one learns in each, how long it takes, and whether one
/// has been to its end.
final class LessonList {
  private final Showing showing;
  private final Looks looks;
  private final ResourceBundle texts;
  private final Consumer<Lessons.Listed> choose;

  /// @param choose opens a lesson
  LessonList(Showing showing, Looks looks, Consumer<Lessons.Listed> choose) {
    this.showing = showing;
    this.looks = looks;
    this.choose = choose;
    texts = showing.texts();
  }

  /// The list. Each lesson is carried out once to know how long it is.
  List<Node> nodes() {
    List<Offer> offers = new ArrayList<>();
    for (Lessons.Listed lesson : Lessons.course()) {
      offers.add(new Offer(lesson, LessonCard.of(lesson, Run.of(lesson.read()))));
    }
    return nodes(offers);
  }

  private record Offer(Lessons.Listed lesson, LessonCard card) {}

  private List<Node> nodes(List<Offer> offers) {
    List<String> done = looks.chosen().property(Setting.LESSONS_DONE).get();
    List<Node> nodes = new ArrayList<>();
    Label intro = new Label(texts.getString("lessons.intro"));
    intro.setWrapText(true);
    intro.setMinHeight(Region.USE_PREF_SIZE);
    nodes.add(intro);
    for (int i = 0; i < offers.size(); i++) {
      Offer offer = offers.get(i);
      nodes.add(card(i + 1, offer, done.contains(offer.card().id())));
    }
    return nodes;
  }

  private Node card(int number, Offer offer, boolean done) {
    Locale locale = showing.lesson().locale();
    LessonCard card = offer.card();
    String length =
        texts.getString("lessons.length").formatted(card.minutes(), card.steps(), card.beats());
    String seen = done ? texts.getString("lessons.done") : "";
    Hyperlink open = new Hyperlink(number + "  " + card.title().in(locale));
    open.setId("lesson-" + card.id());
    open.setAccessibleText(
        texts
            .getString("lessons.card")
            .formatted(number, card.title().in(locale), card.learns().in(locale), length, seen)
            .strip());
    open.setOnAction(_ -> choose.accept(offer.lesson()));
    Label learns = new Label(card.learns().in(locale));
    Label takes = new Label(done ? length + " · " + seen : length);
    takes.getStyleClass().add("lesson-length");
    VBox words = new VBox(open, learns, takes);
    for (Labeled each : List.of(open, learns, takes)) {
      each.setWrapText(true);
      each.setMinHeight(Region.USE_PREF_SIZE);
    }
    words.getStyleClass().add("lesson-card");
    return words;
  }
}
