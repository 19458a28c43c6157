package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.mgm.Event;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Reading;
import org.mgmscope.scenario.ScenarioReader;
import org.mgmscope.text.Harmless;
import org.mgmscope.text.Markup;

/// Names that turn the text around, command a terminal or cannot be seen are shown for what they
/// are, wherever the story names them.
class HostileNamesTest {
  private static final String PIM = "PIM\\u202E\\u001b[2J-SM";
  private static final String SCENARIO =
      """
      {"format": "mgmscope/1", "title": "t",
       "interfaces": [{"index": 1, "name": "One\\u200b"}, {"index": 2, "name": "\\u2066Two\\n"}],
       "routes": [{"prefix": "10.1.0.0/16", "interface": "1"}],
       "clients": [{"name": "PIM", "kind": "routing", "protocolId": 8},
         {"name": "DVMRP\\u0000", "kind": "routing", "protocolId": 4},
         {"name": "IGMP\\ufeff", "kind": "igmp", "protocolId": 10}],
       "steps": [
         {"startUp": "IGMP\\ufeff", "interfaces": ["1", "2"]},
         {"startUp": "PIM", "interfaces": ["1"]},
         {"startUp": "DVMRP\\u0000", "interfaces": ["2", "1"]},
         {"report": {"interface": "2", "group": "239.1.1.1"}},
         {"packet": {"source": "10.1.1.5", "group": "239.1.1.1", "interface": "1"}},
         {"call": "MgmGetFirstMfe", "client": "who\\u202eever", "args": {"bufferSize": 100}},
         {"call": "MgmTakeInterfaceOwnership", "client": "PIM", "args": {"interface": "2"}},
         {"shutDown": "PIM", "during": [{"report": {"interface": "1", "group": "239.1.1.2"}}]},
         {"crash": "DVMRP\\u0000"},
         {"shutDown": "DVMRP\\u0000"}]}
      """
          .replace("\"PIM\"", "\"" + PIM + "\"");

  private static Run run() throws IOException {
    byte[] file = SCENARIO.getBytes(StandardCharsets.UTF_8);
    return Run.of(((Reading.Good) ScenarioReader.read(new ByteArrayInputStream(file))).scenario());
  }

  @Test
  void whatever_is_told_of_them_is_harmless_in_both_languages() throws IOException {
    Beats beats = new Beats(run());
    for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
      List<String> words = new ArrayList<>();
      beats(beats, locale, words);
      rows(beats, locale, words);
      sequence(beats, locale, words);
      summary(beats, locale, words);
      RouterPictures pictures = new RouterPictures(beats, locale);
      MfeRows rows = new MfeRows(beats.run(), 6);
      for (int moment = 0; moment <= beats.run().size(); moment++) {
        pictured(pictures.at(moment, null, rows), words);
      }
      assertThat(words)
          .hasSizeGreaterThan(500)
          .allSatisfy(each -> assertThat(each).isEqualTo(Harmless.text(each)));
      assertThat(words).anyMatch(each -> each.contains("PIM‹U+202E›‹U+001B›[2J-SM"));
      assertThat(words).anyMatch(each -> each.contains("One‹U+200B›"));
    }
  }

  private static void beats(Beats beats, Locale locale, List<String> words) {
    Teller teller = new Teller(beats, locale);
    for (int beat = 0; beat < beats.count(); beat++) {
      Told told = teller.tell(beat);
      words.add(Markup.plain(told.sentence()));
      words.add(told.parameters());
      told.references().forEach(each -> words.add(each.words()));
      words.add(teller.line(beat));
    }
    for (Event event : beats.run().events()) {
      words.add(teller.label(event));
      words.add(teller.caption(event));
    }
  }

  private static void rows(Beats beats, Locale locale, List<String> words) {
    EventRows rows = new EventRows(beats.run(), locale);
    for (int number = 1; number <= beats.run().size(); number++) {
      words.addAll(rows.row(number).cells());
    }
  }

  private static void sequence(Beats beats, Locale locale, List<String> words) {
    Sequence sequence = new Sequence(beats, locale);
    sequence.lifelines().forEach(each -> words.add(each.name()));
    for (int row = 0; row < sequence.size(); row++) {
      words.add(sequence.row(row).words());
      words.add(sequence.row(row).aside());
    }
  }

  private static void summary(Beats beats, Locale locale, List<String> words) {
    List<Summary.Line> lines = Summary.of(beats.run(), locale, () -> false);
    assertThat(lines).isNotNull();
    lines.forEach(each -> words.add(Markup.plain(each.words())));
  }

  private static void pictured(RouterPicture picture, List<String> words) {
    picture
        .cards()
        .forEach(
            card -> {
              words.add(card.name());
              words.add(card.taken());
            });
    picture
        .ports()
        .forEach(
            port -> {
              words.add(port.name());
              words.add(port.ownerWords());
              port.hosts().forEach(host -> words.add(host.words()));
            });
    words.addAll(picture.inside());
    words.addAll(picture.toCome());
    picture.messages().forEach(message -> words.add(message.words()));
  }
}
