package org.mgmscope.ui.stage;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.mgmscope.story.Lifeline;

/// The name on top of a lifeline, under its owner's colour and pattern.
final class SequenceHead extends VBox {
  private static final PseudoClass DEAD = PseudoClass.getPseudoClass("dead");

  /// @param most how wide the name may be
  SequenceHead(Lifeline line, double most) {
    getStyleClass().add("sequence-head");
    getStyleClass().add("sequence-" + line.kind().toString().toLowerCase(java.util.Locale.ROOT));
    Label name = new Label(line.name());
    name.getStyleClass().add("stage-name");
    name.setMaxWidth(most);
    name.setTooltip(new Tooltip(line.name()));
    if (line.owner() >= 0) {
      Region band = new Region();
      band.getStyleClass().add("sequence-band");
      Pattern.dress(band, line.owner());
      getChildren().add(band);
    }
    getChildren().add(name);
  }

  /// @param life of its client at the moment
  void show(Lifeline.Life life) {
    boolean dead =
        switch (life) {
          case ALIVE -> false;
          case UNREGISTERED, CRASHED, DESTROYED -> true;
        };
    pseudoClassStateChanged(DEAD, dead);
  }
}
