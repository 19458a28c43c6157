package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.Origin;

/// Notes which lessons of the course somebody has been through to the end.
final class LessonsDone {
  private final Showing showing;
  private final Looks looks;
  private final Work work;

  LessonsDone(Showing showing, Looks looks, Work work) {
    this.showing = showing;
    this.looks = looks;
    this.work = work;
  }

  void follow() {
    showing.momentProperty().subscribe(_ -> note());
  }

  private void note() {
    if (showing.moment() == showing.lesson().run().size()
        && work.originProperty().get() instanceof Origin.Shipped(String id)) {
      List<String> done = looks.chosen().property(Setting.LESSONS_DONE).get();
      if (!done.contains(id)) {
        List<String> more = new ArrayList<>(done);
        more.add(id);
        looks.chosen().property(Setting.LESSONS_DONE).set(List.copyOf(more));
      }
    }
  }
}
