package org.mgmscope.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.mgmscope.mgm.Address;
import org.mgmscope.mgm.Call;
import org.mgmscope.mgm.Input;
import org.mgmscope.mgm.InterfaceKey;
import org.mgmscope.mgm.Mgm;
import org.mgmscope.mgm.Router;
import org.mgmscope.mgm.SourceGroup;
import org.mgmscope.mgm.State;
import org.mgmscope.mgm.Stimulus;
import org.mgmscope.run.Recording;

/// How long the release of an interface takes by which 1,000 MFEs go out, scattered over all there
/// are. Every MFE comes in by interface 1 and goes out by interface 2 as well.
final class Falling {
  private static final int ASSOCIATED = 1_000;
  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;
  private static final int SOURCES = 100;

  /// Interfaces that are released in turn, so that one repetition does not warm the next.
  private static final int LEAVES = 10;

  private static final int FIRST_LEAF = 3;
  private static final int WARM_UP = 30;
  private static final int REPETITIONS = 60;

  private Falling() {}

  static List<Figure> measure() {
    State few = withMfes(FEW);
    State many = withMfes(MANY);
    Timing amongFew = new Timing();
    Timing amongMany = new Timing();
    for (int i = -WARM_UP; i < REPETITIONS; i++) {
      InterfaceKey leaf = leaf(Math.floorMod(i, LEAVES));
      (i < 0 ? new Timing() : amongFew).time(() -> release(few, leaf));
      (i < 0 ? new Timing() : amongMany).time(() -> release(many, leaf));
    }
    String what = "releasing an interface with 1,000 MFEs among ";
    return List.of(
        Figure.told(what + "10,000", amongFew.processor.median() / 1e6, " ms"),
        new Figure(what + "1,000,000", amongMany.processor.median() / 1e6, " ms", 20),
        Figure.told(
            what + "1,000,000, 99th percentile", amongMany.processor.percentile(99) / 1e6, " ms"),
        Figure.told(what + "1,000,000, wall", amongMany.wall.median() / 1e6, " ms"),
        new Figure(
            what + "1,000,000 / 10,000",
            amongMany.processor.median() / amongFew.processor.median(),
            "",
            6));
  }

  private static void release(State state, InterfaceKey leaf) {
    Recording recording = new Recording(state);
    State after = Mgm.step(state, 1, call(new Call.ReleaseInterfaceOwnership(leaf)), recording);
    if (state.mfes().all().size() - after.mfes().all().size() != ASSOCIATED) {
      throw new IllegalStateException("not 1,000 MFEs fell");
    }
    Heap.use(recording);
  }

  private static State withMfes(int number) {
    State state = Mgm.begin(router());
    List<InterfaceKey> keys =
        IntStream.range(1, FIRST_LEAF + LEAVES).mapToObj(InterfaceKey::of).toList();
    state = setUp(state, new Input.StartUp("PIM-SM", keys, List.of()));
    Call.MembershipEntry everything = new Call.MembershipEntry(SourceGroup.ANY, InterfaceKey.of(2));
    state = setUp(state, call(new Call.AddGroupMembershipEntry(everything)));
    for (int i = 0; i < number; i++) {
      state = setUp(state, new Stimulus.Packet(pair(i), InterfaceKey.of(1), 1000, 1));
    }
    Random random = new Random(3);
    for (int i = 0; i < LEAVES; i++) {
      Set<Integer> chosen = new HashSet<>();
      while (chosen.size() < ASSOCIATED) {
        int mfe = random.nextInt(number);
        if (chosen.add(mfe)) {
          state = setUp(state, call(new Call.AddGroupMembershipEntry(forward(mfe, leaf(i)))));
        }
      }
    }
    return state;
  }

  /// MGM_FORWARD_STATE alone, so that there is no membership that would fall as well.
  private static Call.MembershipEntry forward(int mfe, InterfaceKey leaf) {
    return new Call.MembershipEntry(
        pair(mfe), leaf, null, null, List.of(Call.JoinFlag.MGM_FORWARD_STATE));
  }

  private static InterfaceKey leaf(int at) {
    return InterfaceKey.of(FIRST_LEAF + at);
  }

  private static SourceGroup pair(int mfe) {
    return new SourceGroup(
        new Address((10 << 24) + 1 + mfe % SOURCES), new Address((239 << 24) + 1 + mfe / SOURCES));
  }

  private static Router router() {
    return new Router(
        Router.MfeDeletion.AFTER_ENABLE,
        IntStream.range(1, FIRST_LEAF + LEAVES)
            .mapToObj(
                index ->
                    new Router.Interface(
                        index, "if" + index, Router.Interface.Type.BROADCAST, List.of()))
            .toList(),
        List.of(new Router.Route(new Address(10 << 24), 8, InterfaceKey.of(1), Address.NONE, 2)),
        List.of(new Router.Client("PIM-SM", Router.Client.Kind.ROUTING, 8, 0, Router.Policy.NONE)));
  }

  private static State setUp(State state, Input input) {
    return Mgm.setUp(state, input, (event, after) -> {});
  }

  private static Input call(Call call) {
    return new Input.OneCall("PIM-SM", null, call, List.of());
  }
}
