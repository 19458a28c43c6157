package org.mgmscope.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mgmscope.scenario.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `mgmscope check FILE…`: says what is wrong with files, and nothing of good ones.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  List<String> files = List.of();

  @ParentCommand @Nullable Commands asked;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return files.stream().mapToInt(this::check).max().orElse(Status.GOOD);
  }

  private int check(String file) {
    ScenarioFile scenario = new ScenarioFile(console, file);
    return switch (scenario.read()) {
      case null -> Status.FAILED;
      case Reading.Bad _ -> Status.REFUSED;
      case Reading.Good good -> {
        scenario.tell(good.warnings());
        SelfCheck check = asked == null ? null : asked.selfCheck();
        yield check == null ? Status.GOOD : check.carryOut(good.scenario());
      }
    };
  }
}
