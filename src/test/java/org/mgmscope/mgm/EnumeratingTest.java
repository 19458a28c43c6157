package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.Call.EnumerationType.ALL_SOURCES;
import static org.mgmscope.mgm.Call.EnumerationType.ANY_SOURCE;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// MgmGroupEnumerationStart, …GetNext, …End.
class EnumeratingTest {
  private static final String A = "(*, 239.1.1.1)";
  private static final String B = "(10.1.1.5, 239.1.1.1)";
  private static final String C = "(*, 239.1.1.2)";

  private final RouterUnderTest router = new RouterUnderTest();

  @BeforeEach
  void three_pairs_are_joined_one_of_them_twice() {
    router.registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2");
    router.adds(PIM, "1", "*,239.1.1.2").adds(PIM, "1", "10.1.1.5,239.1.1.1");
    router.adds(PIM, "1", "*,239.1.1.1").adds(DVMRP, "2", "*,239.1.1.1");
  }

  @Test
  void starting_takes_a_snapshot_of_the_distinct_pairs_in_order() {
    router
        .opens(PIM, ALL_SOURCES)
        .tells(
            """
            1 PIM H1 calls EnumerationStart ALL_SOURCES | enumeration/1 | scenario | -
            2 enumeration created: PIM E1 [%s, %s, %s]  | enumeration/1 | I14 | 1
            3 NO_ERROR E1                               | enumeration/1 | documented | 1\
            """
                .formatted(A, B, C));
  }

  @Test
  void any_source_means_only_pairs_with_a_source() {
    router.opens(PIM, ANY_SOURCE).changes("enumeration created: PIM E1 [" + B + "]");
  }

  @Test
  void what_is_joined_or_left_later_does_not_matter() {
    router.opens(PIM, ALL_SOURCES).deletes(PIM, "1", "*,239.1.1.2").adds(PIM, "1", "*,239.1.1.9");
    router
        .fetches(PIM, 1, 1024)
        .isAnswered("ERROR_NO_MORE_ITEMS [" + A + ", " + B + ", " + C + "]", "I13");
  }

  @Test
  void fetching_gives_as_many_as_fit_and_goes_on_where_it_stopped() {
    router.opens(PIM, ALL_SOURCES);
    router.fetches(PIM, 1, 47).isAnswered("ERROR_MORE_DATA [" + A + ", " + B + "]", "I13");
    router.isInRow("enumeration/2");
    router.fetches(PIM, 1, 15).isAnswered("ERROR_INSUFFICIENT_BUFFER 16 bytes", "documented");
    router.isInRow("enumeration/4");
    router.fetches(PIM, 1, 16).isAnswered("ERROR_NO_MORE_ITEMS [" + C + "]", "I13");
    router.isInRow("enumeration/3");
    router.fetches(PIM, 1, 16).isAnswered("ERROR_NO_MORE_ITEMS []", "documented");
    router.isInRow("enumeration/2");
    router.fetches(PIM, 1, 0).isAnswered("ERROR_INSUFFICIENT_BUFFER 16 bytes", "documented");
  }

  @Test
  void a_buffer_that_takes_exactly_all_ends_the_enumeration() {
    router.opens(PIM, ALL_SOURCES).fetches(PIM, 1, 48);
    router.isAnswered("ERROR_NO_MORE_ITEMS [" + A + ", " + B + ", " + C + "]", "I13");
  }

  @Test
  void any_client_may_go_on_with_any_enumeration() {
    router.opens(PIM, ALL_SOURCES).fetches(DVMRP, 1, 16);
    router.fetches(null, 1, 16).isAnswered("ERROR_MORE_DATA [" + B + "]", "I13");
    router
        .ends(DVMRP, 1)
        .tells(
            """
            1 DVMRP calls EnumerationEnd E1 | enumeration/5 | scenario   | -
            2 enumeration destroyed: PIM E1 | enumeration/5 | documented | 1
            3 NO_ERROR                      | enumeration/5 | documented | 1\
            """);
    assertThat(router.state().enumerations().open().isEmpty()).isTrue();
  }

  @Test
  void two_enumerations_go_on_apart() {
    router.opens(PIM, ALL_SOURCES).opens(DVMRP, ALL_SOURCES).returns("NO_ERROR E2", "documented");
    router.fetches(PIM, 1, 32).fetches(DVMRP, 2, 16);
    router.isAnswered("ERROR_MORE_DATA [" + A + "]", "I13").isInRow("enumeration/2");
    router.fetches(PIM, 1, 16).returns("ERROR_NO_MORE_ITEMS [" + C + "]", "I13");
  }

  @Test
  void an_enumeration_that_is_unknown_or_ended_is_refused() {
    router.fetches(PIM, 1, 16).isAnswered("ERROR_INVALID_PARAMETER", "documented");
    router.isInRow("enumeration/2");
    router.ends(PIM, 1).isAnswered("ERROR_INVALID_PARAMETER", "documented");
    router.opens(PIM, ALL_SOURCES).ends(PIM, 1);
    router.fetches(PIM, 1, 8).isAnswered("ERROR_INVALID_PARAMETER", "documented");
    router.ends(PIM, 1).isAnswered("ERROR_INVALID_PARAMETER", "documented");
  }

  @Test
  void an_enumeration_handle_is_never_given_out_again() {
    router.opens(PIM, ALL_SOURCES).ends(PIM, 1);
    router.opens(PIM, ALL_SOURCES).returns("NO_ERROR E2", "documented");
  }

  @Test
  void with_nothing_joined_there_is_nothing_to_fetch() {
    router.releases(PIM, "1").releases(DVMRP, "2").opens(PIM, ALL_SOURCES);
    router.changes("enumeration created: PIM E1 []");
    router.fetches(PIM, 1, 16).isAnswered("ERROR_NO_MORE_ITEMS []", "documented");
  }
}
