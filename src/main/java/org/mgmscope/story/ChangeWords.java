package org.mgmscope.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Change;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mfe;
import org.mgmscope.mgm.Ports;
import org.mgmscope.mgm.State;
import org.mgmscope.text.Markup;
import org.mgmscope.text.Span;

/// The sentences for changes. Changes of one kind that come in a row are told together.
final class ChangeWords {
  private final Words words;

  ChangeWords(Words words) {
    this.words = words;
  }

  /// @param before the state before the first of them
  List<Span> tell(List<Change> changes, State before) {
    List<Span> spans = new ArrayList<>();
    State state = before;
    int from = 0;
    while (from < changes.size()) {
      int to = from + 1;
      while (to < changes.size() && isSameKind(changes.get(from), changes.get(to))) {
        to++;
      }
      if (!spans.isEmpty()) {
        spans.add(new Span(" ", Span.Style.PLAIN));
      }
      spans.addAll(tellAlike(changes.subList(from, to), state));
      from = to;
    }
    return spans;
  }

  private static boolean isSameKind(Change one, Change other) {
    return one.getClass() == other.getClass();
  }

  private List<Span> tellAlike(List<Change> changes, State before) {
    int count = changes.size();
    return switch (changes.getFirst()) {
      case Change.HandleCreated created ->
          words.spans("change.handleCreated", created.client(), created.handle());
      case Change.HandleDestroyed destroyed ->
          words.spans("change.handleDestroyed", destroyed.client(), destroyed.handle());
      case Change.OwnershipTaken taken ->
          words.spans("change.taken", taken.client(), words.name(taken.key()));
      case Change.OwnershipReleased released ->
          words.spans(
              before.ports().getOrFree(released.key()).igmp() == Ports.Igmp.ABSENT
                  ? "change.releasedWithoutIgmp"
                  : "change.released",
              released.client(),
              words.name(released.key()));
      case Change.IgmpDisabled disabled ->
          words.spans("change.igmpDisabled", words.name(disabled.key()));
      case Change.IgmpEnabled enabled ->
          words.spans("change.igmpEnabled", words.name(enabled.key()));
      case Change.MembershipAdded added ->
          words.spans(
              "change.membershipAdded",
              added.client(),
              words.wanted(added.membership().pair()),
              words.name(added.membership().key()));
      case Change.MembershipRemoved removed -> membershipsRemoved(removed, changes, before);
      case Change.MfeAdded added ->
          words.spans(
              added.mfe().outgoing().isEmpty() ? "change.mfeAddedEmpty" : "change.mfeAdded",
              added.mfe().pair(),
              words.name(added.mfe().incoming()),
              words.names(added.mfe().outgoingKeys()));
      case Change.MfeUpdated updated ->
          count == 1
              ? updated(updated.mfe(), before)
              : words.spans("change.mfesUpdated", count, words.list(pairs(changes)));
      case Change.MfeRemoved removed -> mfesRemoved(removed, changes, before);
      case Change.EnumerationCreated created ->
          words.counted(
              "change.enumerationCreated",
              created.snapshot().size(),
              created.enumeration(),
              created.snapshot().size());
      case Change.EnumerationDestroyed destroyed ->
          words.spans("change.enumerationDestroyed", destroyed.enumeration());
    };
  }

  /// What IGMP loses while it is disabled it adds again; so does the sentence say.
  private List<Span> membershipsRemoved(
      Change.MembershipRemoved first, List<Change> changes, State before) {
    InterfaceKey key = first.membership().key();
    List<Span> spans =
        new ArrayList<>(
            words.counted(
                "change.membershipRemoved",
                changes.size(),
                changes.size(),
                words.name(key),
                words.list(changes.stream().map(this::membership).toList())));
    boolean paused = before.ports().getOrFree(key).igmp() == Ports.Igmp.DISABLED;
    if (paused && !before.ports().reports(key).isEmpty()) {
      spans.addAll(words.spans("change.addedAgain"));
    }
    return spans;
  }

  private List<Span> mfesRemoved(Change.MfeRemoved first, List<Change> changes, State before) {
    int count = changes.size();
    String key = "change.mfeRemoved." + first.reason();
    String pairs = words.list(pairs(changes));
    InterfaceKey released = released(before);
    return released == null
        ? words.counted(key, count, count, pairs)
        : words.counted(
            key,
            count,
            count,
            pairs,
            words.name(released),
            Markup.plain(associated(changes, released, before)));
  }

  /// The interface that is being released, or null.
  private static @Nullable InterfaceKey released(State state) {
    return !state.calls().isEmpty()
            && state.calls().getLast().called().call() instanceof Call.ReleaseInterfaceOwnership own
        ? own.key()
        : null;
  }

  /// What an interface is for MFEs that fall with it (reading 8).
  private List<Span> associated(List<Change> changes, InterfaceKey released, State before) {
    Set<String> ways = new HashSet<>();
    for (Change change : changes) {
      if (change instanceof Change.MfeRemoved removed) {
        ways.add(way(before.mfes().get(removed.pair()), released));
      }
    }
    return ways.size() == 1
        ? words.counted("associated." + ways.iterator().next(), changes.size())
        : words.spans("associated.mixed");
  }

  private static String way(@Nullable Mfe mfe, InterfaceKey released) {
    if (mfe != null && mfe.incoming().equals(released)) {
      return "incoming";
    }
    return mfe != null && mfe.outgoingKeys().contains(released) ? "outgoing" : "disabled";
  }

  private String membership(Change change) {
    return change instanceof Change.MembershipRemoved removed
        ? words.plain("membershipOf", removed.client(), words.wanted(removed.membership().pair()))
        : "";
  }

  private static List<String> pairs(List<Change> changes) {
    return changes.stream()
        .flatMap(change -> Subjects.of(change).about().stream())
        .map(Subject::written)
        .toList();
  }

  private List<Span> updated(Mfe now, State before) {
    Mfe then = before.mfes().get(now.pair());
    if (then == null) {
      return words.spans("change.mfesUpdated", 1, now.pair());
    }
    List<InterfaceKey> come = new ArrayList<>(now.outgoingKeys());
    come.removeAll(then.outgoingKeys());
    List<InterfaceKey> gone = new ArrayList<>(then.outgoingKeys());
    gone.removeAll(now.outgoingKeys());
    if (!come.isEmpty()) {
      return words.spans("change.outgoingAdded", now.pair(), words.names(come), now.timeout());
    }
    if (!gone.isEmpty()) {
      return words.spans(
          now.outgoing().isEmpty() ? "change.outgoingEmptied" : "change.outgoingRemoved",
          now.pair(),
          words.names(gone));
    }
    return now.timeout() != then.timeout()
        ? words.spans("change.timeout", now.pair(), now.timeout())
        : words.spans("change.upstream", now.pair(), now.upstream());
  }
}
