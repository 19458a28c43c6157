package org.mgmscope.mgm;

import static org.mgmscope.mgm.Function.MgmAddGroupMembershipEntry;
import static org.mgmscope.mgm.Function.MgmDeleteGroupMembershipEntry;

import java.util.function.Predicate;

/// Section 5: to whom join and prune alerts for memberships go. The situation is worked out from
/// the list of all memberships by [AlertsExpected], which also says who must be told.
enum AlertRule implements Rule {
  JOIN_ANY_SOURCE_WHERE_NO_OTHER_HAS_IT_TELLS_ALL_OTHERS(
      join(it -> it.ofAnySource() && it.first() && it.others().isEmpty() && it.to().size() > 1)),
  JOIN_ANY_GROUP_IS_COUNTED_APART(
      join(it -> it.pair().equals(SourceGroup.ANY) && it.first() && !it.to().isEmpty())),
  JOIN_ANY_SOURCE_WHERE_ONE_OTHER_HAS_IT_TELLS_THAT_ONE(
      join(it -> it.ofAnySource() && it.first() && it.others().size() == 1 && !it.to().isEmpty())),
  JOIN_ANY_SOURCE_WHERE_IGMP_ALONE_HAS_IT_TELLS_NOBODY(
      join(it -> it.ofAnySource() && it.first() && it.others().size() == 1 && it.to().isEmpty())),
  JOIN_ANY_SOURCE_WHERE_SEVERAL_HAVE_IT_TELLS_NOBODY(
      join(it -> it.ofAnySource() && it.first() && it.others().size() > 1)),
  JOIN_ANY_SOURCE_THAT_IS_NOT_THE_FIRST_TELLS_NOBODY(join(it -> it.ofAnySource() && !it.first())),
  JOIN_BY_IGMP_ALONE_TELLS_ALL_PROTOCOLS(
      join(it -> it.ofAnySource() && it.componentIsIgmp() && !it.to().isEmpty())),
  JOIN_BY_IGMP_ON_AN_OWNED_KEY_IS_THE_OWNERS(
      join(it -> it.ofAnySource() && it.byIgmp() && !it.componentIsIgmp() && !it.to().isEmpty())),
  JOIN_OF_A_SOURCE_THAT_IS_THE_FIRST_TELLS_THE_OWNER_TOWARDS_IT(
      join(it -> !it.ofAnySource() && it.first() && it.to().size() == 1)),
  JOIN_OF_A_SOURCE_TELLS_NOBODY_WHERE_THE_OWNER_IS_THE_COMPONENT(
      join(
          it ->
              !it.ofAnySource()
                  && it.first()
                  && it.others().isEmpty()
                  && it.component().equals(it.towardsSource()))),
  JOIN_OF_A_SOURCE_TELLS_NOBODY_WHERE_THERE_IS_NO_ROUTE_OR_OWNER(
      join(
          it ->
              !it.ofAnySource()
                  && it.first()
                  && it.others().isEmpty()
                  && it.towardsSource() == null)),
  JOIN_OF_A_SOURCE_THAT_IS_NOT_THE_FIRST_TELLS_NOBODY(
      join(it -> !it.ofAnySource() && (!it.first() || !it.others().isEmpty()))),
  JOIN_ALERT_OF_THE_CALLER_IS_DOCUMENTED(alert(Callback.JoinAlert.class, "documented")),
  JOIN_ALERT_OF_ANOTHERS_COMPONENT_IS_A_READING(alert(Callback.JoinAlert.class, "I1")),

