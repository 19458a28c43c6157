package org.mgmscope.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.util.Callback;
import org.mgmscope.settings.StageTab;
import org.mgmscope.story.StatePart;
import org.mgmscope.ui.docs.DocsView;
import org.mgmscope.ui.stage.EventsView;
import org.mgmscope.ui.stage.RouterView;
import org.mgmscope.ui.stage.SequenceView;
import org.mgmscope.ui.stage.StageView;
import org.mgmscope.ui.state.StateSection;
import org.mgmscope.ui.state.StateView;
import org.mgmscope.ui.words.WordsView;

/// Every FXML view, and what controls it.
public enum View {
  SHELL("shell/shell.fxml", ShellView.class, (place, _) -> new ShellView(place)),
  DOCS(
      "docs/docs.fxml", DocsView.class, (place, _) -> new DocsView(place.showing(), place.looks())),
  STAGE(
      "stage/stage.fxml",
      StageView.class,
      (place, zoom) ->
          new StageView(place.showing(), place.looks(), tab -> picture(tab, place, zoom))),
  EVENTS(
      "stage/events.fxml",
      EventsView.class,
      (place, zoom) -> new EventsView(place.showing(), place.steps(), place.looks(), zoom)),
  STATE(
      "state/state.fxml",
      StateView.class,
      (place, _) -> new StateView(place.showing(), place.looks(), View::fill)),
  CLIENTS("state/clients.fxml"),
  INTERFACES("state/interfaces.fxml"),
  MFES("state/mfes.fxml"),
  WORDS(
      "words/words.fxml",
      WordsView.class,
      (place, _) -> WordsView.ofFirstWindow(place.showing(), place.looks()));

  private static final String ROOM = "/org/mgmscope/ui/";

  private final String file;
  private final Class<?> type;
  private final BiFunction<Workplace, Double, Object> controller;

  <C> View(String file, Class<C> type, BiFunction<Workplace, Double, C> controller) {
    this.file = file;
    this.type = type;
    this.controller = controller::apply;
  }

  /// The view of a section of the state, which is there before it.
  View(String file) {
    this(
        file,
        StateSection.class,
        (_, _) -> {
          throw new IllegalStateException("a section is not made for its view");
        });
  }

  /// Loads the view for the first window, in the language that is spoken.
  public Parent load(Workplace place) {
    return load(place, place.looks().scaled(1));
  }

  private Parent load(Workplace place, double zoom) {
    return load(place.showing().texts(), type -> byType(type, place, zoom));
  }

  /// Loads the view for the window of the projector.
  ///
  /// @param zoom how many times as large as usual the text is
  Parent loadForProjector(Workplace place, double zoom) {
    return load(
        place.showing().texts(),
        type ->
            type.equals(WordsView.class)
                ? WordsView.ofProjector(place.showing(), place.looks())
                : byType(type, place, zoom));
  }

  private static boolean fill(StatePart part, StateSection<?, ?> section, ResourceBundle texts) {
    View view =
        switch (part) {
          case CLIENTS -> CLIENTS;
          case INTERFACES -> INTERFACES;
          case MFES -> MFES;
          case MEMBERSHIPS,
              REPORTS,
              HANDLES,
              GROUPS,
              ENUMERATIONS,
              STATISTICS,
              ORIGINS,
              ROUTES,
              MANAGER ->
              null;
        };
    if (view != null) {
      view.load(texts, _ -> section);
    }
    return view != null;
  }

  private Parent load(ResourceBundle texts, Callback<Class<?>, Object> controllers) {
    FXMLLoader loader = new FXMLLoader(url(), texts);
    loader.setControllerFactory(controllers);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Node picture(StageTab tab, Workplace place, double zoom) {
    return switch (tab) {
      case ROUTER -> new RouterView(place.showing(), place.steps(), place.looks(), zoom);
      case SEQUENCE -> new SequenceView(place.showing(), zoom);
      case EVENTS -> EVENTS.load(place, zoom);
    };
  }

  private URL url() {
    URL url = View.class.getResource(ROOM + file);
    if (url == null) {
      throw new IllegalStateException("no view " + file);
    }
    return url;
  }

  private static Object byType(Class<?> type, Workplace place, double zoom) {
    for (View view : values()) {
      if (view.type.equals(type)) {
        return view.controller.apply(place, zoom);
      }
    }
    throw new IllegalArgumentException("no view is controlled by " + type);
  }
}
