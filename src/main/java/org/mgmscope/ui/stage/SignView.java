package org.mgmscope.ui.stage;

import java.util.function.Function;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.router.RouterSigns;

/// A sign of the stage for itself, as large as the text beside it.
final class SignView extends Painted {
  private static final double USUAL = 13;

  private final Canvas canvas = new Canvas();
  private final Function<RouterSigns, Drawing> sign;

  SignView(Function<RouterSigns, Drawing> sign, String... styles) {
    this.sign = sign;
    getStyleClass().add("router-picture");
    getStyleClass().addAll(styles);
    getChildren().add(canvas);
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  private Drawing drawing() {
    return sign.apply(new RouterSigns(font().getSize() / USUAL));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(drawing().width());
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(drawing().height());
  }

  @Override
  protected void layoutChildren() {
    Drawing drawing = drawing();
    canvas.setWidth(Math.ceil(drawing.width()));
    canvas.setHeight(Math.ceil(drawing.height()));
    GraphicsContext gc = canvas.getGraphicsContext2D();
    gc.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    new DrawingPainter(gc, this::ink, this::weight).paint(drawing);
  }
}