  PRUNE_ANY_SOURCE_WHERE_NO_OTHER_HAS_IT_TELLS_ALL_OTHERS(
      prune(it -> it.ofAnySource() && it.first() && it.others().isEmpty() && it.to().size() > 1)),
  PRUNE_ANY_GROUP_IS_COUNTED_APART(
      prune(it -> it.pair().equals(SourceGroup.ANY) && it.first() && !it.to().isEmpty())),
  PRUNE_ANY_SOURCE_WHERE_ONE_OTHER_HAS_IT_TELLS_THAT_ONE(
      prune(it -> it.ofAnySource() && it.first() && it.others().size() == 1 && !it.to().isEmpty())),
  PRUNE_ANY_SOURCE_WHERE_IGMP_ALONE_HAS_IT_TELLS_NOBODY(
      prune(it -> it.ofAnySource() && it.first() && it.others().size() == 1 && it.to().isEmpty())),
  PRUNE_ANY_SOURCE_WHERE_SEVERAL_HAVE_IT_TELLS_NOBODY(
      prune(it -> it.ofAnySource() && it.first() && it.others().size() > 1)),
  PRUNE_ANY_SOURCE_THAT_IS_NOT_THE_LAST_TELLS_NOBODY(prune(it -> it.ofAnySource() && !it.first())),
  PRUNE_BY_IGMP_ALONE_TELLS_ALL_PROTOCOLS(
      prune(it -> it.ofAnySource() && it.componentIsIgmp() && !it.to().isEmpty())),
  PRUNE_BY_IGMP_ON_AN_OWNED_KEY_IS_THE_OWNERS(
      prune(it -> it.ofAnySource() && it.byIgmp() && !it.componentIsIgmp() && !it.to().isEmpty())),
  PRUNE_OF_A_SOURCE_THAT_IS_THE_LAST_TELLS_THE_OWNER_TOWARDS_IT(
      prune(it -> !it.ofAnySource() && it.first() && it.to().size() == 1)),
  PRUNE_OF_A_SOURCE_TELLS_NOBODY_WHERE_THE_OWNER_IS_THE_COMPONENT(
      prune(
          it ->
              !it.ofAnySource()
                  && it.first()
                  && it.others().isEmpty()
                  && it.component().equals(it.towardsSource()))),
  PRUNE_OF_A_SOURCE_TELLS_NOBODY_WHERE_THERE_IS_NO_ROUTE_OR_OWNER(
      prune(
          it ->
              !it.ofAnySource()
                  && it.first()
                  && it.others().isEmpty()
                  && it.towardsSource() == null)),
  PRUNE_OF_A_SOURCE_THAT_IS_NOT_THE_LAST_TELLS_NOBODY(
      prune(it -> !it.ofAnySource() && (!it.first() || !it.others().isEmpty()))),
  PRUNE_ALERT_OF_THE_CALLER(alert(Callback.PruneAlert.class, "I18")),
  PRUNE_ALERT_OF_ANOTHERS_COMPONENT(alert(Callback.PruneAlert.class, "I1,I18")),
  PRUNE_ALERT_OF_A_SOURCE_OF_THE_CALLER(alert(Callback.PruneAlert.class, "I18,I21")),
  PRUNE_ALERT_OF_A_SOURCE_OF_ANOTHERS_COMPONENT(alert(Callback.PruneAlert.class, "I1,I18,I21"));

  @SuppressWarnings("ImmutableEnumChecker") // predicates without state
  private final Rule.Seeing seeing;

  AlertRule(Rule.Seeing seeing) {
    this.seeing = seeing;
  }

  @Override
  public Rule.Seeing seeing() {
    return seeing;
  }

  private static Rule.Seeing join(Predicate<AlertsExpected> situation) {
    return Rule.done(
        MgmAddGroupMembershipEntry,
        call -> {
          AlertsExpected alerts = call.alerts();
          return alerts != null && situation.test(alerts);
        });
  }

  private static Rule.Seeing prune(Predicate<AlertsExpected> situation) {
    return Rule.done(
        MgmDeleteGroupMembershipEntry,
        call -> {
          AlertsExpected alerts = call.alerts();
          return alerts != null && situation.test(alerts);
        });
  }

  private static Rule.Seeing alert(Class<? extends Callback> kind, String basis) {
    return Rule.event(
        at ->
            at.fact() instanceof Fact.CalledBack back
                && kind.isInstance(back.callback())
                && at.basis(basis));
  }
}
