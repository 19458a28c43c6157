package org.mgmscope.ui.looks;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.mgmscope.settings.Language;
import org.mgmscope.settings.Motion;
import org.mgmscope.settings.Page;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.EventFilter;
import org.mgmscope.ui.kit.Chosen;
import org.mgmscope.ui.showing.Showing;

/// How the window looks: what somebody has chosen for it, and how its parts are arranged.
public final class Looks {
  private final Showing showing;
  private final Chosen chosen;
  private final Locale system;
  private final ObservableValue<Boolean> motionReduced;
  private final PanesLook panes;
  private final DocsLook docs = new DocsLook();
  private final StateLook state = new StateLook();
  private final TimelineLook timeline = new TimelineLook();
  private final ObjectProperty<StageTab> stageTab = new SimpleObjectProperty<>(StageTab.ROUTER);
  private final ObjectProperty<EventFilter> eventFilter =
      new SimpleObjectProperty<>(EventFilter.ALL);
  private final BooleanProperty parameterDetails = new SimpleBooleanProperty(false);
  private final ObjectProperty<@Nullable Page> page = new SimpleObjectProperty<>();
  private final BooleanProperty projecting = new SimpleBooleanProperty(false);
  private final BooleanProperty pointing = new SimpleBooleanProperty(false);
  private final StringProperty settingsText = new SimpleStringProperty("");

  /// @param chosen what the user has chosen
  /// @param system the system's language
  /// @param still whether the system wishes that nothing moves
  public Looks(Showing showing, Chosen chosen, Locale system, ObservableValue<Boolean> still) {
    this.showing = showing;
    this.chosen = chosen;
    this.system = system;
    panes = new PanesLook(chosen);
    motionReduced =
        Bindings.createObjectBinding(
            () ->
                switch (motionProperty().get()) {
                  case SYSTEM -> still.getValue();
                  case REDUCED -> true;
                  case FULL -> false;
                },
            motionProperty(),
            still);
    languageProperty().addListener((_, _, language) -> showing.speak(language.locale(system)));
    showing.beforeOpening(this::forget);
    projecting.subscribe(_ -> panes.putBarsAway(false));
  }

  private void forget() {
    eventFilter.set(EventFilter.ALL);
    page.set(null);
  }

  /// What the user has chosen and the program remembers.
  public Chosen chosen() {
    return chosen;
  }

  public ObjectProperty<Theme> themeProperty() {
    return chosen.property(Setting.THEME);
  }

  /// Whether things move from beat to beat.
  public ObjectProperty<Motion> motionProperty() {
    return chosen.property(Setting.MOTION);
  }

  /// Whether nothing is to move: as chosen, or as the system is told, also when that changes. All
  /// is still shown.
  public ObservableValue<Boolean> motionReducedProperty() {
    return motionReduced;
  }

  /// The language that was chosen.
  public ReadOnlyObjectProperty<Language> languageProperty() {
    return chosen.property(Setting.LANGUAGE);
  }

  /// Chooses a language, and speaks it.
  public void choose(Language language) {
    chosen.property(Setting.LANGUAGE).set(language);
    Locale spoken = language.locale(system);
    if (!spoken.equals(showing.lesson().locale())) {
      showing.speak(spoken);
    }
  }

  /// How large the text of the first window is, in percent of the usual size.
  public ObservableValue<Integer> textSizeProperty() {
    return panes.textSizeProperty();
  }

  /// A length that grows with the text, as large as it is now.
  ///
  /// @param usual in pixels, at the usual size of the text
  public double scaled(double usual) {
    return usual * textSizeProperty().getValue() / 100;
  }

  /// How the panes are arranged.
  public PanesLook panesLook() {
    return panes;
  }

  /// Which table of the documentation is open.
  public DocsLook docsLook() {
    return docs;
  }

  /// How the tables of the state are arranged.
  public StateLook stateLook() {
    return state;
  }

  /// How the timeline is arranged.
  public TimelineLook timelineLook() {
    return timeline;
  }

  public ObjectProperty<StageTab> stageTabProperty() {
    return stageTab;
  }

  /// Which events the table of events shows.
  public ObjectProperty<EventFilter> eventFilterProperty() {
    return eventFilter;
  }

  /// Whether the parameters of a call are listed with their types.
  public BooleanProperty parameterDetailsProperty() {
    return parameterDetails;
  }

  /// The page that is open beside the stage, or null.
  public ObjectProperty<@Nullable Page> pageProperty() {
    return page;
  }

  /// Whether the window for the projector is open.
  public BooleanProperty projectingProperty() {
    return projecting;
  }

  /// Whether the pointer is made so large that it can be seen from the back of a room.
  public BooleanProperty pointingProperty() {
    return pointing;
  }

  /// What is looked for on the page of settings, or empty.
  public StringProperty settingsTextProperty() {
    return settingsText;
  }
}
