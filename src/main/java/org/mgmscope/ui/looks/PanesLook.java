package org.mgmscope.ui.looks;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.kit.Chosen;

/// How somebody has arranged the panes. A presentation has an arrangement and a text size of its
/// own, and the tour an arrangement, so that after it all is as it was before.
public final class PanesLook {
  /// The least size of text in a presentation, in percent of the usual one.
  public static final int PRESENTED = 150;

  private final ObjectProperty<Arrangement> chosen;
  private final ObjectProperty<Arrangement> presented =
      new SimpleObjectProperty<>(Arrangement.USUAL);
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyBooleanWrapper barsAway = new ReadOnlyBooleanWrapper(false);
  private final ObjectProperty<Integer> chosenSize;
  private final ObjectProperty<Integer> presentedSize = new SimpleObjectProperty<>(PRESENTED);

  /// Null while there is no tour.
  private final ObjectProperty<@Nullable Arrangement> toured = new SimpleObjectProperty<>();

  private final ObjectBinding<Arrangement> arrangement;
  private final ObjectBinding<Integer> textSize;

  public PanesLook(Chosen chosen) {
    this.chosen = chosen.property(Setting.ARRANGEMENT);
    chosenSize = chosen.property(Setting.TEXT_SIZE);
    chosenSize.subscribe(size -> presentedSize.set(Math.max(PRESENTED, size)));
    arrangement =
        Bindings.createObjectBinding(
            this::arrangement, this.chosen, presented, toured, presenting.getReadOnlyProperty());
    textSize =
        Bindings.createObjectBinding(
            () -> sizeInForce().get(), chosenSize, presentedSize, presenting.getReadOnlyProperty());
  }

  private ObjectProperty<Arrangement> inForce() {
    return presenting.get() ? presented : chosen;
  }

  public ObservableValue<Arrangement> arrangementProperty() {
    return arrangement;
  }

  public Arrangement arrangement() {
    Arrangement forTheTour = toured.get();
    return forTheTour == null ? inForce().get() : forTheTour;
  }

  public void arrange(Arrangement other) {
    if (toured.get() == null) {
      inForce().set(other);
    } else {
      toured.set(other);
    }
  }

  /// Arranges the panes for a stop of the tour, from how they are without it, until the tour ends.
  public void arrangeForTour(UnaryOperator<Arrangement> stop) {
    toured.set(stop.apply(inForce().get()));
  }

  /// Arranges the panes as they are without the tour.
  public void endTour() {
    toured.set(null);
  }

  /// How large the text is, in percent of the usual size.
  public ObservableValue<Integer> textSizeProperty() {
    return textSize;
  }

  private ObjectProperty<Integer> sizeInForce() {
    return presenting.get() ? presentedSize : chosenSize;
  }

  /// The next size of text, if there is one.
  ///
  /// @param by 1 for a larger one, -1 for a smaller one
  public Optional<Integer> nextTextSize(int by) {
    int next = Setting.TEXT_SIZES.indexOf(textSize.get()) + by;
    return next >= 0 && next < Setting.TEXT_SIZES.size()
        ? Optional.of(Setting.TEXT_SIZES.get(next))
        : Optional.empty();
  }

  /// The size of text where nobody has asked for another.
  public int usualTextSize() {
    return presenting.get() ? PRESENTED : Setting.TEXT_SIZE.usual();
  }

  /// Makes the text as large as asked; in a presentation until it ends.
  ///
  /// @param percent one of [Setting#TEXT_SIZES]
  public void resizeText(int percent) {
    sizeInForce().set(percent);
  }

  /// Whether the lesson is presented to many: the text is large, and the sentence larger.
  public ReadOnlyBooleanProperty presentingProperty() {
    return presenting.getReadOnlyProperty();
  }

  /// Begins a presentation. Documentation and state are folded, to be unfolded by who wants them.
  public void present() {
    presentedSize.set(Math.max(PRESENTED, chosenSize.get()));
    presented.set(
        chosen
            .get()
            .unfolding(Pane.WORDS)
            .folding(EnumSet.of(Pane.DOCS, Pane.STATE))
            .withFront(Pane.STAGE)
            .withTimelineWhereLow(false));
    presenting.set(true);
  }

  /// Whether the bars of the window are put away, and nothing else is changed.
  public ReadOnlyBooleanProperty barsAwayProperty() {
    return barsAway.getReadOnlyProperty();
  }

  public void putBarsAway(boolean away) {
    barsAway.set(away);
  }

  /// Ends it. All is arranged as it was before.
  public void endPresentation() {
    presenting.set(false);
  }
}
