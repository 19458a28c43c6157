package org.mgmscope.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.mgmscope.ui.Window;
import org.mgmscope.ui.shell.Workplace;

/// Windows with no display, and their pulses.
final class Pulses {
  static final double WIDTH = 1280;
  static final double HEIGHT = 720;

  private Pulses() {}

  static void start() {
    CountDownLatch started = new CountDownLatch(1);
    try {
      Platform.startup(started::countDown);
    } catch (IllegalStateException e) {
      started.countDown(); // it runs already
    }
    Platform.setImplicitExit(false);
    try {
      started.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static <T> T fx(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The program's window.
  static Stage window(Workplace place) {
    return fx(
        () -> {
          Stage stage = sized();
          Window.show(stage, place);
          return stage;
        });
  }

  /// A window with something else in it.
  static Stage window(Parent content) {
    return fx(
        () -> {
          Stage stage = sized();
          stage.setScene(new Scene(content, WIDTH, HEIGHT));
          stage.show();
          return stage;
        });
  }

  private static Stage sized() {
    Stage stage = new Stage();
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    return stage;
  }

  static void close(Stage stage) {
    fx(
        () -> {
          stage.getScene().setRoot(new Group()); // so that the views follow nothing any more
          stage.close();
          return null;
        });
  }

  /// How many pulses there are in a time.
  ///
  /// @param each is done in each of them, and is told its number
  static int in(long nanoseconds, LongConsumer each) {
    CompletableFuture<Integer> counted = new CompletableFuture<>();
    fx(
        () -> {
          long end = System.nanoTime() + nanoseconds;
          new AnimationTimer() {
            private int count;

            @Override
            public void handle(long now) {
              if (System.nanoTime() >= end) {
                stop();
                counted.complete(count);
              } else {
                each.accept(++count);
              }
            }
          }.start();
          return null;
        });
    return counted.join();
  }
}
