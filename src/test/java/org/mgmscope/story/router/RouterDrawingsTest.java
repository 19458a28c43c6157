package org.mgmscope.story.router;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mgmscope.Cases;
import org.mgmscope.run.Run;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.story.Beats;
import org.mgmscope.story.Cue;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Standing;

class RouterDrawingsTest {
  /// A room of the stage, as the window of a size has it at a size of text.
  ///
  /// @param text 1 for 100 %
  record Room(double width, double height, double text) {}

  private static final List<Room> ROOMS =
      List.of(
          new Room(566, 399, 1),
          new Room(566, 319, 1),
          new Room(627, 299, 1),
          new Room(606, 367, 1),
          new Room(866, 680, 1),
          new Room(846, 291, 1.25),
          new Room(791, 323, 1.25),
          new Room(1004, 300, 1.75),
          new Room(791, 342, 1.75),
          new Room(1201, 444, 1.75),
          new Room(1004, 300, 2),
          new Room(1260, 315, 2),
          new Room(1201, 595, 2),
          new Room(1004, 326, 1.5),
          new Room(1226, 426, 1.5),
          new Room(1832, 530, 1.5),
          new Room(1858, 604, 2));

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

  static Stream<String> lessons() {
    return Cases.files().stream().filter(file -> file.startsWith("lessons/"));
  }

