package org.mgmscope.ui;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mgmscope.settings.Setting;

/// The window: its views are loaded again when the language changes; what they show is the
/// session's.
public final class Window {
  static final String STYLE =
      Objects.requireNonNull(Window.class.getResource("mgmscope.css")).toExternalForm();

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 900;
  private static final double LEAST_HEIGHT = 600;

  private final Session session;
  private final Stage stage;

  private Window(Stage stage, Session session) {
    this.stage = stage;
    this.session = session;
  }

  /// Shows a session on a stage.
  public static void show(Stage stage, Session session) {
    Window window = new Window(stage, session);
    Scene scene = new Scene(View.SHELL.load(session), WIDTH, HEIGHT);
    scene.getStylesheets().add(STYLE);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    window.title();
    session.themeProperty().subscribe(Colours::apply);
    new Player(session).follow();
    new SelfWatch(session).follow();
    session.lessonProperty().subscribe(window::lessonChanged);
    new Placing(stage, session.chosen().property(Setting.WINDOW)).follow();
    stage.show();
  }

  private void lessonChanged() {
    title();
    Locale.setDefault(session.lesson().locale());
    stage.getScene().setRoot(View.SHELL.load(session));
  }

  private void title() {
    stage.setTitle(session.lesson().title() + " — MGM Scope");
  }
}
