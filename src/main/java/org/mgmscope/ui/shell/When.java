package org.mgmscope.ui.shell;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.History;
import org.mgmscope.ui.Session;
import org.mgmscope.ui.work.Origin;

/// When a command can be carried out. Why it cannot be is the text `whynot.` and the name.
public enum When {
  ALWAYS(_ -> Bindings.createBooleanBinding(() -> true)),
  AFTER_THE_BEGINNING(When::hasBegun),
  BEFORE_THE_END(
      session -> {
        ObservableValue<Boolean> end = session.endProperty();
        return Bindings.createBooleanBinding(() -> !end.getValue(), end);
      }),
  SOMETHING_HAPPENED(When::hasBegun),
  UNSAVED_FILE(
      session ->
          Bindings.createBooleanBinding(
              () ->
                  session.work().unsavedProperty().get()
                      && session.work().originProperty().get() instanceof Origin.InFile,
              session.work().unsavedProperty(),
              session.work().originProperty())),
  UNDOABLE(
      session ->
          Bindings.createBooleanBinding(
              () -> isThere(session.work().historyProperty().get(), History::done),
              session.work().historyProperty())),
  REDOABLE(
      session ->
          Bindings.createBooleanBinding(
              () -> isThere(session.work().historyProperty().get(), History::undone),
              session.work().historyProperty())),
  NOT_PRESENTING(session -> session.panesLook().presentingProperty().not()),
  SOMETHING_SELECTED(session -> session.selectionProperty().isNotNull()),
  SOMEWHERE_TO_STOP(
      session ->
          Bindings.createBooleanBinding(
              () -> !session.breakpointsProperty().get().isEmpty(), session.breakpointsProperty())),
  TEXT_CAN_GROW(session -> hasTextSize(session.panesLook(), 1)),
  TEXT_CAN_SHRINK(session -> hasTextSize(session.panesLook(), -1)),
  TEXT_IS_NOT_AS_USUAL(
      session ->
          Bindings.createBooleanBinding(
              () -> session.textSizeProperty().getValue() != session.panesLook().usualTextSize(),
              session.textSizeProperty(),
              session.panesLook().presentingProperty()));

  private final Function<Session, BooleanBinding> possible;

  When(Function<Session, BooleanBinding> possible) {
    this.possible = possible;
  }

  private static BooleanBinding hasBegun(Session session) {
    ObservableValue<Integer> moment = session.momentProperty();
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
  BooleanBinding in(Session session) {
    return possible.apply(session);
  }
}
