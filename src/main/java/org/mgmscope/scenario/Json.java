package org.mgmscope.scenario;

import java.util.List;

/// A piece of JSON with its places: `at` is the offset of its first character.
sealed interface Json {
  int at();

  record Members(int at, List<Member> members) implements Json {}

  record Member(String name, int nameAt, Json value) {}

  record Array(int at, List<Json> elements) implements Json {}

  record Text(int at, String value) implements Json {}

  /// A number as it is written.
  record Digits(int at, String written) implements Json {}

  record Truth(int at, boolean value) implements Json {}

  record Null(int at) implements Json {}
}
