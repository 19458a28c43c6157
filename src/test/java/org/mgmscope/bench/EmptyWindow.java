package org.mgmscope.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with nothing in it but its style: what the program's start is measured against.
public final class EmptyWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private EmptyWindow() {}

  public static void main(String[] args) {
    Platform.startup(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          Stage stage = new Stage();
          stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
          stage.show();
        });
  }
}
