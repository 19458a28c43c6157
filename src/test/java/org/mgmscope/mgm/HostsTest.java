package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.IGMP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;
import static org.mgmscope.mgm.RouterUnderTest.key;

import org.junit.jupiter.api.Test;

/// What hosts report and leave.
class HostsTest {
  private static final String G = "*,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void a_report_makes_igmp_add_and_a_leave_makes_it_delete() {
    router.registers(IGMP).takes(IGMP, "1");
    router
        .report("1", G)
        .tells(
            """
            1 report (*, 239.1.1.1) on 1              | -           | scenario   | -
            2 IGMP H1 calls Add 1 (*, 239.1.1.1)      | operation/1 | documented | 1
            3 membership added: IGMP 1 (*, 239.1.1.1) | operation/1 | documented | 2
            4 NO_ERROR                                | operation/1 | documented | 2\
            """);
    router
        .leave("1", G)
        .tells(
            """
            1 leave (*, 239.1.1.1) on 1                 | -           | scenario   | -
            2 IGMP H1 calls Delete 1 (*, 239.1.1.1)     | operation/1 | documented | 1
            3 membership removed: IGMP 1 (*, 239.1.1.1) | operation/1 | documented | 2
            4 NO_ERROR                                  | operation/1 | documented | 2\
            """);
  }

  @Test
  void a_repeated_report_or_leave_makes_no_call() {
    router.registers(IGMP).takes(IGMP, "1").leave("1", G).nothingIsCalled();
    router.report("1", G).report("1", G).nothingIsCalled();
    router.leave("1", G).leave("1", G).nothingIsCalled();
  }

  @Test
  void reports_are_kept_by_key_and_pair_whether_or_not_igmp_is_there_to_hear_them() {
    router.registers(PIM).report("2", G).nothingIsCalled();
    router.report("2", "10.1.1.5,239.1.1.0").report("1", "*,239.1.1.9").report("2", "*,239.1.1.0");
    assertThat(router.state().ports().reports(key("2")))
        .extracting(SourceGroup::toString)
        .containsExactly("(*, 239.1.1.0)", "(10.1.1.5, 239.1.1.0)", "(*, 239.1.1.1)");
    assertThat(router.state().ports().reports(key("3"))).isEmpty();
    router.leave("2", "*,239.1.1.0").nothingIsCalled();
    assertThat(router.state().ports().reports().keys())
        .extracting(report -> report.key() + " " + report.pair())
        .containsExactly("1 (*, 239.1.1.9)", "2 (10.1.1.5, 239.1.1.0)", "2 (*, 239.1.1.1)");
  }

  @Test
  void igmp_hears_only_where_it_is_present() {
    router.registers(IGMP).takes(IGMP, "1").report("2", G).nothingIsCalled();
    router.releases(IGMP, "1").report("1", G).nothingIsCalled();
  }

  @Test
  void without_igmp_nobody_makes_anything_of_a_report() {
    router.withoutIgmp().registers(PIM).takes(PIM, "1");
    router.report("1", G).leave("1", G).nothingIsCalled();
    router.tells("1 leave (*, 239.1.1.1) on 1 | - | scenario | -");
  }

  @Test
  void igmp_adds_all_that_was_reported_when_it_comes() {
    router.registers(IGMP).report("1", G).report("1", "*,239.1.1.0").report("2", G);
    router
        .takes(IGMP, "1")
        .makesCalls(
            "IGMP H1 calls Take 1",
            "IGMP H1 calls Add 1 (*, 239.1.1.0)",
            "IGMP H1 calls Add 1 (*, 239.1.1.1)");
  }
}
