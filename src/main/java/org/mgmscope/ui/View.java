package org.mgmscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import org.mgmscope.manual.Texts;
import org.mgmscope.ui.docs.DocsView;
import org.mgmscope.ui.shell.ShellView;
import org.mgmscope.ui.stage.EventsView;
import org.mgmscope.ui.stage.StageView;
import org.mgmscope.ui.state.StateView;
import org.mgmscope.ui.words.WordsView;

/// Every FXML view, and what controls it.
public enum View {
  SHELL("shell/shell.fxml", ShellView.class, ShellView::new),
  DOCS("docs/docs.fxml", DocsView.class, DocsView::new),
  STAGE("stage/stage.fxml", StageView.class, StageView::new),
  EVENTS("stage/events.fxml", EventsView.class, EventsView::new),
  STATE("state/state.fxml", StateView.class, StateView::new),
  WORDS("words/words.fxml", WordsView.class, WordsView::new);

  private final String file;
  private final Class<?> type;
  private final Function<Session, Object> controller;

  <C> View(String file, Class<C> type, Function<Session, C> controller) {
    this.file = file;
    this.type = type;
    this.controller = controller::apply;
  }

  /// Loads the view in the session's language. Views within it follow the same session.
  public Parent load(Session session) {
    FXMLLoader loader = new FXMLLoader(url(), texts(session));
    loader.setControllerFactory(type -> byType(type, session));
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

  private static Object byType(Class<?> type, Session session) {
    for (View view : values()) {
      if (view.type.equals(type)) {
        return view.controller.apply(session);
      }
    }
    throw new IllegalArgumentException("no view is controlled by " + type);
  }
}
