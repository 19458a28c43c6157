package org.mgmscope.mgm;

import java.util.List;
import java.util.random.RandomGenerator;

/// What a random input is put together from.
final class Picks {
  private static final InterfaceKey UNDECLARED = InterfaceKey.of(77);

  private final RandomGenerator random;
  private final Router router;

  Picks(RandomGenerator random, Router router) {
    this.random = random;
    this.router = router;
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  Router.Client client() {
    return one(router.clients());
  }

  /// A client that is registered, or any where none is.
  String registered(State state) {
    List<String> names =
        state.clients().registered().values().stream().map(Clients.Registered::client).toList();
    return names.isEmpty() ? client().name() : one(names);
  }

  /// The name of the client that owns the key, or else of one that is registered.
  String ownerOr(State state, InterfaceKey key) {
    Handle owner = state.ports().getOrFree(key).owner();
    return owner == null ? registered(state) : state.clients().name(owner);
  }

  Address group() {
    return chance(50) ? RandomRouter.GROUPS.getFirst() : one(RandomRouter.GROUPS);
  }

  InterfaceKey key() {
    return one(router.keys());
  }

  /// A key that is declared, but for a few.
  InterfaceKey anyKey() {
    return chance(6) ? UNDECLARED : key();
  }

  /// (s,g), (*,g) or (*,*).
  SourceGroup pair() {
    int chance = random.nextInt(100);
    return chance < 37
        ? new SourceGroup(
            chance < 3 ? RandomRouter.WITHOUT_ROUTE : one(RandomRouter.SOURCES), group())
        : chance < 76 ? SourceGroup.anySource(group()) : SourceGroup.ANY;
  }

  /// The pair of an MFE, where there is one, or any other.
  SourceGroup mfePair(State state) {
    return state.mfes().all().isEmpty() || chance(15)
        ? new SourceGroup(one(RandomRouter.SOURCES), group())
        : one(state.mfes().all().keys());
  }

  /// A membership, or null where there is none.
  Membership membership(State state) {
    List<Membership> all = state.memberships().byKey().keys();
    return all.isEmpty() ? null : one(all);
  }
}
