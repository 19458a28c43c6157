package org.mgmscope.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Clients;
import org.mgmscope.mgm.Event;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.Handle;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.MfeEntry;
import org.mgmscope.mgm.OpenCall;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.text.Harmless;

/// The pictures of the router of a run: works out what each of its beats shows. Nothing here draws:
/// `RouterView` does.
public final class RouterPictures {
  private static final int MOST_HOST_LINES = 3;
  private static final int NOBODY = -1;

  private final Beats beats;
  private final Router router;
  private final Words words;
  private final Messages messages;
  private final Senders senders;
  private final Map<String, Integer> owners = new HashMap<>();

  public RouterPictures(Beats beats, Locale locale) {
    this.beats = beats;
    router = beats.run().scenario().router();
    words = new Words(router, locale);
    messages = new Messages(beats, new Labels(words));
    senders = new Senders(beats.run());
    for (Router.Client client : router.clients()) {
      owners.put(
          client.name(), client.kind() == Router.Client.Kind.ROUTING ? owners.size() : NOBODY);
    }
  }

  /// The picture of a beat.
  ///
  /// @param moment an event of the beat; 0 is the beginning
  /// @param selected the forwarding entry whose path is wished for, or null
  /// @param rows of the forwarding entries
  public RouterPicture at(int moment, @Nullable SourceGroup selected, MfeRows rows) {
    int beat = beats.of(moment);
    State now = beats.run().at(moment);
    int last = beat == 0 ? 0 : beats.first(beat) - 1;
    State before = beats.run().at(last);
    Touched touched = new Touched(beats, beat, moment);
    return new RouterPicture(
        cards(beat, now, touched),
        inside(beat, now),
        toCome(beat, now),
        entries(new Between(before, last, now, moment), touched, selected, rows),
        drawn(touched, selected, before, now),
        now.mfes().all().size(),
        ports(moment, now, touched),
        messages.at(beat, now),
        messages.before(beat),
        beat > 0 && beats.head(beat).fact() instanceof Fact.Forwarded,
        now.deadlocked());
  }

  private List<RouterPicture.Card> cards(int beat, State now, Touched touched) {
    List<RouterPicture.Card> cards = new ArrayList<>();
    if (beats.hasAdministration()) {
      cards.add(administration(beat, now));
    }
    for (Router.Client client : router.clients()) {
      Clients.Status status = now.clients().status(client.name());
      Handle shown = status.handle() == null ? status.last() : status.handle();
      cards.add(
          new RouterPicture.Card(
              new PicturePlace.Client(client.name()),
              Harmless.text(client.name()),
              owners.getOrDefault(client.name(), NOBODY),
              shown == null ? "" : shown.toString(),
              key(status, touched.isDestroyed(client.name())),
              taken(client, status, now),
              status.crashed() ? words.plain("picture.crashed") : "",
              waits(client.name(), beat, now),
              touched.isClient(client.name())));
    }
    return cards;
  }

  private RouterPicture.Card administration(int beat, State now) {
    Fact fact = beat == 0 ? null : beats.head(beat).fact();
    return new RouterPicture.Card(
        new PicturePlace.Administration(),
        words.plain("sequence.administration"),
        NOBODY,
        "",
        RouterPicture.Key.NONE,
        words.plain("picture.needsNoHandle"),
        "",
        waits(null, beat, now),
        (fact instanceof Fact.Called called && called.by() == null)
            || (fact instanceof Fact.Returned returned && returned.by() == null));
  }

  private String waits(@Nullable String client, int beat, State now) {
    int head = beat == 0 ? 0 : beats.head(beat).number();
    boolean waits =
        now.calls().stream()
            .anyMatch(call -> call.number() != head && Objects.equals(call.called().by(), client));
    return waits ? words.plain("picture.waitsForReturn") : "";
  }

  private static RouterPicture.Key key(Clients.Status status, boolean breaks) {
    if (status.handle() != null) {
      return RouterPicture.Key.ALIVE;
    }
    if (status.last() == null) {
      return RouterPicture.Key.NONE;
    }
    return breaks ? RouterPicture.Key.BREAKS : RouterPicture.Key.BROKEN;
  }

  private String taken(Router.Client client, Clients.Status status, State now) {
    if (status.handle() == null) {
      return words.plain(status.last() == null ? "picture.unregistered" : "picture.gone");
    }
    if (status.crashed()) {
      return words.plain("picture.held", status.handle());
    }
    List<InterfaceKey> keys = now.ports().takenBy(status.handle());
    if (keys.isEmpty()) {
      return words.plain("picture.takenNone");
    }
    return words.plain(
        client.kind() == Router.Client.Kind.ROUTING ? "picture.owns" : "picture.present",
        keys(keys));
  }

