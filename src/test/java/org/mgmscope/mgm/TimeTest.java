package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mgmscope.mgm.RouterUnderTest.DVMRP;
import static org.mgmscope.mgm.RouterUnderTest.PIM;

import org.junit.jupiter.api.Test;

/// The clock, and the age of MFEs.
class TimeTest {
  private static final String G = "*,239.1.1.1";
  private static final String SG = "10.1.1.5,239.1.1.1";

  private final RouterUnderTest router = new RouterUnderTest();

  @Test
  void the_clock_moves_on_by_the_seconds_waited() {
    assertThat(router.state().clock()).isZero();
    router.waits(30).waits(12);
    assertThat(router.state().clock()).isEqualTo(42);
  }

  @Test
  void an_mfe_goes_when_it_is_900_seconds_old() {
    router.registers(PIM).takes(PIM, "1").waits(50).packet(SG, "1");
    router.waits(899).tells("1 wait 899 | - | scenario | -");
    router
        .waits(1)
        .tells(
            """
            1 wait 1                                     | - | scenario   | -
            2 mfe removed: (10.1.1.5, 239.1.1.1) TIMEOUT | - | documented | 1\
            """);
    assertThat(router.mfes()).isEmpty();
  }

  @Test
  void data_does_not_make_an_mfe_younger() {
    router.registers(PIM).takes(PIM, "1").packet(SG, "1").waits(500).packet(SG, "1").waits(400);
    router.changes("mfe removed: (10.1.1.5, 239.1.1.1) TIMEOUT");
    router.packet(SG, "1").waits(899).changes();
  }

  @Test
  void mfes_that_go_in_one_wait_go_in_order_whichever_was_first_to_expire() {
    router.registers(PIM).takes(PIM, "1").packet("10.1.1.6,239.1.1.1", "1").waits(10);
    router.packet(SG, "1").waits(10).packet("10.1.1.5,239.1.1.0", "1").waits(890);
    router.changes(
        "mfe removed: (10.1.1.5, 239.1.1.1) TIMEOUT", "mfe removed: (10.1.1.6, 239.1.1.1) TIMEOUT");
    router.waits(10).changes("mfe removed: (10.1.1.5, 239.1.1.0) TIMEOUT");
  }

  @Test
  void a_protocol_that_is_told_of_a_prune_may_shorten_its_life_by_age() {
    router.answeringPrunes(PIM, 60).registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2");
    router.adds(DVMRP, "2", G).packet(SG, "1").waits(40).deletes(DVMRP, "2", G);
    router.waits(19).changes();
    router.waits(1).changes("mfe removed: (10.1.1.5, 239.1.1.1) TIMEOUT");
  }

  @Test
  void a_list_that_fills_again_gives_it_its_full_life_by_age() {
    router.answeringPrunes(PIM, 60).registers(PIM, DVMRP).takes(PIM, "1").takes(DVMRP, "2");
    router.packet(SG, "1").waits(40).adds(DVMRP, "2", G).waits(859).changes();
    router.waits(1).changes("mfe removed: (10.1.1.5, 239.1.1.1) TIMEOUT");
  }

  @Test
  void an_mfe_that_was_released_does_not_go_a_second_time() {
    router.registers(PIM).takes(PIM, "1").packet(SG, "1").releases(PIM, "1");
    router.waits(2000).changes();
    router.takes(PIM, "1").packet(SG, "1").waits(899).changes();
  }

  @Test
  void a_timed_out_mfe_is_associated_with_no_interface_any_more() {
    router.registers(PIM).takes(PIM, "1").packet(SG, "1").waits(900);
    router.releases(PIM, "1").changes("ownership released: PIM 1");
  }
}
