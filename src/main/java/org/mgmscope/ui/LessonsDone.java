package org.mgmscope.ui;

import java.util.ArrayList;
import java.util.List;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.work.Origin;

/// Notes which lessons of the course somebody has been through to the end.
final class LessonsDone {
  private final Session session;

  LessonsDone(Session session) {
    this.session = session;
  }

  void follow() {
    session.momentProperty().subscribe(_ -> note());
  }

  private void note() {
    if (session.moment() == session.lesson().run().size()
        && session.work().originProperty().get() instanceof Origin.Shipped(String id)) {
      List<String> done = session.chosen().property(Setting.LESSONS_DONE).get();
      if (!done.contains(id)) {
        List<String> more = new ArrayList<>(done);
        more.add(id);
        session.chosen().property(Setting.LESSONS_DONE).set(List.copyOf(more));
      }
    }
  }
}