  private String keys(List<InterfaceKey> keys) {
    List<String> shown =
        keys.stream().limit(MOST_HOST_LINES + 1L).map(InterfaceKey::toString).toList();
    int more = keys.size() - shown.size();
    return String.join(" ", shown) + (more > 0 ? " " + words.plain("picture.more", more) : "");
  }

  private List<String> inside(int beat, State now) {
    List<String> lines = new ArrayList<>(now.calls().stream().map(this::inside).toList());
    if (lines.isEmpty() && beat > 0) {
      lines.addAll(workOfItsOwn(beats.head(beat)));
    }
    if (now.deadlocked()) {
      lines.add(words.plain("picture.deadlock"));
    }
    return lines;
  }

  /// What MGM does that no client has called it for.
  private List<String> workOfItsOwn(Event head) {
    boolean works = head.fact() instanceof Fact.CalledBack || head.fact() instanceof Change;
    if (!works || head.cause() == 0) {
      return List.of();
    }
    return switch (beats.run().event(head.cause()).fact()) {
      case Stimulus.Packet packet -> List.of(words.plain("picture.building", packet.pair()));
      case Stimulus.Wait _ -> List.of(words.plain("picture.ageing"));
      case Stimulus.FromHost _,
          Stimulus.Crash _,
          Change _,
          Fact.Called _,
          Fact.CalledBack _,
          Fact.Returned _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ ->
          List.of();
    };
  }

  private String inside(OpenCall call) {
    return words.plain(
        "picture.inside", messages.label(call.called()), words.client(call.called().by()));
  }

  /// What the outermost call has still to do: its callbacks and kinds of changes, each once.
  private List<String> toCome(int beat, State now) {
    if (now.calls().isEmpty() || now.deadlocked()) {
      return List.of();
    }
    int call = now.calls().getFirst().number();
    Set<String> found = new LinkedHashSet<>();
    for (int next = beat + 1; next <= beats.count(); next++) {
      Event head = beats.head(next);
      if (head.fact() instanceof Fact.Returned && head.cause() == call) {
        break;
      }
      for (int number = beats.first(next); number <= beats.last(next); number++) {
        if (beats.run().event(number).cause() == call) {
          found.add(kind(beats.run().event(number).fact()));
        }
      }
    }
    found.remove("");
    return List.copyOf(found);
  }

  private String kind(Fact fact) {
    return switch (fact) {
      case Fact.CalledBack calledBack -> calledBack.callback().function().toString();
      case Change.OwnershipTaken _, Change.OwnershipReleased _ ->
          words.plain("picture.toCome.owner");
      case Change.MembershipAdded _, Change.MembershipRemoved _ ->
          words.plain("picture.toCome.memberships");
      case Change.MfeAdded _, Change.MfeUpdated _ -> words.plain("picture.toCome.mfes");
      case Change.MfeRemoved _ -> words.plain("picture.toCome.mfesFall");
      case Change.HandleCreated _, Change.HandleDestroyed _ -> words.plain("picture.toCome.handle");
      case Change.IgmpDisabled _,
          Change.IgmpEnabled _,
          Change.EnumerationCreated _,
          Change.EnumerationDestroyed _,
          Stimulus _,
          Fact.Called _,
          Fact.Returned _,
          Fact.Forwarded _,
          Fact.Dropped _,
          Fact.Fault _ ->
          "";
    };
  }

  /// What a beat goes from and to.
  private record Between(State before, int first, State now, int last) {}

  private static List<RouterPicture.ShownEntry> entries(
      Between beat, Touched touched, @Nullable SourceGroup selected, MfeRows rows) {
    List<RouterPicture.ShownEntry> entries = new ArrayList<>();
    Set<SourceGroup> shown = new HashSet<>();
    for (int row = 0; row < rows.count(); row++) {
      SourceGroup before = rows.at(row, beat.first);
      boolean falls = before != null && beat.now.mfes().get(before) == null;
      SourceGroup pair = falls ? before : rows.at(row, beat.last);
      if (pair != null && shown.add(pair)) {
        add(entries, entry(pair, beat, row, touched));
      }
    }
    Set<SourceGroup> others = new LinkedHashSet<>(touched.pairs());
    if (selected != null) {
      others.add(selected);
    }
    others.stream()
        .filter(pair -> !shown.contains(pair))
        .forEach(pair -> add(entries, entry(pair, beat, -1, touched)));
    return entries;
  }

