package org.mgmscope.ui.shell;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.History;
import org.mgmscope.settings.StageTab;
import org.mgmscope.ui.keys.When;
import org.mgmscope.ui.looks.Looks;
import org.mgmscope.ui.showing.Showing;
import org.mgmscope.ui.showing.Steps;
import org.mgmscope.ui.work.Work;
import org.mgmscope.work.Origin;

/// What can be done with what is shown, at any time.
record Possible(Showing showing, Steps steps, Looks looks, Work work) {
  /// Whether it is the time for it, now and from then on.
  BooleanBinding is(When when) {
    return switch (when) {
      case ALWAYS -> as(() -> true);
      case AFTER_THE_BEGINNING, SOMETHING_HAPPENED ->
          as(() -> showing.moment() != 0, showing.momentProperty());
      case BEFORE_THE_END -> {
        var end = showing.endProperty();
        yield as(() -> !end.getValue(), end);
      }
      case UNSAVED_FILE ->
          as(
              () ->
                  work.unsavedProperty().get()
                      && work.originProperty().get() instanceof Origin.InFile,
              work.unsavedProperty(),
              work.originProperty());
      case UNDOABLE -> as(() -> isThere(History::done), work.historyProperty());
      case REDOABLE -> as(() -> isThere(History::undone), work.historyProperty());
      case NOT_PRESENTING -> looks.panesLook().presentingProperty().not();
      case ROUTER_SHOWN -> looks.stageTabProperty().isEqualTo(StageTab.ROUTER);
      case SOMETHING_SELECTED -> showing.selectionProperty().isNotNull();
      case SOMEWHERE_TO_STOP ->
          as(() -> !steps.breakpointsProperty().get().isEmpty(), steps.breakpointsProperty());
      case TEXT_CAN_GROW -> hasTextSize(1);
      case TEXT_CAN_SHRINK -> hasTextSize(-1);
      case TEXT_IS_NOT_AS_USUAL ->
          as(
              () -> looks.textSizeProperty().getValue() != looks.panesLook().usualTextSize(),
              looks.textSizeProperty(),
              looks.panesLook().presentingProperty());
    };
  }

  private static BooleanBinding as(BooleanSupplier asked, Observable... changes) {
    return Bindings.createBooleanBinding(asked::getAsBoolean, changes);
  }

  private boolean isThere(Function<History, @Nullable Object> edit) {
    History history = work.historyProperty().get();
    return history != null && edit.apply(history) != null;
  }

  private BooleanBinding hasTextSize(int by) {
    return as(() -> looks.panesLook().nextTextSize(by).isPresent(), looks.textSizeProperty());
  }
}
