package org.mgmscope.mgm;

import static org.mgmscope.mgm.Call.StatsFlag.MGM_MFE_STATS_0;
import static org.mgmscope.mgm.Call.StatsFlag.MGM_MFE_STATS_1;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.pair;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// MgmGetMfe, MgmGetFirstMfe, MgmGetNextMfe, and the same for statistics.
class ReadingMfesTest {
  private static final String A = "10.1.1.5,239.1.1.1";
  private static final String B = "10.1.1.6,239.1.1.1";
  private static final String C = "10.1.1.4,239.1.1.2";
  private static final String TOLD_A = "(10.1.1.5, 239.1.1.1) in 1 via 192.168.1.254 out [2, 3]";
  private static final String TOLD_B = "(10.1.1.6, 239.1.1.1) in 1 via 192.168.1.254 out [2]";
  private static final String TOLD_C = "(10.1.1.4, 239.1.1.2) in 1 via 192.168.1.254 out []";

  private final RouterUnderTest router = new RouterUnderTest();

  /// A goes to 2 and 3 (92, 120, 140 bytes), B to 2 (76, 92, 112), C to none (60, 64, 84).
  private void threeMfes() {
    router.registers(PIM).takes(PIM, "1", "2", "3");
    router.adds(PIM, "2", "*,239.1.1.1").adds(PIM, "3", A);
    router.packet(C, "1").packets(B, "1", 100, 3).packets(A, "1", 1000, 2).packets(A, "2", 10, 5);
  }

  private RouterUnderTest get(@Nullable String by, String pair, long size) {
    return router.calls(by, new Call.GetMfe(pair(pair), size));
  }

  private RouterUnderTest first(@Nullable String by, long size) {
    return router.calls(by, new Call.GetFirstMfe(size));
  }

  private RouterUnderTest next(@Nullable String by, String after, long size) {
    return router.calls(by, new Call.GetNextMfe(pair(after), size));
  }

  @Test
  void get_returns_the_mfe_if_the_buffer_is_as_large_as_it() {
    threeMfes();
    get(null, A, 92).isAnswered("NO_ERROR [" + TOLD_A + "]", "documented");
    get(null, A, 91).isAnswered("ERROR_INSUFFICIENT_BUFFER 92 bytes", "documented");
    get(null, C, 60).isAnswered("NO_ERROR [" + TOLD_C + "]", "documented");
    get(null, C, 0).isAnswered("ERROR_INSUFFICIENT_BUFFER 60 bytes", "documented");
    get(null, "10.1.1.5,239.1.1.2", 60).isAnswered("ERROR_NOT_FOUND", "documented");
  }

  @Test
  void first_returns_as_many_as_fit_and_says_whether_some_remain() {
    threeMfes();
    first(null, 91).isAnswered("ERROR_INSUFFICIENT_BUFFER 92 bytes", "documented");
    first(null, 92).isAnswered("ERROR_MORE_DATA [" + TOLD_A + "]", "I13");
    first(null, 167).isAnswered("ERROR_MORE_DATA [" + TOLD_A + "]", "I13");
    first(null, 168).isAnswered("ERROR_MORE_DATA [" + TOLD_A + "; " + TOLD_B + "]", "I13");
    first(null, 228)
        .isAnswered("ERROR_NO_MORE_ITEMS [" + TOLD_A + "; " + TOLD_B + "; " + TOLD_C + "]", "I13");
  }

  @Test
  void without_mfes_first_says_at_once_that_there_are_no_more() {
    first(null, 0).isAnswered("ERROR_NO_MORE_ITEMS []", "documented");
  }

  @Test
  void next_goes_on_after_an_entry_that_need_not_exist() {
    threeMfes();
    next(null, A, 76).isAnswered("ERROR_MORE_DATA [" + TOLD_B + "]", "I13");
    next(null, B, 60).isAnswered("ERROR_NO_MORE_ITEMS [" + TOLD_C + "]", "I13");
    next(null, C, 1000).isAnswered("ERROR_NO_MORE_ITEMS []", "documented");
    next(null, B, 59).isAnswered("ERROR_INSUFFICIENT_BUFFER 60 bytes", "documented");
    next(null, "10.1.1.200,239.1.1.1", 60)
        .isAnswered("ERROR_NO_MORE_ITEMS [" + TOLD_C + "]", "I13");
    next(null, "*,239.1.1.1", 92).isAnswered("ERROR_MORE_DATA [" + TOLD_A + "]", "I13");
    next(null, "10.1.1.1,239.1.1.3", 92).isAnswered("ERROR_NO_MORE_ITEMS []", "documented");
  }

