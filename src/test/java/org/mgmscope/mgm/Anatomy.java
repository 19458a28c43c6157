package org.mgmscope.mgm;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.mgmscope.mgm.table.SortedTable;

/// All that is in a state, down to private fields, as lists of plain values that can be compared.
final class Anatomy {
  private static final ConcurrentMap<Class<?>, List<Field>> FIELDS = new ConcurrentHashMap<>();

  private Anatomy() {}

  static Object of(Object it) {
    return switch (it) {
      case null -> "null";
      case String text -> text;
      case Number number -> number;
      case Boolean truth -> truth;
      case Enum<?> constant -> constant;
      case Router router -> router;
      case Wiring wiring -> wiring.router();
      case long[] numbers -> java.util.Arrays.stream(numbers).boxed().toList();
      case List<?> list -> list.stream().map(Anatomy::of).toList();
      case SortedTable<?, ?> table -> entries(table);
      default -> parts(it);
    };
  }

  private static List<Object> entries(SortedTable<?, ?> table) {
    List<Object> entries = new ArrayList<>();
    table.visitAll(
        (key, value) -> {
          entries.add(of(key));
          if (!value.equals(key)) {
            entries.add(of(value));
          }
        });
    return entries;
  }

  private static List<Object> parts(Object it) {
    List<Object> parts = new ArrayList<>();
    parts.add(it.getClass().getSimpleName());
    for (Field field : fields(it.getClass())) {
      parts.add(of(value(field, it)));
    }
    return parts;
  }

  /// The fields of a class of MGM, but for orders, which have no state.
  static List<Field> fields(Class<?> type) {
    return FIELDS.computeIfAbsent(
        type,
        each -> {
          if (!each.getPackageName().startsWith(Anatomy.class.getPackageName())) {
            throw new IllegalArgumentException(each + " is none of MGM's");
          }
          List<Field> fields = new ArrayList<>();
          for (Field field : each.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())
                && !Comparator.class.isAssignableFrom(field.getType())) {
              field.setAccessible(true);
              fields.add(field);
            }
          }
          return fields;
        });
  }

  static Object value(Field field, Object it) {
    try {
      return field.get(it);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