  @Test
  void in_the_usual_room_the_first_lesson_is_whole_at_each_beat() {
    Scenario first = Cases.lesson("01-shutdown");
    for (Locale locale : LANGUAGES) {
      RouterPlan plan = everyBeat(first, locale, ROOMS.getFirst());
      assertThat(plan.chips()).isEmpty();
      assertThat(plan.scale()).isGreaterThan(1);
      everyBeat(first, locale, new Room(627, 299, 1));
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("lessons")
  void in_each_room_each_lesson_is_in_view_at_each_beat(String lesson) {
    for (Locale locale : LANGUAGES) {
      for (Room room : ROOMS) {
        everyBeat(Cases.read(lesson), locale, room);
      }
    }
  }

  /// Draws every beat, and holds what each drawing must be.
  private static RouterPlan everyBeat(Scenario scenario, Locale locale, Room room) {
    Beats beats = new Beats(Run.of(scenario));
    RouterStage stage = new RouterStage(beats, locale, room.text);
    stage.fit(room.width, room.height);
    RouterPlan plan = stage.drawings().plan();
    Map<PicturePlace, Box> slots = new HashMap<>();
    for (int beat = 0; beat <= beats.count(); beat++) {
      String when = "%s in %s, %s, beat %d".formatted(scenario.title(), locale, room, beat);
      RouterPicture picture = stage.picture(beats.last(beat), null);
      Drawing drawing = stage.drawings().at(picture, null);
      DrawingChecks.check(when, drawing);
      assertThat(DrawingChecks.leastLetter(drawing))
          .as(when)
          .isGreaterThanOrEqualTo(11 * room.text - 0.01);
      List<Spot> spots = stage.drawings().spots(picture);
      slots.keySet().retainAll(spots.stream().map(Spot::place).toList());
      for (Spot spot : spots) {
        Box before = slots.putIfAbsent(spot.place(), spot.box());
        boolean same = before == null || before.equals(spot.box());
        assertThat(same).as("%s: %s", when, spot.place()).isTrue();
      }
      touched(when, stage, picture, drawing);
    }
    maximal(scenario, locale, room, beats, plan);
    return plan;
  }

  /// What the beat touches is drawn.
  private static void touched(
      String when, RouterStage stage, RouterPicture picture, Drawing drawing) {
    List<PicturePlace> places = new ArrayList<>(List.of(new PicturePlace.Mgm()));
    places.add(new PicturePlace.Forwarder());
    picture.cards().forEach(card -> places.add(card.place()));
    picture.ports().forEach(port -> places.add(new PicturePlace.Port(port.key())));
    for (PicturePlace place : places) {
      assertThat(drawing.of(new Standing.Part(place))).as("%s: %s", when, place).isNotEmpty();
    }
    for (RouterPicture.ShownEntry entry : picture.entries()) {
      boolean chip =
          !drawing.of(new Standing.Part(new PicturePlace.EntryChip(entry.pair()))).isEmpty();
      assertThat(chip || stage.drawings().plan().strip() != null)
          .as("%s: %s", when, entry.pair())
          .isTrue();
    }
  }

  /// A larger scale, or one chip fewer, has no room.
  private static void maximal(
      Scenario scenario, Locale locale, Room room, Beats beats, RouterPlan plan) {
    RouterNeeds needs = RouterNeeds.of(beats, locale);
    int cards = 0;
    int ports = 0;
    for (PicturePlace chip : plan.chips()) {
      if (chip instanceof PicturePlace.Port) {
        ports++;
      } else {
        cards++;
      }
    }
    String what = "%s in %s, %s".formatted(scenario.title(), locale, room);
    if (cards > 0) {
      assertThat(RouterPlan.hasRoom(needs, cards - 1, ports, room.width, room.height, room.text))
          .as(what)
          .isFalse();
    }
    if (ports > 0) {
      assertThat(RouterPlan.hasRoom(needs, cards, ports - 1, room.width, room.height, room.text))
          .as(what)
          .isFalse();
    }
    double larger = plan.scale() * 1.05;
    if (larger < RouterPlan.MOST) {
      assertThat(plan.hasRoomAt(larger)).as(what).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void forty_interfaces_twelve_clients_and_2000_entries_are_one_picture(String language) {
    Scenario scenario = LargeRouters.of(40, 12, 2_000);
    RouterPlan plan = lastBeats(scenario, Locale.of(language), new Room(566, 399, 1));
    assertThat(plan.left()).isZero();
    RouterPlan large = lastBeats(scenario, Locale.of(language), new Room(1832, 800, 1));
    assertThat(large.chips().size()).isLessThan(plan.chips().size());
  }

  private static RouterPlan lastBeats(Scenario scenario, Locale locale, Room room) {
    Beats beats = new Beats(Run.of(scenario));
    RouterStage stage = new RouterStage(beats, locale, room.text);
    stage.fit(room.width, room.height);
    for (int beat = Math.max(0, beats.count() - 40); beat <= beats.count(); beat++) {
      RouterPicture picture = stage.picture(beats.last(beat), null);
      DrawingChecks.check("beat " + beat, stage.drawings().at(picture, null));
    }
    return stage.drawings().plan();
  }

  @Test
  void of_a_thousand_interfaces_as_many_as_have_room_are_drawn_and_the_rest_is_a_count() {
    Scenario scenario = LargeRouters.of(1_000, 2, 3);
    RouterPlan plan = lastBeats(scenario, Locale.ENGLISH, new Room(566, 399, 1));
    assertThat(plan.left()).isPositive().isLessThan(1_000);
  }

  @Test
  void a_row_of_an_entry_stays_its_own_while_it_lives() {
    Beats beats = new Beats(Run.of(LargeRouters.of(4, 3, 40)));
    RouterStage stage = new RouterStage(beats, Locale.ENGLISH, 1);
    stage.fit(566, 399);
    Map<String, Integer> rows = new HashMap<>();
    for (int beat = 0; beat <= beats.count(); beat++) {
      RouterPicture picture = stage.picture(beats.last(beat), null);
      List<String> alive = new ArrayList<>();
      for (RouterPicture.ShownEntry entry : picture.entries()) {
        if (entry.row() >= 0) {
          String pair = entry.pair().toString();
          alive.add(pair);
          assertThat(rows.getOrDefault(pair, entry.row())).as(pair).isEqualTo(entry.row());
          rows.put(pair, entry.row());
        }
      }
      rows.keySet().retainAll(alive);
    }
  }

  @Test
  void where_the_screen_of_a_projector_is_the_stages_the_names_of_the_clients_are_24_pixels_tall() {
    Beats beats = new Beats(Run.of(Cases.lesson("01-shutdown")));
    RouterStage stage = new RouterStage(beats, Locale.ENGLISH, 1.5);
    stage.fit(1900, 850);
    Drawing drawing = stage.drawings().at(stage.picture(0, null), null);
    Drawn.Words name =
        drawing.of(new Standing.Part(new PicturePlace.Client("PIM-SM"))).stream()
            .filter(item -> item instanceof Drawn.Words words && words.words().equals("PIM-SM"))
            .map(Drawn.Words.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(name.letters().size()).isGreaterThanOrEqualTo(24);
  }

  // Motion

  @ParameterizedTest
  @ValueSource(strings = {"01-shutdown", "14-crash", "15-deadlock"})
  void outside_of_what_moves_each_frame_is_the_picture_at_rest(String lesson) {
    Beats beats =
        new Beats(Run.of(Cases.read(lessons().filter(f -> f.contains(lesson)).findFirst().get())));
    RouterStage stage = new RouterStage(beats, Locale.ENGLISH, 1);
    stage.fit(566, 399);
    RouterPicture before = stage.picture(0, null);
    for (int beat = 1; beat <= beats.count(); beat++) {
      RouterPicture now = stage.picture(beats.last(beat), null);
      RouterMotion motion = RouterMotion.between(stage.drawings(), before, now, null);
      assertThat(motion.at(motion.length())).isEqualTo(stage.drawings().at(now, null));
      for (double part : List.of(0.0, 0.2, 0.5, 0.8, 0.999)) {
        Drawing frame = motion.at(part * motion.length());
        String when = "beat %d, %s of its time".formatted(beat, part);
        for (Drawn item : frame.items()) {
          if (!motion.rest().items().contains(item)) {
            boolean moves =
                item.standing() instanceof Standing.Message
                    || item.standing() instanceof Standing.Packet
                    || motion.turned().contains(item.standing());
            assertThat(moves).as("%s: %s", when, item).isTrue();
          }
        }
        for (Drawn item : motion.rest().items()) {
          boolean still =
              !(item.standing() instanceof Standing.Message)
                  && !motion.turned().contains(item.standing());
          assertThat(!still || frame.items().contains(item)).as("%s: %s", when, item).isTrue();
        }
      }
      ends(beat, stage, motion, now);
      before = now;
    }
  }

  /// Each message begins at its sender and ends at its receiver, when its turn comes.
  private static void ends(int beat, RouterStage stage, RouterMotion motion, RouterPicture now) {
    Standing standing = new Standing.Message(RouterDrawings.last(now.messages()));
    double near = 12 * stage.drawings().plan().scale();
    for (Cue cue : motion.cues()) {
      if (cue.move() instanceof Cue.Travel travel) {
        Box from = stage.drawings().plan().slot(travel.from());
        Box to = stage.drawings().plan().slot(travel.to());
        Box first = words(motion.at(cue.at()), standing);
        Box last = words(motion.at(cue.ends() - 0.001), standing);
        if (first != null && last != null && from != null && to != null) {
          assertThat(gap(first, from)).as("beat %d begins", beat).isLessThan(near);
          assertThat(gap(last, to)).as("beat %d ends", beat).isLessThan(near);
        }
      }
    }
  }

  private static Box words(Drawing drawing, Standing standing) {
    return Box.around(
        drawing.of(standing).stream()
            .filter(Drawn.Block.class::isInstance)
            .map(Drawn::box)
            .toList());
  }

  /// How far two boxes are from each other, up and down.
  private static double gap(Box one, Box other) {
    return Math.max(0, Math.max(one.y() - other.bottom(), other.y() - one.bottom()));
  }
}