  @Test
  void mfes_come_by_group_then_source_as_unsigned_numbers() {
    router.route("200.0.0.0", 8, "1", "0.0.0.0").route("9.0.0.0", 8, "1", "0.0.0.0");
    router.registers(PIM).takes(PIM, "1").packet("200.1.1.1,224.0.1.1", "1");
    router.packet("9.1.1.1,239.255.255.255", "1").packet("9.1.1.1,224.0.1.1", "1");
    first(null, 500)
        .isAnswered(
            "ERROR_NO_MORE_ITEMS [(9.1.1.1, 224.0.1.1) in 1 out [];"
                + " (200.1.1.1, 224.0.1.1) in 1 out []; (9.1.1.1, 239.255.255.255) in 1 out []]",
            "I13");
  }

  @Test
  void statistics_tell_what_was_counted() {
    threeMfes();
    router
        .calls(null, new Call.GetFirstMfeStats(1000, MGM_MFE_STATS_0))
        .isAnswered(
            "ERROR_NO_MORE_ITEMS ["
                + "(10.1.1.5, 239.1.1.1) 2 packets 2000 octets 5 elsewhere, 2: 2, 3: 2; "
                + "(10.1.1.6, 239.1.1.1) 3 packets 300 octets 0 elsewhere, 2: 3; "
                + "(10.1.1.4, 239.1.1.2) 1 packets 1000 octets 0 elsewhere]",
            "I13");
  }

  @Test
  void counts_add_up_and_stay_with_a_key_that_comes_back() {
    threeMfes();
    router.packets(A, "1", 500, 4).packets(A, "3", 10, 2).deletes(PIM, "3", A);
    router.packets(A, "1", 1, 1).packets(C, "1", 7, 3);
    router
        .calls(null, new Call.GetMfeStats(pair(A), 92, MGM_MFE_STATS_0))
        .isAnswered(
            "NO_ERROR [(10.1.1.5, 239.1.1.1) 7 packets 4001 octets 7 elsewhere, 2: 7]",
            "documented");
    router.adds(PIM, "3", A).packets(A, "1", 1, 1);
    router
        .calls(null, new Call.GetMfeStats(pair(A), 120, MGM_MFE_STATS_0))
        .isAnswered(
            "NO_ERROR [(10.1.1.5, 239.1.1.1) 8 packets 4002 octets 7 elsewhere, 2: 8, 3: 7]",
            "documented");
    router
        .calls(null, new Call.GetMfeStats(pair(C), 64, MGM_MFE_STATS_0))
        .isAnswered(
            "NO_ERROR [(10.1.1.4, 239.1.1.2) 4 packets 1021 octets 0 elsewhere]", "documented");
  }

  @ParameterizedTest
  @CsvSource({
    "MGM_MFE_STATS_0, 10.1.1.5, 239.1.1.1, 120",
    "MGM_MFE_STATS_0, 10.1.1.6, 239.1.1.1, 92",
    "MGM_MFE_STATS_0, 10.1.1.4, 239.1.1.2, 64",
    "MGM_MFE_STATS_1, 10.1.1.5, 239.1.1.1, 140",
    "MGM_MFE_STATS_1, 10.1.1.6, 239.1.1.1, 112",
    "MGM_MFE_STATS_1, 10.1.1.4, 239.1.1.2, 84",
  })
  void statistics_need_as_much_room_as_their_structures(
      Call.StatsFlag flag, String source, String group, long size) {
    threeMfes();
    SourceGroup pair = pair(source + "," + group);
    String tooSmall = "ERROR_INSUFFICIENT_BUFFER " + size + " bytes";
    router
        .calls(null, new Call.GetMfeStats(pair, size - 1, flag))
        .isAnswered(tooSmall, "documented");
    router.calls(null, new Call.GetMfeStats(pair, size, flag));
    router.isInRow("-").codeIs(Code.NO_ERROR);
  }

