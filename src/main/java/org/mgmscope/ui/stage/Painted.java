package org.mgmscope.ui.stage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.FontCssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.PaintConverter;
import javafx.css.converter.SizeConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import org.mgmscope.story.drawing.Ink;

/// A region that is painted on a Canvas, with colours and a font of the style sheet, as any node
/// has them. It is laid out again when one of them changes.
abstract class Painted extends Region {
  private static final FontCssMetaData<Painted> FONT =
      new FontCssMetaData<>("-fx-font", Font.getDefault()) {
        @Override
        public boolean isSettable(Painted node) {
          return !node.font.isBound();
        }

        @Override
        public StyleableProperty<Font> getStyleableProperty(Painted node) {
          return node.font;
        }
      };

  private static final List<Inked> INKS = Arrays.stream(Ink.values()).map(Inked::new).toList();

  private static final CssMetaData<Painted, Number> WEIGHT =
      new CssMetaData<>("-ink-weight", SizeConverter.getInstance(), 1.0) {
        @Override
        public boolean isSettable(Painted node) {
          return !node.weight.isBound();
        }

        @Override
        public StyleableProperty<Number> getStyleableProperty(Painted node) {
          return node.weight;
        }
      };

  private static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

  private final StyleableObjectProperty<Font> font =
      new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
  private final StyleableDoubleProperty weight =
      new SimpleStyleableDoubleProperty(WEIGHT, this, "weight", 1.0);
  private final Map<Ink, StyleableObjectProperty<Paint>> inks = new EnumMap<>(Ink.class);

  Painted() {
    getStyleClass().add("painted");
    for (Inked meta : INKS) {
      StyleableObjectProperty<Paint> property =
          new SimpleStyleableObjectProperty<>(meta, this, meta.getProperty(), Color.TRANSPARENT);
      property.subscribe((_, _) -> restyled());
      inks.put(meta.ink, property);
    }
    font.subscribe((_, _) -> restyled());
    weight.subscribe((_, _) -> restyled());
  }

  /// Colours or font are others now.
  void restyled() {
    requestLayout();
  }

  final Paint ink(Ink ink) {
    return property(ink).get();
  }

  /// How many times as thick as usual lines are.
  public final double weight() {
    return weight.get();
  }

  final Font font() {
    return font.get();
  }

  private StyleableObjectProperty<Paint> property(Ink ink) {
    return Objects.requireNonNull(inks.get(ink));
  }

  private static List<CssMetaData<? extends Styleable, ?>> all() {
    List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
    all.addAll(INKS);
    all.add(FONT);
    all.add(WEIGHT);
    return List.copyOf(all);
  }

  @Override
  public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return ALL;
  }

  /// The property of the style sheet for an ink.
  private static final class Inked extends CssMetaData<Painted, Paint> {
    private final Ink ink;

    Inked(Ink ink) {
      super(ink.property(), PaintConverter.getInstance(), Color.TRANSPARENT);
      this.ink = ink;
    }

    @Override
    public boolean isSettable(Painted node) {
      return !node.property(ink).isBound();
    }

    @Override
    public StyleableProperty<Paint> getStyleableProperty(Painted node) {
      return node.property(ink);
    }
  }
}
