package org.mgmscope.story.router;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.story.Cue;
import org.mgmscope.story.Cues;
import org.mgmscope.story.PicturePlace;
import org.mgmscope.story.RouterPicture;
import org.mgmscope.story.Selection;
import org.mgmscope.story.drawing.Box;
import org.mgmscope.story.drawing.Drawing;
import org.mgmscope.story.drawing.Drawn;
import org.mgmscope.story.drawing.Ink;
import org.mgmscope.story.drawing.Point;
import org.mgmscope.story.drawing.Standing;

/// What is seen between one beat and the next: the picture of the next, in which what happens is
/// still on its way. Outside the boxes of what moves, each of its drawings is that picture.
public final class RouterMotion {
  private static final int LEG = 260;
  private static final double PACKET = 10;
  private static final double DROP = 4;
  private static final double SHAKE = 4;

  private final RouterDrawings drawings;
  private final RouterPlan plan;
  private final RouterPicture now;
  private final Drawing rest;
  private final List<Cue> cues;
  private final List<Leg> legs;
  private final Set<Standing> turned = new HashSet<>();
  private final List<Drawn> gone = new ArrayList<>();
  private final int length;

  /// A part of the way of packets.
  ///
  /// @param at when it begins, in milliseconds
  private record Leg(int at, List<Point> way) {}

  private RouterMotion(
      RouterDrawings drawings,
      RouterPicture before,
      RouterPicture now,
      @Nullable Selection selection) {
    this.drawings = drawings;
    this.now = now;
    plan = drawings.plan();
    rest = drawings.at(now, selection);
    cues = Cues.between(before, now);
    legs = now.flowing() ? legs(now.path()) : List.of();
    for (Cue cue : cues) {
      if (cue.move() instanceof Cue.Turn turn) {
        turned.add(new Standing.Part(turn.place()));
        if (turn.place() instanceof PicturePlace.Port port) {
          turned.add(new Standing.Part(new PicturePlace.Hosts(port.key())));
        }
      }
    }
    if (!turned.isEmpty()) {
      drawings.at(before, selection).items().stream()
          .filter(each -> turned.contains(each.standing()))
          .forEach(gone::add);
    }
    int flow = legs.isEmpty() ? 0 : legs.getLast().at + LEG;
    length = Math.max(Cues.length(cues), flow);
  }

  public static RouterMotion between(
      RouterDrawings drawings,
      RouterPicture before,
      RouterPicture now,
      @Nullable Selection selection) {
    return new RouterMotion(drawings, before, now, selection);
  }

  /// The picture when all is at rest.
  public Drawing rest() {
    return rest;
  }

  /// How long it lasts, in milliseconds of normal speed; 0 where nothing moves.
  public int length() {
    return length;
  }

  /// What turns into what it is at rest.
  Set<Standing> turned() {
    return Set.copyOf(turned);
  }

  /// What moves.
  public List<Cue> cues() {
    return cues;
  }

  /// What is seen at a time.
  ///
  /// @param millis since the beat began, at normal speed
  public Drawing at(double millis) {
    if (millis >= length) {
      return rest;
    }
    double turn = turning(millis);
    Sketch sketch = new Sketch(plan.scale());
    int last = RouterDrawings.last(now.messages());
    boolean travelling = last >= 0 && millis < sent();
    List<Drawn> items = new ArrayList<>();
    for (Drawn each : rest.items()) {
      if (turned.contains(each.standing())) {
        items.add(moving(each.seen(each.opacity() * turn), turn));
      } else if (!(travelling && each.standing().equals(new Standing.Message(last)))) {
        items.add(each);
      }
    }
    if (turn < 1) {
      gone.forEach(each -> items.add(each.seen(each.opacity() * (1 - turn))));
    }
    if (travelling) {
      travel(sketch, millis);
    }
    packet(sketch, millis);
    items.addAll(sketch.items());
    return new Drawing(rest.width(), rest.height(), items);
  }

  /// What falls drops into its place; a key that breaks shakes.
  private Drawn moving(Drawn each, double turn) {
    double scale = plan.scale();
    if (turn <= 0 || turn >= 1 || !(each.standing() instanceof Standing.Part part)) {
      return each;
    }
    if (part.place() instanceof PicturePlace.EntryChip && isFalling(part.place())) {
      return each.moved(0, -DROP * scale * (1 - turn));
    }
    boolean key = part.place() instanceof PicturePlace.Client && each instanceof Drawn.Sign;
    return key ? each.moved(SHAKE * scale * Math.sin(turn * 6 * Math.PI) * (1 - turn), 0) : each;
  }

