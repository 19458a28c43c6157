package org.mgmscope.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.DraftReader;
import org.mgmscope.scenario.Lessons;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.scenario.ScenarioWriter;
import org.mgmscope.story.Lesson;

/// What an edit costs until it can be shown: the draft is changed, checked, carried out and told.
/// And what it costs to read a file that is to be worked on.
final class Editing {
  private static final int WARM_UP = 5;
  private static final int REPETITIONS = 11;
  private static final double MOST = 100;
  private static final Pointer STEPS = Pointer.parse("/steps");

  private Draft draft;
  private Lesson lesson;
  private int edits;

  private Editing(Draft draft, Reading reading) {
    this.draft = draft;
    lesson = Lesson.of(((Reading.Good) reading).scenario(), Locale.ENGLISH);
  }

  static List<Figure> measure(Scenario large) throws IOException {
    List<Figure> figures = new ArrayList<>();
    String many = String.format(Locale.ROOT, "%,d steps", large.steps().size());
    byte[] file = ScenarioWriter.toText(large).getBytes(StandardCharsets.UTF_8);
    figures.addAll(reading(many, file));
    Editing editing = of(file);
    String what = "an edit of the last of " + many;
    figures.addAll(editing.measure(what, true));
    byte[] first =
        ScenarioWriter.toText(Lessons.course().getFirst().read()).getBytes(StandardCharsets.UTF_8);
    figures.addAll(of(first).measure("an edit of the first lesson", false));
    return figures;
  }

  private static Editing of(byte[] file) throws IOException {
    DraftReader.Opened.Workable opened = (DraftReader.Opened.Workable) DraftReader.read(file);
    return new Editing(opened.draft(), opened.reading());
  }

  private static List<Figure> reading(String many, byte[] file) {
    Timing opened = new Timing();
    Timing only = new Timing();
    for (int i = -WARM_UP; i < REPETITIONS; i++) {
      (i < 0 ? new Timing() : only).time(() -> check(file));
      (i < 0 ? new Timing() : opened).time(() -> open(file));
    }
    return List.of(
        Figure.told("reading a file of " + many, opened.processor.median() / 1e6, " ms"),
        Figure.told(
            "the same / only checking it",
            opened.processor.median() / only.processor.median(),
            ""));
  }

  private static void open(byte[] file) {
    try {
      Heap.use(DraftReader.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Reading check(byte[] file) {
    try {
      Reading reading = ScenarioReader.read(new ByteArrayInputStream(file));
      Heap.use(reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Figure> measure(String what, boolean aimed) {
    Timing first = new Timing();
    first.time(this::edit);
    Timing each = new Timing();
    Timing checked = new Timing();
    Timing text = new Timing();
    int times = aimed ? 1 : 100;
    for (int i = -WARM_UP * times; i < REPETITIONS * times; i++) {
      (i < 0 ? new Timing() : each).time(this::edit);
      draft = changed();
      (i < 0 ? new Timing() : checked).time(() -> Heap.use(draft.check()));
      (i < 0 ? new Timing() : text).time(() -> check(draft.toBytes()));
    }
    double all = each.processor.median();
    return List.of(
        aimed
            ? new Figure(what + ", all of it", all / 1e6, " ms", MOST)
            : Figure.told(what + ", all of it", all / 1e6, " ms"),
        Figure.told(what + ", the first one", first.processor.median() / 1e6, " ms"),
        Figure.told(what + ", checking it", checked.processor.median() / 1e6, " ms"),
        Figure.told(
            what + ", the same / reading its text",
            checked.processor.median() / text.processor.median(),
            ""));
  }

  private void edit() {
    draft = changed();
    Reading.Good good = (Reading.Good) draft.check();
    Run run = Run.following(lesson.run(), good, () -> false).orElseThrow();
    lesson = Lesson.of(run, Locale.ENGLISH);
  }

  private Draft changed() {
    Json step = Json.Members.of(new Json.Member("wait", Json.Digits.of(1 + edits++ % 9)));
    return draft.with(STEPS.then(draft.size(STEPS) - 1), step);
  }
}
