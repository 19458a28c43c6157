package org.mgmscope.ui.shell;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.mgmscope.settings.Arrangement;
import org.mgmscope.settings.Pane;
import org.mgmscope.settings.Setting;
import org.mgmscope.ui.Chosen;

/// How somebody has arranged the panes. A presentation has an arrangement of its own, so that after
/// it all is as it was before.
public final class PanesLook {
  /// The least size of text in a presentation, in percent of the usual one.
  public static final int PRESENTED = 150;

  private final ObjectProperty<Arrangement> chosen;
  private final ObjectProperty<Arrangement> presented =
      new SimpleObjectProperty<>(Arrangement.USUAL);
  private final ReadOnlyBooleanWrapper presenting = new ReadOnlyBooleanWrapper(false);
  private final ObjectBinding<Arrangement> arrangement;
  private final ObjectBinding<Integer> textSize;

  public PanesLook(Chosen chosen) {
    this.chosen = chosen.property(Setting.ARRANGEMENT);
    ObjectProperty<Integer> size = chosen.property(Setting.TEXT_SIZE);
    arrangement =
        Bindings.createObjectBinding(
            () -> inForce().get(), this.chosen, presented, presenting.getReadOnlyProperty());
    textSize =
        Bindings.createObjectBinding(
            () -> presenting.get() ? (Integer) Math.max(PRESENTED, size.get()) : size.get(),
            size,
            presenting.getReadOnlyProperty());
  }

  private ObjectProperty<Arrangement> inForce() {
    return presenting.get() ? presented : chosen;
  }

  public ObservableValue<Arrangement> arrangementProperty() {
    return arrangement;
  }

  public Arrangement arrangement() {
    return inForce().get();
  }

  public void arrange(Arrangement other) {
    inForce().set(other);
  }

  /// How large the text is, in percent of the usual size.
  public ObservableValue<Integer> textSizeProperty() {
    return textSize;
  }

  /// Whether the lesson is presented to many: the text is large, and the sentence larger.
  public ReadOnlyBooleanProperty presentingProperty() {
    return presenting.getReadOnlyProperty();
  }

  /// Begins a presentation.
  ///
  /// @param width of the screen in pixels; where it is not very wide, documentation and state are
  ///   folded, to be unfolded by who wants them
  public void present(double width) {
    boolean wide = Room.hasPlenty(width, Math.max(PRESENTED, textSize.get()));
    Set<Pane> beside = wide ? EnumSet.noneOf(Pane.class) : EnumSet.of(Pane.DOCS, Pane.STATE);
    presented.set(
        chosen
            .get()
            .unfolding(Pane.WORDS)
            .folding(beside)
            .withFront(Pane.STAGE)
            .withTimelineWhereLow(false));
    presenting.set(true);
  }

  /// Ends it. All is arranged as it was before.
  public void endPresentation() {
    presenting.set(false);
  }
}
