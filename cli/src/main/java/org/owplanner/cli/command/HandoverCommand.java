package org.owplanner.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `owp handover`: what leaves on each batch, as one CSV and as pages to print and sign.
@Command(name = "handover")
final class HandoverCommand extends AbstractPlanCommand {

  @Option(names = "--batch", paramLabel = "ID", arity = "1..*", descriptionKey = "handoverBatch")
  private List<String> batches = List.of();

  @Option(
      names = "--seller",
      paramLabel = "ID",
      defaultValue = "",
      descriptionKey = "handoverSeller")
  private String seller;

  @Option(names = "--as-done", descriptionKey = "asDone")
  private boolean isDone;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      descriptionKey = "handoverFolder")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() throws Exception {
    return new WrittenHandover(console(), environment())
        .write(plan(), new TreeSet<>(batches), seller, isDone, folder);
  }
}
