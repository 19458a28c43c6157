package org.mgmscope.ui.stage;

import java.util.function.Function;
import javafx.scene.Node;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The pictures that the stage shows.
public enum StageTab {
  ROUTER(RouterView::new),
  SEQUENCE(SequenceView::new),
  EVENTS(View.EVENTS::load);

  private final Function<Session, Node> view;

  StageTab(Function<Session, Node> view) {
    this.view = view;
  }

  Node load(Session session) {
    return view.apply(session);
  }
}
