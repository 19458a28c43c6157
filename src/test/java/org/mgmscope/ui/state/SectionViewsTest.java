package org.mgmscope.ui.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.ui.OpenWindow.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mgmscope.Cases;
import org.mgmscope.story.StatePart;
import org.mgmscope.story.tables.Column;
import org.mgmscope.story.tables.Part;
import org.mgmscope.story.tables.Parts;
import org.mgmscope.ui.OpenWindow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The views of clients, interfaces and MFEs stand in FXML: their tables, with each column that
/// their parts have.
class SectionViewsTest {
  private static Part<?, ?> part(StatePart name, Locale locale) {
    return Parts.of(false, locale).stream()
        .filter(each -> each.name() == name)
        .findFirst()
        .orElseThrow();
  }

  private static String id(StatePart part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static Document view(StatePart part) {
    try (InputStream file = StateSection.class.getResourceAsStream(id(part) + ".fxml")) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(Objects.requireNonNull(file, id(part)));
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Element> elements(Document view, String name) {
    NodeList found = view.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  @ParameterizedTest
  @EnumSource(names = {"CLIENTS", "INTERFACES", "MFES"})
  void a_view_has_its_title_and_its_table_with_each_column_of_its_part(StatePart part) {
    Document view = view(part);
    assertThat(elements(view, "SectionHead"))
        .singleElement()
        .satisfies(head -> assertThat(head.getAttribute("title")).isEqualTo("%state." + id(part)));
    assertThat(elements(view, "FittingTable"))
        .singleElement()
        .satisfies(table -> assertThat(table.getAttribute("id")).isEqualTo(id(part)));
    assertThat(elements(view, "CellColumn"))
        .extracting(column -> column.getAttribute("name"))
        .containsExactlyElementsOf(
            part(part, Locale.ENGLISH).columns().stream().map(Column::name).toList());
  }

  private static boolean bindsToItsController(Path file) {
    try {
      return Files.readString(file).contains("${controller");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_other_view_binds_to_its_controller() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
      assertThat(files)
          .filteredOn(file -> file.toString().endsWith(".fxml"))
          .filteredOn(SectionViewsTest::bindsToItsController)
          .extracting(file -> file.getFileName().toString())
          .containsExactlyInAnyOrder("clients.fxml", "interfaces.fxml", "mfes.fxml");
    }
  }

  @Test
  void what_the_loader_makes_of_the_views_has_the_headings_widths_and_columns_of_the_parts() {
    OpenWindow window = OpenWindow.on(Cases.lesson("01-shutdown"), Locale.GERMAN);
    window.click("#side-state");
    try {
      for (StatePart name : List.of(StatePart.CLIENTS, StatePart.INTERFACES, StatePart.MFES)) {
        fx(
            () -> {
              compare(window, name);
              return null;
            });
      }
    } finally {
      window.close();
    }
  }

  private static void compare(OpenWindow window, StatePart name) {
    var texts = window.place().showing().texts();
    var look = window.place().looks().stateLook().tableProperty(name);
    TableView<?> table = (TableView<?>) window.find("#" + id(name));
    assertThat(table.getAccessibleText()).isEqualTo(texts.getString("state." + id(name)));
    List<TableColumn<?, ?>> columns = List.copyOf(table.getColumns());
    assertThat(columns.getFirst()).isInstanceOf(SignColumn.class);
    List<Column<?, ?>> expected = List.copyOf(part(name, Locale.GERMAN).columns());
    assertThat(columns).hasSize(1 + expected.size());
    for (int i = 0; i < expected.size(); i++) {
      Column<?, ?> of = expected.get(i);
      TableColumn<?, ?> column = columns.get(1 + i);
      assertThat(column.getId()).isEqualTo(id(name) + "-" + of.name());
      assertThat(column.getText()).isEqualTo(texts.getString("column." + of.name()));
      assertThat(column.getPrefWidth()).isEqualTo(of.width());
      var before = look.get();
      look.set(before.withColumns(List.of(), Set.of(of.name())));
      assertThat(columns).filteredOn(each -> !each.isVisible()).containsExactly(column);
      look.set(before);
    }
  }
}
