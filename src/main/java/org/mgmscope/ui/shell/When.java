package org.mgmscope.ui.shell;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.History;
import org.mgmscope.ui.Workplace;
import org.mgmscope.ui.work.Origin;

/// When a command can be carried out. Why it cannot be is the text `whynot.` and the name.
public enum When {
  ALWAYS(_ -> Bindings.createBooleanBinding(() -> true)),
  AFTER_THE_BEGINNING(When::hasBegun),
  BEFORE_THE_END(
      place -> {
        ObservableValue<Boolean> end = place.showing().endProperty();
        return Bindings.createBooleanBinding(() -> !end.getValue(), end);
      }),
  SOMETHING_HAPPENED(When::hasBegun),
  UNSAVED_FILE(
      place ->
          Bindings.createBooleanBinding(
              () ->
                  place.work().unsavedProperty().get()
                      && place.work().originProperty().get() instanceof Origin.InFile,
              place.work().unsavedProperty(),
              place.work().originProperty())),
  UNDOABLE(
      place ->
          Bindings.createBooleanBinding(
              () -> isThere(place.work().historyProperty().get(), History::done),
              place.work().historyProperty())),
  REDOABLE(
      place ->
          Bindings.createBooleanBinding(
              () -> isThere(place.work().historyProperty().get(), History::undone),
              place.work().historyProperty())),
  NOT_PRESENTING(place -> place.looks().panesLook().presentingProperty().not()),
  SOMETHING_SELECTED(place -> place.showing().selectionProperty().isNotNull()),
  SOMEWHERE_TO_STOP(
      place ->
          Bindings.createBooleanBinding(
              () -> !place.steps().breakpointsProperty().get().isEmpty(),
              place.steps().breakpointsProperty())),
  TEXT_CAN_GROW(place -> hasTextSize(place.looks().panesLook(), 1)),
  TEXT_CAN_SHRINK(place -> hasTextSize(place.looks().panesLook(), -1)),
  TEXT_IS_NOT_AS_USUAL(
      place ->
          Bindings.createBooleanBinding(
              () ->
                  place.looks().textSizeProperty().getValue()
                      != place.looks().panesLook().usualTextSize(),
              place.looks().textSizeProperty(),
              place.looks().panesLook().presentingProperty()));

  private final Function<Workplace, BooleanBinding> possible;

  When(Function<Workplace, BooleanBinding> possible) {
    this.possible = possible;
  }

  private static BooleanBinding hasBegun(Workplace place) {
    ObservableValue<Integer> moment = place.showing().momentProperty();
    return Bindings.createBooleanBinding(() -> moment.getValue() != 0, moment);
  }

  private static boolean isThere(
      @Nullable History history, Function<History, @Nullable Object> edit) {
    return history != null && edit.apply(history) != null;
  }

  private static BooleanBinding hasTextSize(PanesLook look, int by) {
    return Bindings.createBooleanBinding(
        () -> look.nextTextSize(by).isPresent(), look.textSizeProperty());
  }

  /// Whether it can be, now and from then on.
  BooleanBinding in(Workplace place) {
    return possible.apply(place);
  }
}
