package org.mgmscope.ui.showing;

import java.time.Duration;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.mgmscope.ui.kit.Delay;
import org.mgmscope.ui.kit.Delays;

/// Tells a screen reader the sentence of each beat, once, and what else is said below the window.
///
/// JavaFX knows no live region. What it has is a text that becomes another one and says so; this is
/// that text, which nobody sees and which never has the focus. While the lesson plays, a sentence
/// waits until the one before it has had its time, and is left out if the next one comes first;
/// what stands there when the playing ends is told in any case.
public final class Announcement extends Region {
  private static final Duration TIME_OF_A_SENTENCE = Duration.ofSeconds(3);

  private final Showing showing;
  private final Steps steps;
  private final Delay speaks;
  private int told;

  public Announcement(Showing showing, Steps steps, Delays delays) {
    this.showing = showing;
    this.steps = steps;
    setId("announcement");
    setManaged(false);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    speaks = delays.of(TIME_OF_A_SENTENCE, this::follow);
    showing.whileShown(this, showing.runProperty(), this::begin);
    showing.whileShown(this, this::follow);
    showing.whileShown(this, steps.playingProperty(), this::follow);
  }

  /// Where one stands in a lesson that was opened or edited is known, and not told.
  private void begin() {
    told = showing.beat();
    setAccessibleText(showing.lesson().teller().line(told));
  }

  private void follow() {
    boolean playing = steps.playingProperty().get();
    if (!playing) {
      speaks.stop();
    }
    int beat = showing.beat();
    if (beat != told && !speaks.isWaiting() && getScene() != null) {
      told = beat;
      tell(showing.lesson().teller().line(beat));
      if (playing) {
        speaks.restart();
      }
    }
  }

  /// Tells something else. What was told last is not told again.
  public void tell(String words) {
    if (!Objects.equals(words, getAccessibleText())) {
      setAccessibleText(words);
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
