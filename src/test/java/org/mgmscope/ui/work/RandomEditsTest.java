package org.mgmscope.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;
import org.mgmscope.story.Lesson;
import org.mgmscope.ui.OpenWindow;
import org.mgmscope.ui.shell.Workplace;
import org.mgmscope.work.Origin;
import org.testfx.api.FxToolkit;

/// Random edits, undo, redo and saving, held against a list of what the draft was.
class RandomEditsTest {
  private static final int EDITS = 10_000;
  private static final int MOST_STEPS = 12;
  private static final Pointer STEPS = Pointer.parse("/steps");
  private static final Pointer TITLE = Pointer.parse("/title");

  private final long seed = Long.getLong("edits.seed", System.nanoTime());
  private final Random random = new Random(seed);

  /// What the draft was after each edit that can be undone or done again.
  private final List<String> states = new ArrayList<>();

  private Work work;
  private int now;

  /// Which of the states was saved last; -1 if it is none any more.
  private int saved;

  private int edits;

  @Test
  void ten_thousand_edits_are_undone_to_the_first_and_redone_to_the_last_and_the_mark_is_right()
      throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    OpenWindow.fx(
        () -> {
          begin();
          for (int done = 0; edits < EDITS; done++) {
            act();
            check("seed %d, action %d".formatted(seed, done));
          }
          undoAndRedoAll();
          return null;
        });
  }

  private void begin() {
    work = new Workplace(Lesson.of(Cases.lesson("01-shutdown"), Locale.ENGLISH)).work();
    states.add(text());
  }

  private void act() {
    switch (random.nextInt(20)) {
      case 0, 1, 2, 3 -> undo();
      case 4, 5, 6 -> redo();
      case 7 -> save();
      case 8, 9 -> amend();
      default -> edit();
    }
  }

  private void undo() {
    work.undo();
    now = Math.max(0, now - 1);
  }

  private void redo() {
    work.redo();
    now = Math.min(states.size() - 1, now + 1);
  }

  private void save() {
    work.saved(work.draft(), new Origin.Unnamed("mine"));
    saved = now;
  }

  private void edit() {
    Draft before = work.draft();
    work.edit(new Edit(Edit.What.CHANGE, Edit.Part.STEPS, 1), changed(before));
    if (work.draft() != before) {
      goOn();
    }
  }

  /// Goes on with the last edit; of what is saved it makes a new one.
  private void amend() {
    Draft before = work.draft();
    if (now == 0) {
      return;
    }
    work.amend(new Edit(Edit.What.CHANGE, Edit.Part.STEPS, 1), changed(before));
    if (work.draft() != before) {
      if (saved != now) {
        now--;
      }
      goOn();
    }
  }

  /// What could be done again is gone, and a new state is there.
  private void goOn() {
    edits++;
    states.subList(now + 1, states.size()).clear();
    if (saved > now) {
      saved = -1;
    }
    states.add(text());
    now++;
  }

  private Draft changed(Draft draft) {
    int size = draft.size(STEPS);
    int at = size == 0 ? 0 : random.nextInt(size);
    return switch (size == 0 ? 0 : size > MOST_STEPS ? 1 : random.nextInt(6)) {
      case 0 -> draft.inserted(STEPS, at, List.of(pause()));
      case 1 -> draft.removed(STEPS, List.of(at));
      case 2 -> draft.moved(STEPS, List.of(at), random.nextInt(size + 1));
      case 3 -> draft.with(STEPS.then(at), pause());
      case 4 -> draft.with(STEPS.then(at), Json.Text.of("wrong " + random.nextInt(9)));
      default -> draft.with(TITLE, Json.Text.of("Title " + random.nextInt(9)));
    };
  }

  private Json pause() {
    return Json.Members.of(new Json.Member("wait", Json.Digits.of(1 + random.nextInt(99))));
  }

  private void check(String when) {
    assertThat(text()).as(when).isEqualTo(states.get(now));
    assertThat(work.unsavedProperty().get()).as(when).isEqualTo(now != saved);
  }

  private void undoAndRedoAll() {
    while (now > 0) {
      undo();
    }
    check("seed %d, undone all".formatted(seed));
    while (now < states.size() - 1) {
      redo();
    }
    check("seed %d, redone all".formatted(seed));
  }

  private String text() {
    return new String(work.draft().toBytes(), StandardCharsets.UTF_8);
  }
}
