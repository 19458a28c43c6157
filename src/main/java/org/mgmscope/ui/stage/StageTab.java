package org.mgmscope.ui.stage;

import java.util.function.BiFunction;
import javafx.scene.Node;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.View;

/// The pictures that the stage shows.
public enum StageTab {
  ROUTER((session, _) -> new RouterView(session)),
  SEQUENCE(SequenceView::new),
  EVENTS(View.EVENTS::load);

  private final BiFunction<Session, Double, Node> view;

  StageTab(BiFunction<Session, Double, Node> view) {
    this.view = view;
  }

  /// @param zoom how many times as large as usual the text is
  Node load(Session session, double zoom) {
    return view.apply(session, zoom);
  }
}
