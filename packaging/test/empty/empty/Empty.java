package empty;

import atlantafx.base.theme.PrimerLight;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;

/// A window with nothing in it but its style. While its cache is trained, it closes after a second.
public final class Empty {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private Empty() {}

  public static void main(String[] arguments) {
    Platform.startup(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          Stage stage = new Stage();
          stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
          stage.show();
          if (Boolean.getBoolean("mgmscope.rehearsal")) {
            PauseTransition pause = new PauseTransition(Duration.seconds(1));
            pause.setOnFinished(_ -> stage.close());
            pause.play();
          }
        });
  }
}
