package org.mgmscope.mgm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a step of a scenario asks for: a call, a macro of several calls, or a stimulus.
public sealed interface Input permits Input.OneCall, Input.Macro, Stimulus {
  /// One call of an MGM function.
  ///
  /// @param by who calls; null, or a name that the router does not know, where no handle is needed
  /// @param handle the handle to call with instead of the caller's own; null for its own
  /// @param during what hosts say while the call runs
  record OneCall(
      @Nullable String by, @Nullable Handle handle, Call call, List<Stimulus.FromHost> during)
      implements Input {
    public OneCall {
      during = List.copyOf(during);
    }
  }

  /// Calls that a client makes by one of the tables.
  sealed interface Macro extends Input {
    String client();

    List<Stimulus.FromHost> during();
  }

  /// The start-up table.
  ///
  /// @param interfaces to be taken, in this order
  record StartUp(String client, List<InterfaceKey> interfaces, List<Stimulus.FromHost> during)
      implements Macro {
    public StartUp {
      interfaces = List.copyOf(interfaces);
      during = List.copyOf(during);
    }
  }

  /// The shutdown table.
  record ShutDown(String client, List<Stimulus.FromHost> during) implements Macro {
    public ShutDown {
      during = List.copyOf(during);
    }
  }
}
