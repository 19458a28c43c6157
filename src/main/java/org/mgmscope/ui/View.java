package org.mgmscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ResourceBundle;
import java.util.function.BiFunction;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.mgmscope.text.Texts;
import org.mgmscope.ui.docs.DocsView;
import org.mgmscope.ui.shell.ShellView;
import org.mgmscope.ui.stage.EventsView;
import org.mgmscope.ui.stage.StageView;
import org.mgmscope.ui.state.StateView;
import org.mgmscope.ui.words.WordsView;

/// Every FXML view, and what controls it.
public enum View {
  SHELL("shell/shell.fxml", ShellView.class, (session, _) -> new ShellView(session)),
  DOCS("docs/docs.fxml", DocsView.class, (session, _) -> new DocsView(session)),
  STAGE("stage/stage.fxml", StageView.class, StageView::new),
  EVENTS("stage/events.fxml", EventsView.class, EventsView::new),
  STATE("state/state.fxml", StateView.class, (session, _) -> new StateView(session)),
  WORDS("words/words.fxml", WordsView.class, (session, _) -> new WordsView(session));

  private final String file;
  private final Class<?> type;
  private final BiFunction<Session, Double, Object> controller;

  <C> View(String file, Class<C> type, BiFunction<Session, Double, C> controller) {
    this.file = file;
    this.type = type;
    this.controller = controller::apply;
  }

  /// Loads the view for the first window, in the session's language. Views within it follow the
  /// same session.
  public Parent load(Session session) {
    return load(session, session.scaled(1));
  }

  /// Loads the view for a window with another size of text.
  ///
  /// @param zoom how many times as large as usual the text is
  public Parent load(Session session, double zoom) {
    FXMLLoader loader = new FXMLLoader(url(), texts(session));
    loader.setControllerFactory(type -> byType(type, session, zoom));
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The texts of the window in the session's language.
  public static ResourceBundle texts(Session session) {
    return Texts.of("org.mgmscope.ui", session.lesson().locale());
  }

  private URL url() {
    URL url = View.class.getResource(file);
    if (url == null) {
      throw new IllegalStateException("no view " + file);
    }
    return url;
  }

  private static Object byType(Class<?> type, Session session, double zoom) {
    for (View view : values()) {
      if (view.type.equals(type)) {
        return view.controller.apply(session, zoom);
      }
    }
    throw new IllegalArgumentException("no view is controlled by " + type);
  }
}
