package org.mgmscope.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.export.Palette;
import org.mgmscope.settings.Setting;
import org.mgmscope.settings.StageTab;
import org.mgmscope.settings.Theme;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.ui.stage.RouterView;

/// Colours and text sizes, as they arrive on the screen.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
  /// JavaFX rounds what is said in em to tenths.
  private static final double ROUNDED = 0.15;

  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterEach
  void usual() {
    choose(Setting.THEME, Theme.LIGHT);
    choose(Setting.TEXT_SIZE, 100);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void before_its_first_frame_the_window_has_the_colour_of_its_background(Theme theme) {
    choose(Setting.THEME, theme);
    Color fill = OpenWindow.fx(() -> (Color) window.stage().getScene().getFill());
    assertThat(fill).isEqualTo(OpenWindow.fx(() -> background((Region) window.root())));
    assertThat(fill.getBrightness() > 0.5).isEqualTo(theme == Theme.LIGHT);
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void the_owners_stand_out_from_the_cards_in_each_theme(Theme theme) {
    choose(Setting.THEME, theme);
    double least = theme == Theme.HIGH_CONTRAST ? 7 : 3;
    OpenWindow.fx(
        () -> {
          for (int owner = 0; owner < 8; owner++) {
            Color colour = named("-ink-owner-" + owner);
            for (String behind : List.of("-color-bg-default", "-color-bg-subtle")) {
              assertThat(contrast(colour, named(behind)))
                  .as("%s: owner %d on %s", theme, owner, behind)
                  .isGreaterThanOrEqualTo(least);
            }
          }
          return null;
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
  void a_picture_has_the_colours_of_the_file_that_exports_take_them_from(Theme theme) {
    choose(Setting.THEME, theme);
    Palette palette = Palette.valueOf(theme.name());
    OpenWindow.fx(
        () -> {
          window.place().looks().stageTabProperty().set(StageTab.SEQUENCE);
          return null;
        });
    window.settle();
    Node picture = window.find("#sequence");
    OpenWindow.fx(
        () -> {
          for (Ink ink : Ink.values()) {
            assertThat(painted(picture, ink))
                .as("%s, %s", theme, ink)
                .isEqualTo(Color.web(palette.written(ink)));
          }
          return null;
        });
  }

  private static Object painted(Node picture, Ink ink) {
    return picture.getCssMetaData().stream()
        .filter(each -> each.getProperty().equals(ink.property()))
        .map(each -> value(each, picture))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static Object value(CssMetaData<? extends Styleable, ?> meta, Node picture) {
    return ((CssMetaData<Styleable, ?>) meta).getStyleableProperty(picture).getValue();
  }

  @Test
  void in_high_contrast_every_colour_of_text_has_seven_to_one_on_every_ground() {
    choose(Setting.THEME, Theme.HIGH_CONTRAST);
    List<String> texts =
        List.of(
            "fg-default",
            "fg-muted",
            "fg-subtle",
            "accent-fg",
            "success-fg",
            "warning-fg",
            "danger-fg");
    List<String> grounds =
        List.of(
            "bg-default",
            "bg-subtle",
            "bg-inset",
            "bg-overlay",
            "base-6",
            "base-7",
            "accent-subtle",
            "success-subtle",
            "warning-subtle",
            "danger-subtle");
    OpenWindow.fx(
        () -> {
          for (String text : texts) {
            for (String ground : grounds) {
              assertThat(contrast(named("-color-" + text), named("-color-" + ground)))
                  .as("%s on %s", text, ground)
                  .isGreaterThanOrEqualTo(7);
            }
          }
          for (String ground : List.of("accent", "success", "warning", "danger", "neutral")) {
            assertThat(
                    contrast(named("-color-fg-emphasis"), named("-color-" + ground + "-emphasis")))
                .as("emphasis on %s", ground)
                .isGreaterThanOrEqualTo(7);
          }
          return null;
        });
  }

  @Test
  void high_contrast_draws_thick_lines() {
    double usual = outline();
    choose(Setting.THEME, Theme.HIGH_CONTRAST);
    assertThat(outline()).isGreaterThan(usual);
    choose(Setting.THEME, Theme.DARK);
    assertThat(outline()).isEqualTo(usual);
    assertThat(Application.getUserAgentStylesheet()).contains("dark");
  }

  private double outline() {
    return OpenWindow.fx(() -> ((RouterView) window.find("#router")).weight());
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 110, 125, 150, 175, 200})
  void all_text_is_as_large_as_was_chosen(int percent) {
    List<Double> usual = sizes();
    choose(Setting.TEXT_SIZE, percent);
    List<Double> now = sizes();
    assertThat(now).hasSameSizeAs(usual);
    for (int i = 0; i < usual.size(); i++) {
      assertThat(now.get(i)).isCloseTo(usual.get(i) * percent / 100, offset(ROUNDED));
    }
  }

  /// Of everything in the tool bar, the menu bar and the words, in their order.
  private List<Double> sizes() {
    return OpenWindow.fx(
        () -> {
          List<Double> sizes = new ArrayList<>();
          for (String part : List.of("#menus", ".controls", "#words", "#status")) {
            collect(window.find(part), sizes);
          }
          assertThat(sizes).hasSizeGreaterThan(15);
          return sizes;
        });
  }

  private static void collect(Node node, Collection<Double> sizes) {
    if (node instanceof Labeled labeled) {
      sizes.add(labeled.getFont().getSize());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, sizes));
    }
  }

  @Test
  void what_opens_over_the_window_grows_with_its_text() {
    choose(Setting.TEXT_SIZE, 200);
    OpenWindow.fx(
        () -> {
          window.place().showing().goToBeat(8);
          ((ButtonBase) window.find("#basis")).fire();
          return null;
        });
    window.settle();
    assertThat(title().getFont().getSize()).isEqualTo(26);
    window.press(KeyCode.ESCAPE);
  }

  private static Label title() {
    return OpenWindow.fx(
        () ->
            Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup(".explanation-title"))
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private <T> void choose(Setting<T> setting, T value) {
    OpenWindow.fx(
        () -> {
          window.place().looks().chosen().property(setting).set(value);
          return null;
        });
    window.settle();
  }

  /// What a name of the style sheet stands for, on the window's thread.
  private Color named(String name) {
    Region probe = new Region();
    probe.setStyle("-fx-background-color: " + name + ";");
    Scene scene = new Scene(new StackPane(probe));
    scene.getStylesheets().setAll(window.stage().getScene().getStylesheets());
    probe.applyCss();
    return background(probe);
  }

  private static Color background(Region region) {
    return (Color) region.getBackground().getFills().getFirst().getFill();
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
