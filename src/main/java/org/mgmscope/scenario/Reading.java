package org.mgmscope.scenario;

import java.util.List;
import org.mgmscope.json.Problem;
import org.mgmscope.mgm.State;

/// What comes of reading a scenario file.
public sealed interface Reading {
  /// A file that is right.
  ///
  /// @param warnings what is odd all the same, in the order of the file
  /// @param beginning the state in which its steps begin: its setup has happened
  record Good(Scenario scenario, List<Problem> warnings, State beginning) implements Reading {
    public Good {
      warnings = List.copyOf(warnings);
    }
  }

  /// A file that is refused.
  ///
  /// @param problems all of them, in the order of the file; at least one
  /// @param whole whether the file was read to its end; one that is no JSON or beyond a limit of
  ///   what is read is not
  record Bad(List<Problem> problems, boolean whole) implements Reading {
    public Bad {
      problems = List.copyOf(problems);
    }
  }
}