  private static void add(
      List<RouterPicture.ShownEntry> entries, RouterPicture.@Nullable ShownEntry entry) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  /// Whose path is drawn: that of the beat, of the selection, or the first, in this order.
  private static @Nullable SourceGroup drawn(
      Touched touched, @Nullable SourceGroup selected, State before, State now) {
    for (SourceGroup pair : touched.pairs()) {
      if (now.mfes().get(pair) != null || before.mfes().get(pair) != null) {
        return pair;
      }
    }
    if (selected != null && now.mfes().get(selected) != null) {
      return selected;
    }
    SortedTable<SourceGroup, MfeEntry> all = now.mfes().all();
    return all.isEmpty() ? null : all.keyAt(0);
  }

  private static RouterPicture.@Nullable ShownEntry entry(
      SourceGroup pair, Between beat, int row, Touched touched) {
    Mfe before = beat.before.mfes().get(pair);
    Mfe now = beat.now.mfes().get(pair);
    Mfe mfe = now == null ? before : now;
    if (mfe == null) {
      return null;
    }
    RouterPicture.Fate fate;
    if (now == null) {
      fate = RouterPicture.Fate.FALLS;
    } else if (before == null) {
      fate = RouterPicture.Fate.ADDED;
    } else {
      fate = now.equals(before) ? RouterPicture.Fate.SAME : RouterPicture.Fate.CHANGED;
    }
    return new RouterPicture.ShownEntry(
        pair, mfe.incoming(), mfe.outgoingKeys(), fate, row, touched.isPair(pair));
  }

  private List<RouterPicture.Port> ports(int moment, State now, Touched touched) {
    List<RouterPicture.Port> ports = new ArrayList<>();
    for (Router.Interface each : router.interfaces()) {
      for (InterfaceKey key : each.keys()) {
        Ports.Port port = now.ports().getOrFree(key);
        String owner = port.owner() == null ? null : now.clients().name(port.owner());
        boolean silent = owner != null && now.clients().status(owner).crashed();
        ports.add(
            new RouterPicture.Port(
                key,
                Harmless.text(each.name()),
                owner == null ? NOBODY : owners.getOrDefault(owner, NOBODY),
                ownerWords(owner, silent),
                silent,
                port.igmp(),
                words.plain("picture.igmp." + port.igmp()),
                touched.isPort(key),
                hosts(key, port, now, sending(key, moment, touched))));
      }
    }
    return ports;
  }

  private String ownerWords(@Nullable String owner, boolean silent) {
    if (owner == null) {
      return words.plain("picture.noOwner");
    }
    return silent ? words.plain("picture.noAnswer", Harmless.text(owner)) : Harmless.text(owner);
  }

  /// Who has sent by an interface, the one of the beat first.
  private Set<String> sending(InterfaceKey key, int moment, Touched touched) {
    Set<String> sources = new LinkedHashSet<>();
    Stimulus.Packet packet = touched.packet();
    if (packet != null && packet.key().equals(key)) {
      sources.add(packet.pair().source().toString());
    }
    senders.by(key, moment).forEach(source -> sources.add(source.toString()));
    return sources;
  }

  private List<RouterPicture.HostLine> hosts(
      InterfaceKey key, Ports.Port port, State now, Set<String> sources) {
    List<RouterPicture.HostLine> lines = new ArrayList<>();
    Set<SourceGroup> added = new HashSet<>();
    now.memberships().on(key).forEach(membership -> added.add(membership.pair()));
    for (SourceGroup report : now.ports().reports(key)) {
      boolean waiting = port.igmp() == Ports.Igmp.DISABLED && !added.contains(report);
      lines.add(
          new RouterPicture.HostLine(
              words.plain(waiting ? "picture.waiting" : "picture.host", words.wanted(report)),
              waiting));
    }
    sources.forEach(
        source ->
            lines.add(new RouterPicture.HostLine(words.plain("picture.sends", source), false)));
    if (lines.size() <= MOST_HOST_LINES) {
      return lines;
    }
    List<RouterPicture.HostLine> first = new ArrayList<>();
    lines.stream().filter(RouterPicture.HostLine::waiting).limit(1).forEach(first::add);
    lines.stream()
        .filter(line -> !first.contains(line))
        .limit(MOST_HOST_LINES - 1L - first.size())
        .forEach(first::add);
    first.add(
        new RouterPicture.HostLine(
            words.plain("picture.more", lines.size() - first.size()), false));
    return first;
  }
}