  @Test
  void statistics_are_walked_like_mfes() {
    threeMfes();
    String b = "(10.1.1.6, 239.1.1.1) 3 packets 300 octets 0 elsewhere, 2: 3";
    router
        .calls(null, new Call.GetFirstMfeStats(119, MGM_MFE_STATS_0))
        .isAnswered("ERROR_INSUFFICIENT_BUFFER 120 bytes", "documented");
    router
        .calls(null, new Call.GetNextMfeStats(pair(A), 112, MGM_MFE_STATS_1))
        .isAnswered("ERROR_MORE_DATA [" + b + "]", "I13");
    router
        .calls(null, new Call.GetNextMfeStats(pair(C), 112, MGM_MFE_STATS_1))
        .isAnswered("ERROR_NO_MORE_ITEMS []", "documented");
    router
        .calls(null, new Call.GetMfeStats(pair("10.1.1.5,239.1.1.9"), 1000, MGM_MFE_STATS_0))
        .isAnswered("ERROR_NOT_FOUND", "documented");
  }

  @Test
  void a_registered_client_reads_by_the_operation_table() {
    threeMfes();
    get(PIM, A, 92).isInRow("operation/3");
    first(PIM, 1).isInRow("operation/3");
    first(PIM, 92).isInRow("operation/3");
    next(PIM, A, 76).isInRow("operation/3");
    next(PIM, B, 76).isInRow("operation/3");
    router.calls(PIM, new Call.GetMfeStats(pair(A), 1, MGM_MFE_STATS_0)).isInRow("operation/3");
    router.calls(PIM, new Call.GetFirstMfeStats(1, MGM_MFE_STATS_0)).isInRow("operation/3");
    router.calls(PIM, new Call.GetNextMfeStats(pair(A), 1, MGM_MFE_STATS_0)).isInRow("operation/3");
  }

  @Test
  void anybody_else_reads_by_the_administration_table() {
    threeMfes();
    get("mrinfo", A, 92).isInRow("-");
    first("mrinfo", 91).isInRow("administration/1");
    first("mrinfo", 92).isInRow("administration/2");
    first("mrinfo", 92).isInRow("administration/1");
    next("mrinfo", A, 76).isInRow("administration/3");
    next("mrinfo", B, 1).isInRow("administration/4");
    next("mrinfo", B, 60).isInRow("administration/3");
    next("mrinfo", C, 60).isInRow("administration/3");
  }

  @Test
  void whether_it_is_the_second_time_depends_on_the_same_function_by_the_same_caller() {
    threeMfes();
    first("mrinfo", 1);
    router.calls("mrinfo", new Call.GetFirstMfeStats(1, MGM_MFE_STATS_0));
    router.isInRow("administration/1");
    first(null, 92).isInRow("administration/1");
    first(DVMRP, 92).isInRow("administration/1");
    first("mrinfo", 92).isInRow("administration/2");
    next("mrinfo", A, 76).isInRow("administration/3");
    router.calls("mrinfo", new Call.GetNextMfeStats(pair(A), 92, MGM_MFE_STATS_0));
    router.isInRow("administration/3");
    next(null, B, 92).isInRow("administration/3");
    router.calls("mrinfo", new Call.GetNextMfeStats(pair(B), 92, MGM_MFE_STATS_0));
    router.isInRow("administration/4");
    router.calls("mrinfo", new Call.GetFirstMfeStats(120, MGM_MFE_STATS_0));
    router.isInRow("administration/2");
  }

  @Test
  void what_the_setup_asked_counts_as_the_last_time() {
    router.inSetup();
    threeMfes();
    first(null, 1);
    next(null, A, 76);
    router.traced();
    first(null, 92).isInRow("administration/2");
    next(null, B, 60).isInRow("administration/4");
  }

  @Test
  void a_call_and_its_return_have_the_same_row() {
    threeMfes();
    first(null, 92)
        .tells(
            """
            1 someone calls GetFirstMfe 92 | administration/1 | scenario | -
            2 ERROR_MORE_DATA [%s]         | administration/1 | I13      | 1\
            """
                .formatted(TOLD_A));
  }
}
