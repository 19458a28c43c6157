package org.mgmscope.ui.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mgmscope.Cases;
import org.mgmscope.program.Program;
import org.mgmscope.ui.OpenWindow;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AboutTest {
  private OpenWindow window;

  @BeforeAll
  void open() {
    window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.ENGLISH);
  }

  @AfterAll
  void close() {
    window.close();
  }

  @BeforeEach
  void about() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.ENGLISH);
          window.place().looks().pageProperty().set(null);
          MenuBar bar = (MenuBar) window.find("#menus");
          bar.getMenus().stream()
              .flatMap(menu -> menu.getItems().stream())
              .filter(item -> "menu-about".equals(item.getId()))
              .forEach(MenuItem::fire);
          return null;
        });
    window.settle();
  }

  @Test
  void it_tells_the_version_what_runs_it_and_what_it_is_built_on() {
    assertThat(title()).isEqualTo("About MGM Scope");
    assertThat(labels())
        .contains(
            Program.name(),
            "Not affiliated with Microsoft. The texts of the tables are our own words.")
        .anyMatch(text -> text.startsWith("Java 2") && text.contains("JavaFX 2"))
        .contains("MIT", "BSD-3-Clause")
        .anyMatch(text -> text.matches("AtlantaFX \\d.*"))
        .noneMatch(text -> text.contains("${"));
  }

  @Test
  void the_copy_has_all_of_it() {
    OpenWindow.fx(
        () -> {
          ((Button) page().lookup("#about-copy")).fire();
          return null;
        });
    assertThat(OpenWindow.fx(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith(Program.name() + "\nJava ")
        .contains("\nOpenJFX 26", "\nGson ", ", Apache-2.0\n");
    assertThat(((Button) page().lookup("#about-copy")).getText()).isEqualTo("Copied");
  }

  @Test
  void the_text_of_the_licence_is_a_press_away() {
    OpenWindow.fx(
        () -> {
          ((Hyperlink) page().lookup("#about-licence")).fire();
          return null;
        });
    window.settle();
    assertThat(title()).isEqualTo("The licence");
    assertThat(((Label) page().lookup("#licence-text")).getText())
        .startsWith("Apache License")
        .contains("limitations under the License.");
  }

  @Test
  void it_speaks_german_too() {
    OpenWindow.fx(
        () -> {
          window.place().showing().speak(Locale.GERMAN);
          return null;
        });
    window.settle();
    assertThat(title()).isEqualTo("Über MGM Scope");
    assertThat(labels()).anyMatch(text -> text.contains("keiner Verbindung zu Microsoft"));
  }

  private Parent page() {
    return (Parent) window.find("#page");
  }

  private String title() {
    return ((Label) page().lookup(".page-head .page-title")).getText();
  }

  private List<String> labels() {
    return OpenWindow.fx(
        () ->
            page().lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList());
  }
}
