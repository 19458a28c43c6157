package org.mgmscope.story;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.Fact;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.Stimulus;

/// What a beat is about: the clients, interfaces and forwarding entries that its events are about.
final class Touched {
  private final Naming naming;
  private final Set<Subject> subjects = new LinkedHashSet<>();
  private final Set<String> destroyed = new LinkedHashSet<>();
  private Stimulus.@Nullable Packet packet;

  /// @param moment the last event of the beat that counts
  Touched(Beats beats, int beat, int moment) {
    naming = new Naming(beats.run());
    for (int number = beat == 0 ? 1 : beats.first(beat); beat > 0 && number <= moment; number++) {
      take(beats.run().event(number).fact());
    }
  }

  boolean isClient(String name) {
    Subject client = new Subject.Client(name);
    return subjects.stream().anyMatch(each -> naming.means(each, client));
  }

  /// Whether the handle of a client is destroyed.
  boolean isDestroyed(String client) {
    return destroyed.contains(client);
  }

  boolean isPort(InterfaceKey key) {
    return subjects.contains(new Subject.Port(key));
  }

  boolean isPair(SourceGroup pair) {
    return subjects.contains(new Subject.Pair(pair));
  }

  Set<SourceGroup> pairs() {
    Set<SourceGroup> pairs = new LinkedHashSet<>();
    for (Subject each : subjects) {
      if (each instanceof Subject.Pair pair) {
        pairs.add(pair.pair());
      }
    }
    return pairs;
  }

  /// The packets that arrive, go on or are dropped, or null.
  Stimulus.@Nullable Packet packet() {
    return packet;
  }

  private void take(Fact fact) {
    subjects.addAll(Subjects.of(fact).about());
    if (fact instanceof Change.HandleDestroyed gone) {
      destroyed.add(gone.client());
    }
    Stimulus.Packet sent = packet(fact);
    packet = sent == null ? packet : sent;
  }

  private static Stimulus.@Nullable Packet packet(Fact fact) {
    return switch (fact) {
      case Stimulus.Packet arrived -> arrived;
      case Fact.Forwarded forwarded -> forwarded.packet();
      case Fact.Dropped dropped -> dropped.packet();
      case Stimulus.FromHost _,
          Stimulus.Wait _,
          Stimulus.Crash _,
          Change _,
          Fact.Called _,
          Fact.CalledBack _,
          Fact.Returned _,
          Fact.Fault _ ->
          null;
    };
  }
}
