package org.mgmscope.mgm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.mgmscope.mgm.table.SortedTable;
import org.mgmscope.scenario.Scenario;
import org.mgmscope.scenario.Step;

/// Nothing in a state, an event or a router can be changed from outside.
class ImmutabilityTest {
  private static final String MGM = Mgm.class.getPackageName();

  /// Types of which no value ever changes; a list must show that it does not, see below.
  private static final Set<Class<?>> VALUES =
      Set.of(
          String.class,
          Integer.class,
          Long.class,
          Boolean.class,
          Object.class,
          List.class,
          Comparator.class,
          ToLongFunction.class);

  /// What could be changed and is not: built with the object, written by nobody, shown to nobody.
  private static final Set<String> KEPT_TO_ITSELF =
      Set.of(
          "Wiring.clients",
          "Wiring.routesByLength",
          "Counters.out",
          "Leaf.numbers",
          "Leaf.keys",
          "Leaf.values",
          "Branch.numbers",
          "Branch.firsts",
          "Branch.nodes");

  @Test
  void every_field_that_a_state_or_an_event_reaches_is_final_and_of_a_type_that_does_not_change() {
    Set<String> kept = new LinkedHashSet<>();
    for (Class<?> type : reachable()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        String name = type.getSimpleName() + "." + field.getName();
        assertThat(Modifier.isFinal(field.getModifiers())).as(name).isTrue();
        assertThat(Modifier.isPrivate(field.getModifiers())).as(name).isTrue();
        Class<?> of = field.getType();
        if (of.isArray() || !(of.isPrimitive() || VALUES.contains(of) || isOfMgm(of))) {
          kept.add(name);
        }
      }
    }
    assertThat(kept).containsExactlyInAnyOrderElementsOf(KEPT_TO_ITSELF);
  }

  @Test
  void no_public_method_hands_out_an_array_or_a_collection_other_than_a_list() {
    for (Class<?> type : reachable()) {
      if (isPublic(type)) {
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers()) && !type.isEnum()) {
            assertThat(method.getReturnType())
                .as(method.toString())
                .matches(of -> !of.isArray() && !Map.class.isAssignableFrom(of))
                .matches(
                    of -> of == List.class || !java.util.Collection.class.isAssignableFrom(of));
          }
        }
      }
    }
  }

  @Test
  void a_list_that_is_handed_out_refuses_to_be_changed_or_is_the_callers_own() {
    Set<String> seen = new LinkedHashSet<>();
    for (Object it : objects()) {
      for (Method method : it.getClass().getDeclaredMethods()) {
        if (method.getReturnType() == List.class
            && method.getParameterCount() == 0
            && !Modifier.isStatic(method.getModifiers())
            && !Modifier.isPrivate(method.getModifiers())) {
          List<?> list = (List<?>) call(method, it);
          if (list != null) {
            List<?> before = new ArrayList<>(list);
            change(list);
            assertThat((List<?>) call(method, it)).as(method.toString()).isEqualTo(before);
            seen.add(it.getClass().getSimpleName() + "." + method.getName());
          }
        }
      }
    }
    assertThat(seen)
        .contains(
            "State.calls",
            "SortedTable.keys",
            "SortedTable.values",
            "Mfe.outgoing",
            "Mfe.disabled",
            "Mfe.keys",
            "Open.snapshot",
            "Router.clients",
            "Interface.nextHops",
            "CreationAlert.outgoing",
            "Groups.entries",
            "Mfes.entries");
  }

  @Test
  void a_record_keeps_a_list_as_it_was_when_the_record_was_made() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    for (Object it : objects()) {
      if (it.getClass().isRecord() && seen.add(it.getClass())) {
        RecordComponent[] components = it.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
          if (components[i].getType() == List.class && value(components[i], it) != null) {
            List<Object> mine = new ArrayList<>((List<?>) value(components[i], it));
            Object made = with(it, i, mine);
            mine.add("added later");
            assertThat((List<?>) value(components[i], made))
                .as("%s.%s", it.getClass().getSimpleName(), components[i].getName())
                .isEqualTo(value(components[i], it));
            List<?> kept = (List<?>) value(components[i], made);
            assertThatThrownBy(() -> kept.remove(0))
                .isInstanceOf(UnsupportedOperationException.class);
          }
        }
      }
    }
    assertThat(seen).contains(Mfe.class, Router.class, Enumerations.Open.class);
  }

  @Test
  void what_mgm_is_given_can_be_changed_afterwards_and_it_does_not_notice() {
    List<Event> events = new ArrayList<>();
    Mgm.Transition transition =
        new Mgm.Transition(Mgm.begin(new RandomRouter(Trial.generator(1)).next()), events);
    events.add(null);
    assertThat(transition.events()).isEmpty();
  }

  private static boolean isOfMgm(Class<?> type) {
    return type.getPackageName().startsWith(MGM);
  }

  private static boolean isPublic(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
  }

  /// The classes of MGM that a state or an event can hold.
  private static Set<Class<?>> reachable() {
    Set<Class<?>> reached = new LinkedHashSet<>();
    reach(State.class, reached);
    reach(Event.class, reached);
    return reached;
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType parameterized) {
      reach(parameterized.getRawType(), reached);
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(each -> reach(each, reached));
    }
    if (!(type instanceof Class<?> of)) {
      return;
    }
    if (of.isArray()) {
      reach(of.getComponentType(), reached);
    } else if (isOfMgm(of) && reached.add(of)) {
      if (of.isSealed()) {
        Arrays.stream(of.getPermittedSubclasses()).forEach(each -> reach(each, reached));
      }
      for (Field field : of.getDeclaredFields()) {
        reach(field.getGenericType(), reached);
      }
      if (of == SortedTable.class) {
        assertThat(reached).extracting(Class::getSimpleName).contains("Leaf", "Branch");
      }
    }
  }

  /// What the states and events of some random sequences are made of.
  private static List<Object> objects() {
    List<Object> objects = new ArrayList<>();
    Set<Object> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    Map<Class<?>, Integer> many = new HashMap<>();
    for (int i = 0; i < 12; i++) {
      Scenario scenario = Trial.random(i);
      State state = Mgm.begin(scenario.router());
      int number = 0;
      for (Step step : scenario.steps()) {
        state =
            Mgm.step(
                state,
                ++number,
                step.input(),
                (event, after) -> {
                  collect(event, objects, seen, many);
                  collect(after, objects, seen, many);
                });
      }
    }
    return objects;
  }

  private static void collect(
      Object it, List<Object> objects, Set<Object> seen, Map<Class<?>, Integer> many) {
    switch (it) {
      case null -> {}
      case List<?> list -> list.forEach(each -> collect(each, objects, seen, many));
      case Enum<?> _ -> {}
      default -> {
        if (isOfMgm(it.getClass()) && !it.getClass().isSynthetic() && seen.add(it)) {
          if (many.merge(it.getClass(), 1, Integer::sum) <= 500) {
            objects.add(it);
          }
          if (it instanceof SortedTable<?, ?> table) {
            table.visitAll(
                (key, value) -> {
                  collect(key, objects, seen, many);
                  collect(value, objects, seen, many);
                });
          } else if (it instanceof Wiring wiring) {
            collect(wiring.router(), objects, seen, many);
          } else {
            for (Field field : Anatomy.fields(it.getClass())) {
              collect(Anatomy.value(field, it), objects, seen, many);
            }
          }
        }
      }
    }
  }

  /// Changes a list in whatever way it lets itself be changed.
  private static void change(List<?> list) {
    List<Runnable> ways =
        List.of(
            () -> list.add(null),
            () -> list.remove(list.size() - 1),
            () -> list.set(0, null),
            () -> list.subList(0, list.size()).clear(),
            list::clear);
    for (Runnable way : ways) {
      Throwable refused = catchThrowable(way::run);
      if (refused != null) {
        assertThat(refused)
            .isInstanceOfAny(UnsupportedOperationException.class, IndexOutOfBoundsException.class);
      }
    }
  }

  private static Object value(RecordComponent component, Object it) {
    return call(component.getAccessor(), it);
  }

  private static Object call(Method method, Object it) {
    try {
      method.setAccessible(true);
      return method.invoke(it);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }

  private static Object with(Object it, int at, Object value) {
    RecordComponent[] components = it.getClass().getRecordComponents();
    Object[] arguments =
        Arrays.stream(components).map(each -> value(each, it)).toArray(Object[]::new);
    arguments[at] = value;
    try {
      Constructor<?> constructor =
          it.getClass()
              .getDeclaredConstructor(
                  Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(it.toString(), e);
    }
  }
}
