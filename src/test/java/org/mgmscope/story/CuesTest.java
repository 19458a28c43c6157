package org.mgmscope.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mgmscope.Cases;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.run.Run;

/// What moves on the stage in the first lesson, with no window.
class CuesTest {
  private static final int FIRST_FALL = 5;
  private static final int DISABLE = 8;
  private static final int REPORT = 9;
  private static final int ENABLE = 11;
  private static final int DESTROYED = 29;
  private static final int REFUSED = 32;

  private final Beats beats = new Beats(Run.of(Cases.lesson("01-shutdown"))).unfolded();
  private final RouterPictures pictures = new RouterPictures(beats, Locale.ENGLISH);

  private RouterPicture picture(int beat) {
    return pictures.at(beats.last(beat), null, new MfeRows(beats.run(), 6));
  }

  private List<Cue> cues(int beat) {
    return Cues.between(picture(beat - 1), picture(beat));
  }

  private List<Cue.Move> moves(int beat) {
    return cues(beat).stream().map(Cue::move).toList();
  }

  @Test
  void disable_travels_to_igmp_and_then_its_badge_is_dimmed() {
    InterfaceKey key = InterfaceKey.of(2);
    assertThat(moves(DISABLE))
        .containsExactly(
            new Cue.Travel(
                Cue.Message.CALLBACK,
                new PicturePlace.Mgm(),
                new PicturePlace.Client("IGMP"),
                "PMGM_DISABLE_IGMP_CALLBACK(2)"),
            new Cue.Turn(Cue.Effect.DIMS, new PicturePlace.Port(key), "IGMP disabled"));
    assertThat(cues(DISABLE).get(1).at()).isEqualTo(cues(DISABLE).get(0).ends());
  }

  @Test
  void enable_travels_to_igmp_and_then_its_badge_shines_again() {
    assertThat(moves(ENABLE))
        .filteredOn(move -> move instanceof Cue.Turn)
        .containsExactly(
            new Cue.Turn(
                Cue.Effect.SHINES, new PicturePlace.Port(InterfaceKey.of(2)), "IGMP enabled"));
  }

  @Test
  void a_report_goes_from_the_host_to_the_interface_where_it_waits() {
    assertThat(moves(REPORT))
        .contains(
            new Cue.Travel(
                Cue.Message.REPORT,
                new PicturePlace.Hosts(InterfaceKey.of(2)),
                new PicturePlace.Port(InterfaceKey.of(2)),
                "report 239.3.3.3 on 2"));
    assertThat(picture(REPORT).ports())
        .flatExtracting(RouterPicture.Port::hosts)
        .contains(new RouterPicture.HostLine("239.3.3.3 waits", true));
  }

  @Test
  void a_forwarding_entry_that_goes_falls() {
    RouterPicture.ShownEntry drawn = picture(FIRST_FALL).path();
    assertThat(drawn).isNotNull();
    assertThat(moves(FIRST_FALL))
        .contains(
            new Cue.Turn(
                Cue.Effect.FALLS,
                new PicturePlace.EntryChip(drawn.pair()),
                "(10.2.3.4, 239.1.1.1)"));
  }

  @Test
  void forwarding_entries_stand_in_their_order_whichever_of_them_falls() {
    assertThat(picture(FIRST_FALL).entries())
        .extracting(entry -> entry.pair().toString())
        .containsExactly("(10.1.1.5, 239.1.1.1)", "(10.2.3.4, 239.1.1.1)", "(10.1.7.9, 239.2.2.2)");
  }

  @Test
  void who_has_sent_is_a_sender_still_when_its_forwarding_entry_has_fallen() {
    RouterPicture.HostLine sender = new RouterPicture.HostLine("10.2.3.4 sends", false);
    assertThat(picture(FIRST_FALL + 1).ports().getFirst().hosts()).contains(sender);
  }

  @Test
  void the_key_breaks_once_and_stays_broken() {
    assertThat(moves(DESTROYED))
        .containsExactly(new Cue.Turn(Cue.Effect.BREAKS, new PicturePlace.Client("PIM-SM"), "H2"));
    assertThat(picture(DESTROYED).cards().getFirst().key()).isEqualTo(RouterPicture.Key.BREAKS);
    assertThat(picture(DESTROYED + 1).cards().getFirst().key()).isEqualTo(RouterPicture.Key.BROKEN);
  }

  @Test
  void a_refused_call_is_turned_away_with_its_code() {
    assertThat(moves(REFUSED))
        .containsExactly(
            new Cue.Travel(
                Cue.Message.REFUSAL,
                new PicturePlace.Mgm(),
                new PicturePlace.Client("PIM-SM"),
                "ERROR_INVALID_PARAMETER"));
  }

  @Test
  void what_is_still_to_come_in_a_release_is_told_in_its_order() {
    assertThat(picture(DISABLE).toCome())
        .containsExactly("memberships", "ownership", "PMGM_ENABLE_IGMP_CALLBACK", "MFEs fall");
    assertThat(picture(DISABLE).inside())
        .containsExactly("in MgmReleaseInterfaceOwnership(H2, 2), called by PIM-SM");
  }

  @Test
  void every_beat_of_every_case_has_a_picture_and_cues_in_both_languages() {
    for (String name : Cases.names()) {
      Beats ofCase = new Beats(Run.of(Cases.scenario(name))).unfolded();
      MfeRows rows = new MfeRows(ofCase.run(), 6);
      for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
        RouterPictures each = new RouterPictures(ofCase, locale);
        RouterPicture before = each.at(0, null, rows);
        for (int beat = 1; beat <= ofCase.count(); beat++) {
          RouterPicture now = each.at(ofCase.last(beat), null, rows);
          assertThat(Cues.length(Cues.between(before, now))).as(name).isBetween(0, 1500);
          before = now;
        }
      }
    }
  }

  @Test
  void a_deadlock_leaves_two_calls_waiting_and_mgm_stuck() {
    Beats ofCase = new Beats(Run.of(Cases.scenario("11-deadlock"))).unfolded();
    RouterPicture end =
        new RouterPictures(ofCase, Locale.ENGLISH)
            .at(ofCase.last(ofCase.count()), null, new MfeRows(ofCase.run(), 6));
    assertThat(end.stuck()).isTrue();
    assertThat(end.messages()).hasSize(2).allMatch(RouterPicture.Message::waits);
  }

  @Test
  void who_calls_without_a_name_has_a_card_from_which_the_call_comes() {
    Beats crash = new Beats(Run.of(Cases.scenario("12-crash"))).unfolded();
    int asks = 9; // MgmGetProtocolOnInterface, by nobody in particular
    RouterPicture asked =
        new RouterPictures(crash, Locale.ENGLISH)
            .at(crash.last(asks), null, new MfeRows(crash.run(), 6));
    assertThat(asked.messages())
        .containsExactly(
            new RouterPicture.Message(
                Cue.Message.CALL,
                new PicturePlace.Administration(),
                new PicturePlace.Mgm(),
                "MgmGetProtocolOnInterface(2)",
                false));
    assertThat(asked.cards().getFirst().name()).isEqualTo("Admin program");
    assertThat(asked.cards().getFirst().current()).isTrue();
    assertThat(picture(REFUSED).cards()).hasSize(3);
  }
}
