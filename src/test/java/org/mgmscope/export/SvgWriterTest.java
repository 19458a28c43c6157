package org.mgmscope.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.font.Letters;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// Alone, since it changes the language of the JVM.
@Isolated
class SvgWriterTest {
  private static final Caption CAPTION =
      new Caption("A protocol shuts down", "PIM-SM releases Uplink.", Locale.ENGLISH);

  @Test
  void a_picture_says_in_words_what_is_seen() throws Exception {
    Document document = read(SvgWriter.svg(Drawings.ofAll(), Palette.LIGHT, CAPTION));
    Element svg = document.getDocumentElement();
    assertThat(svg.getAttribute("role")).isEqualTo("img");
    assertThat(svg.getAttribute("xml:lang")).isEqualTo("en");
    assertThat(svg.getAttribute("width")).isEqualTo("520");
    assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 520 360");
    assertThat(only(document, "title")).isEqualTo("A protocol shuts down");
    assertThat(only(document, "desc")).isEqualTo("PIM-SM releases Uplink.");
  }

  @Test
  void text_is_text_and_says_how_wide_it_is() throws Exception {
    Drawing drawing = Drawings.ofAll();
    NodeList texts =
        read(SvgWriter.svg(drawing, Palette.LIGHT, CAPTION)).getElementsByTagName("text");
    List<Drawn.Words> words =
        drawing.items().stream()
            .filter(Drawn.Words.class::isInstance)
            .map(Drawn.Words.class::cast)
            .toList();
    assertThat(texts.getLength()).isEqualTo(words.size());
    for (int i = 0; i < words.size(); i++) {
      Element text = (Element) texts.item(i);
      Drawn.Words expected = words.get(i);
      assertThat(text.getTextContent()).isEqualTo(expected.words());
      assertThat(number(text, "x")).isCloseTo(expected.x(), within(0.001));
      assertThat(number(text, "y")).isCloseTo(expected.base(), within(0.001));
      assertThat(number(text, "font-size")).isEqualTo(expected.letters().size());
      assertThat(text.getAttribute("font-weight"))
          .isEqualTo(expected.letters().bold() ? "bold" : "");
      assertThat(text.getAttribute("fill")).isEqualTo(Palette.LIGHT.written(expected.ink()));
      assertThat(number(text, "textLength"))
          .isCloseTo(expected.letters().width(expected.words()), within(0.001));
    }
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  @Test
  void the_family_that_ships_is_the_first_of_several() throws Exception {
    assertThat(
            read(SvgWriter.svg(Drawings.ofAll(), Palette.LIGHT, CAPTION))
                .getDocumentElement()
                .getAttribute("font-family"))
        .startsWith("'MGM Scope Sans', 'Noto Sans', ")
        .endsWith(", sans-serif");
  }

  @ParameterizedTest
  @EnumSource(Palette.class)
  void colours_stand_where_they_are_used_so_that_no_viewer_needs_style_sheets(Palette palette) {
    String svg = SvgWriter.svg(Drawings.ofAll(), palette, CAPTION);
    assertThat(svg).doesNotContain("style", "var(", "class=", "href");
    assertThat(svg.replaceAll("=\"http://www.w3.org/2000/svg\"", "")).doesNotContain("://");
    assertThat(Pattern.compile("#[0-9a-f]{6}").matcher(svg).results().map(each -> each.group()))
        .isNotEmpty()
        .isSubsetOf(Arrays.stream(Ink.values()).map(palette::written).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "ar-u-nu-arab", "hi-u-nu-deva", "tr"})
  void the_bytes_are_the_same_in_each_language_of_the_system(String tag) {
    String usual = SvgWriter.svg(Drawings.ofAll(), Palette.LIGHT, CAPTION);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(SvgWriter.svg(Drawings.ofAll(), Palette.LIGHT, CAPTION)).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</script><script>alert(1)</script>",
        "]]>",
        "\"'&amp;<!--",
        "a  b ",
        "=cmd|'/c calc'!A1"
      })
  void a_strangers_name_is_text_and_nothing_else(String name) throws Exception {
    Document document = read(SvgWriter.svg(naming(name), Palette.LIGHT, caption(name)));
    assertThat(only(document, "text")).isEqualTo(name);
    assertThat(only(document, "title")).isEqualTo(name);
    assertThat(only(document, "desc")).isEqualTo(name);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
  }

  @Test
  void what_cannot_be_seen_is_shown_by_its_number() throws Exception {
    String name = "a\nb\r\u202Ec\u0000\uD800\u2066";
    Document document = read(SvgWriter.svg(naming(name), Palette.LIGHT, caption(name)));
    assertThat(only(document, "title"))
        .isEqualTo("a‹U+000A›b‹U+000D›‹U+202E›c‹U+0000›‹U+D800›‹U+2066›");
    assertThat(document.getDocumentElement().getTextContent().codePoints())
        .noneMatch(each -> each == 0x202E || each == 0xD);
    assertThat(only(read(SvgWriter.svg(naming("x"), Palette.LIGHT, caption("\uFFFE"))), "title"))
        .isEqualTo("\uFFFD");
  }

  @Test
  void a_letter_that_the_family_lacks_stands_in_the_middle_of_its_own_place() throws Exception {
    Letters letters = Letters.plain(10);
    NodeList texts =
        read(SvgWriter.svg(naming("ab\u6f22c"), Palette.LIGHT, CAPTION))
            .getElementsByTagName("text");
    assertThat(texts.getLength()).isEqualTo(3);
    Element lacking = (Element) texts.item(1);
    assertThat(number(lacking, "x")).isCloseTo(5 + letters.width("ab") + 5, within(0.001));
    assertThat(lacking.getAttribute("text-anchor")).isEqualTo("middle");
    assertThat(lacking.hasAttribute("textLength")).isFalse();
    assertThat(number((Element) texts.item(2), "x"))
        .isCloseTo(5 + letters.width("ab") + 10, within(0.001));
  }

  private static Drawing naming(String name) {
    return new Drawing(200, 40, List.of(Drawings.words(name, 5, 5, Letters.plain(10), Ink.TEXT)));
  }

  private static Caption caption(String words) {
    return new Caption(words, words, Locale.GERMAN);
  }

  private static String only(Document document, String element) {
    NodeList found = document.getElementsByTagName(element);
    assertThat(found.getLength()).isEqualTo(1);
    return found.item(0).getTextContent();
  }

  private static Document read(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
