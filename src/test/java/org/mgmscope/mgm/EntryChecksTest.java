package org.mgmscope.mgm;

import static org.mgmscope.mgm.Call.MembershipEntry.BOTH_FLAGS;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.key;
import static org.mgmscope.mgm.RouterUnderTest.pair;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What MgmAddGroupMembershipEntry and MgmDeleteGroupMembershipEntry refuse.
class EntryChecksTest {
  private static final String G = "*,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @BeforeEach
  void pim_owns_1() {
    router.registers(PIM, DVMRP, IGMP).takes(PIM, "1");
  }

  private void both(Call.MembershipEntry entry, String codeAndOut, String basis) {
    router.calls(PIM, new Call.AddGroupMembershipEntry(entry)).isAnswered(codeAndOut, basis);
    router.calls(PIM, new Call.DeleteGroupMembershipEntry(entry)).isAnswered(codeAndOut, basis);
  }

  private static Call.MembershipEntry masked(
      String pair, @Nullable String sourceMask, @Nullable String groupMask) {
    return new Call.MembershipEntry(
        pair(pair), key("1"), address(sourceMask), address(groupMask), BOTH_FLAGS);
  }

  private static @Nullable Address address(@Nullable String text) {
    return text == null ? null : Address.of(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*,239.1.1.1        | 255.255.255.255 |",
        "*,239.1.1.1        | 0.0.0.0         | 0.0.0.0",
        "*,239.1.1.1        | 0.0.0.0         | 255.255.255.0",
        "*,*                | 0.0.0.0         | 255.255.255.255",
        "*,*                | 128.0.0.0       |",
        "10.1.1.5,239.1.1.1 | 0.0.0.0         | 255.255.255.255",
        "10.1.1.5,239.1.1.1 | 255.255.255.0   |",
        "10.1.1.5,239.1.1.1 |                 | 240.0.0.0",
      })
  void ranges_are_not_supported(String pair, @Nullable String source, @Nullable String group) {
    both(masked(pair, source, group), "ERROR_INVALID_PARAMETER", "I9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*,239.1.1.1        | 0.0.0.0         | 255.255.255.255",
        "*,*                | 0.0.0.0         | 0.0.0.0",
        "10.1.1.5,239.1.1.1 | 255.255.255.255 | 255.255.255.255",
        "10.1.1.5,239.1.1.1 |                 |",
      })
  void a_mask_that_means_one_address_or_all_is_accepted(
      String pair, @Nullable String source, @Nullable String group) {
    Call.MembershipEntry entry = masked(pair, source, group);
    router.calls(PIM, new Call.AddGroupMembershipEntry(entry)).returns("NO_ERROR", "documented");
    router.calls(PIM, new Call.DeleteGroupMembershipEntry(entry)).returns("NO_ERROR", "documented");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*,10.0.0.1", "*,223.255.255.255", "*,240.0.0.0", "10.1.1.5,10.1.1.6"})
  void a_group_must_be_a_multicast_address(String pair) {
    both(masked(pair, null, null), "ERROR_INVALID_PARAMETER", "I9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"224.0.0.0,239.1.1.1", "239.255.255.255,239.1.1.1", "224.0.0.0,*"})
  void a_source_must_not_be_a_multicast_address(String pair) {
    both(masked(pair, null, null), "ERROR_INVALID_PARAMETER", "I9");
  }

  @Test
  void a_source_needs_a_group() {
    both(masked("10.1.1.5,*", null, null), "ERROR_INVALID_PARAMETER", "I9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*,224.0.0.0", "*,239.255.255.255", "223.255.255.255,239.1.1.1"})
  void every_group_and_every_other_source_is_accepted(String pair) {
    router.adds(PIM, "1", pair).returns("NO_ERROR", "documented");
  }

  @Test
  void addresses_are_looked_at_before_the_interface() {
    router.adds(PIM, "7", "*,10.0.0.1").isAnswered("ERROR_INVALID_PARAMETER", "I9");
    router.deletes(PIM, "7", "*,10.0.0.1").isAnswered("ERROR_INVALID_PARAMETER", "I9");
  }

  @Test
  void the_interface_must_be_declared() {
    router.adds(PIM, "7", G).isAnswered("ERROR_CAN_NOT_COMPLETE", "I10");
    router.adds(IGMP, "7", G).isAnswered("ERROR_CAN_NOT_COMPLETE", "I10");
    router.deletes(PIM, "7", G).isAnswered("ERROR_NOT_FOUND", "documented");
    router.deletes(IGMP, "7", G).isAnswered("ERROR_NOT_FOUND", "documented");
  }

  @Test
  void the_interface_must_have_an_owner() {
    router.takes(IGMP, "2");
    router.adds(PIM, "2", G).isAnswered("ERROR_CAN_NOT_COMPLETE", "I10");
    router.deletes(PIM, "2", G).isAnswered("ERROR_NOT_FOUND", "I10");
  }

  @Test
  void the_interface_must_not_be_anothers() {
    String because = " because of #11";
    router.adds(DVMRP, "1", G).isAnswered("ERROR_INVALID_PARAMETER" + because, "I10");
    router.deletes(DVMRP, "1", G).isAnswered("ERROR_INVALID_PARAMETER" + because, "documented");
  }

  @Test
  void igmp_must_be_there() {
    router.adds(IGMP, "1", G).isAnswered("ERROR_CAN_NOT_COMPLETE", "I10");
    router.deletes(IGMP, "1", G).isAnswered("ERROR_NOT_FOUND", "I10");
    router.adds(IGMP, "2", G).isAnswered("ERROR_CAN_NOT_COMPLETE", "I10");
    router.deletes(IGMP, "2", G).isAnswered("ERROR_NOT_FOUND", "I10");
  }
}
