package org.mgmscope.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done to a list of one's own is done to that of all.
class CollectedTest {
  @ParameterizedTest
  @CsvSource({
    // what is new comes first
    "'', a, '', a",
    "b, ab, b, ab",
    "b, ab, cb, acb",
    "'', ab, c, abc",
    // what is used again comes first
    "ab, ba, ab, ba",
    "ab, ba, cab, bca",
    "ab, cba, xab, cbxa",
    // what is removed goes, and nothing else
    "ab, b, ab, b",
    "ab, b, xaby, xby",
    "a, '', ax, x",
    "abc, ac, xabcy, xacy",
    // what others have removed does not come back
    "ab, cab, b, cb",
    // what others have added already stands once
    "a, ba, cba, bca",
    // only so many are kept
    "abcd, eabc, xabcd, exab",
  })
  void a_change_is_made_and_all_else_stays(
      String before, String after, String there, String merged) {
    assertThat(Collected.merge(words(before), words(after), words(there), 4))
        .isEqualTo(words(merged));
  }

  private static List<String> words(String letters) {
    return letters.chars().mapToObj(Character::toString).toList();
  }
}