  private boolean isFalling(PicturePlace place) {
    return now.entries().stream()
        .anyMatch(
            entry ->
                entry.fate() == RouterPicture.Fate.FALLS
                    && new PicturePlace.EntryChip(entry.pair()).equals(place));
  }

  /// When the last message has arrived.
  private int sent() {
    return cues.stream()
        .filter(cue -> cue.move() instanceof Cue.Travel)
        .mapToInt(Cue::ends)
        .max()
        .orElse(0);
  }

  /// How far what turns has turned, from 0 to 1.
  private double turning(double millis) {
    for (Cue cue : cues) {
      if (cue.move() instanceof Cue.Turn) {
        return Math.clamp((millis - cue.at()) / cue.lasts(), 0, 1);
      }
    }
    return 1;
  }

  private void travel(Sketch sketch, double millis) {
    MessageDrawer drawer = new MessageDrawer(sketch, plan);
    int number = RouterDrawings.last(now.messages());
    Iterator<RouterPicture.Message> messages = Cues.travelling(now).iterator();
    for (Cue cue : cues) {
      if (cue.move() instanceof Cue.Travel travel) {
        RouterPicture.Message message = messages.next();
        if (millis >= cue.at() && millis < cue.ends()) {
          double part = part(travel.message(), (millis - cue.at()) / cue.lasts());
          drawer.onItsWay(number, message, part);
        }
      }
    }
  }

  /// How far a message has come: it starts and ends gently; what is refused is turned back first.
  private static double part(Cue.Message message, double time) {
    if (message == Cue.Message.REFUSAL) {
      double late = Math.max(0, (time - 0.3) / 0.7);
      return time < 0.3 ? 0.12 * Math.abs(Math.sin(time / 0.3 * 2 * Math.PI)) : smooth(late);
    }
    return smooth(time);
  }

  private static double smooth(double time) {
    return time * time * (3 - 2 * time);
  }

  // Packets

  private List<Leg> legs(RouterPicture.@Nullable ShownEntry path) {
    if (path == null) {
      return List.of();
    }
    Sketch sketch = new Sketch(plan.scale());
    WayDrawer ways = new WayDrawer(sketch, plan, drawings.texts());
    List<Leg> legs = new ArrayList<>();
    List<Point> in = ways.in(path);
    if (!in.isEmpty()) {
      legs.add(new Leg(0, fromHosts(path.incoming()).reversed()));
      legs.add(new Leg(LEG, in));
    }
    for (InterfaceKey key : path.outgoing()) {
      List<Point> out = ways.out(path, key);
      if (!out.isEmpty()) {
        legs.add(new Leg(2 * LEG, out));
        legs.add(new Leg(3 * LEG, fromHosts(key)));
      }
    }
    legs.removeIf(leg -> leg.way.isEmpty());
    legs.sort((one, other) -> Integer.compare(one.at, other.at));
    return legs;
  }

  /// From an interface down to its hosts.
  private List<Point> fromHosts(InterfaceKey key) {
    Box port = plan.slot(new PicturePlace.Port(key));
    Box hosts = plan.slot(new PicturePlace.Hosts(key));
    if (port == null || hosts == null || plan.portRows() > 1) {
      return List.of();
    }
    double half = PACKET / 2 * plan.scale();
    return List.of(
        new Point(port.centreX(), port.bottom() + half),
        new Point(port.centreX(), Math.max(port.bottom() + half, hosts.y() - half)));
  }

  private void packet(Sketch sketch, double millis) {
    for (Leg leg : legs) {
      double part = (millis - leg.at) / LEG;
      if (part >= 0 && part < 1) {
        Point at = along(leg.way, part);
        double side = sketch.of(PACKET);
        sketch.about(new Standing.Packet());
        sketch.block(
            new Box(at.x() - side / 2, at.y() - side / 2, side, side),
            3,
            Sketch.plain(Ink.FLOW),
            sketch.pen(Ink.BOX, 1.5));
      }
    }
  }

  private static Point along(List<Point> way, double part) {
    double whole = 0;
    for (int i = 1; i < way.size(); i++) {
      whole += distance(way.get(i - 1), way.get(i));
    }
    double left = part * whole;
    for (int i = 1; i < way.size(); i++) {
      double piece = distance(way.get(i - 1), way.get(i));
      if (left <= piece && piece > 0) {
        Point from = way.get(i - 1);
        Point to = way.get(i);
        double share = left / piece;
        return new Point(
            from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
      }
      left -= piece;
    }
    return way.getLast();
  }

  private static double distance(Point one, Point other) {
    return Math.hypot(other.x() - one.x(), other.y() - one.y());
  }
}
