/// The commands: the program with no display.
///
/// What is where: `Commands` is the command line with its options, and adds `TraceCommand` and
/// `CheckCommand`; with neither of them it opens the window, which `Main` hands to it.
/// `ScenarioFile` reads the file that a command names, `Console` is where a command reads and
/// writes, `Visible` keeps what is printed from commanding the terminal, `Status` has the exit
/// statuses. `SelfCheck` is `--check-invariants`, `LanguageArgument` checks `--lang`, `Version` is
/// `--version`. The texts are in `messages.properties` and `messages_de.properties` of this room;
/// the descriptions of commands have the keys that picocli asks for, such as
/// `mgmscope.trace.usage.description`.
@NullMarked
package org.mgmscope.cli;

import org.jspecify.annotations.NullMarked;
