package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp picklists`: what pickers take along, as one CSV and as pages to print.
@Command(name = "picklists")
final class PicklistsCommand extends AbstractPlanCommand {

  @Option(names = "--batch", paramLabel = "N", arity = "1..*")
  private List<Integer> batches = List.of();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      descriptionKey = "pickFolder")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() throws Exception {
    return new WrittenPickLists(console(), environment())
        .write(plan(), new TreeSet<>(batches), folder);
  }
}
