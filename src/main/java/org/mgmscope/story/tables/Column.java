package org.mgmscope.story.tables;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mgmscope.text.Harmless;

/// A column of a table: what it shows of an entry, and how it is sorted by.
///
/// @param name the key of its heading
/// @param width in pixels where there is room
/// @param least its least width in pixels
/// @param order compares what the cells mean and not their words
/// @param gone whether what the cell names is destroyed
public record Column<K, V>(
    String name,
    double width,
    double least,
    Function<Item<K, V>, String> text,
    Comparator<Item<K, V>> order,
    Predicate<Item<K, V>> gone) {
  private static final double LEAST = 10;

  Column(
      String name, double width, Function<Item<K, V>, String> text, Comparator<Item<K, V>> order) {
    this(name, width, LEAST, text, order, _ -> false);
  }

  /// A column of values that have an order of their own.
  static <K, V, C extends Comparable<? super C>> Column<K, V> of(
      String name, double width, Function<Item<K, V>, C> value, Function<? super C, String> text) {
    return new Column<>(
        name, width, item -> text.apply(value.apply(item)), Comparator.comparing(value));
  }

  /// What a cell shows.
  String shows(Item<K, V> item) {
    return Harmless.text(text.apply(item));
  }

  Column<K, V> atLeast(double pixels) {
    return new Column<>(name, width, pixels, text, order, gone);
  }

  Column<K, V> goneWhere(Predicate<Item<K, V>> isGone) {
    return new Column<>(name, width, least, text, order, isGone);
  }
}
