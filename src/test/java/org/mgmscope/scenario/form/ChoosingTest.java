package org.mgmscope.scenario.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mgmscope.json.Json;
import org.mgmscope.json.Pointer;
import org.mgmscope.json.Snippet;
import org.mgmscope.scenario.Draft;
import org.mgmscope.scenario.Edit;

/// What a field shows that one chooses from, and what an element becomes when somebody chooses.
class ChoosingTest {
  private static final Pointer ELEMENT = Pointer.parse("/steps/0");

  private static Draft draft(String element) {
    List<Json> elements = Snippet.elements(element);
    return Draft.of(Json.Members.of(new Json.Member("steps", Json.Array.of(elements))));
  }

  private static Field field(Edit.Part part, String name, Draft draft) {
    return Fields.of(part, draft.at(ELEMENT)).stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STEPS | verb | {"shutDown": "X", "note": "A"} | shutDown | crash | {"crash": "X", "note": "A"}
          STEPS | function | {"call": "MgmGetFirstMfe", "args": {"bufferSize": 7}} | MgmGetFirstMfe | MgmGetFirstMfeStats | {"call": "MgmGetFirstMfeStats", "args": {"bufferSize": 7}}
          STEPS | host-0 | {"shutDown": "X", "during": [{"report": {"group": "G"}}]} | report | leave | {"shutDown": "X", "during": [{"leave": {"group": "G"}}]}
          STEPS | host-0 | {"shutDown": "X", "during": [{"leave": {"group": "G"}}]} | leave | report | {"shutDown": "X", "during": [{"report": {"group": "G"}}]}
          INTERFACES | type | {"index": 1} | broadcast | pointToPoint | {"index": 1, "type": "pointToPoint"}
          INTERFACES | type | {"index": 1, "type": "pointToPoint"} | pointToPoint | broadcast | {"index": 1}
          CLIENTS | kind | {"name": "C", "kind": "odd"} | odd | igmp | {"name": "C", "kind": "igmp"}
          """)
  void another_word_changes_what_belongs_to_it_and_keeps_the_rest(
      Edit.Part part, String name, String before, String shown, String chosen, String after) {
    Draft draft = draft(before);
    Choosing choosing = Choosing.of(field(part, name, draft), ELEMENT, draft);
    assertThat(choosing.word()).isEqualTo(shown);
    assertThat(Snippet.line(choosing.chosen().apply(chosen).at(ELEMENT))).isEqualTo(after);
  }
}
