package org.mgmscope.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of JSON as it is written, right or wrong.
public sealed interface Json {
  /// Where its first character stands in the file, counted from 0; -1 for what was not read from
  /// one.
  int at();

  /// An object. A name may stand in it more than once: that is a problem of the file, and stays in
  /// it until somebody mends it.
  record Members(int at, List<Member> members) implements Json {
    public static Members of(Member... members) {
      return new Members(NOWHERE, List.of(members));
    }

    /// The value of the first member of a name, or null.
    public @Nullable Json get(String name) {
      int place = place(name);
      return place < 0 ? null : members.get(place).value();
    }

    /// Which member has a name first; -1 if none has.
    public int place(String name) {
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i).name().equals(name)) {
          return i;
        }
      }
      return -1;
    }
  }

  /// A name and what it stands for.
  record Member(String name, int nameAt, Json value) {
    public Member(String name, Json value) {
      this(name, NOWHERE, value);
    }
  }

  record Array(int at, List<Json> elements) implements Json {
    public static Array of(List<Json> elements) {
      return new Array(NOWHERE, elements);
    }
  }

  record Text(int at, String value) implements Json {
    public static Text of(String value) {
      return new Text(NOWHERE, value);
    }
  }

  /// A number as it is written.
  record Digits(int at, String written) implements Json {
    public static Digits of(long value) {
      return new Digits(NOWHERE, Long.toString(value));
    }
  }

  record Truth(int at, boolean value) implements Json {
    public static Truth of(boolean value) {
      return new Truth(NOWHERE, value);
    }
  }

  record Null(int at) implements Json {}

  /// Where something stands that was not read from a file.
  int NOWHERE = -1;
}
