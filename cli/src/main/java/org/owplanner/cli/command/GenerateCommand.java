package org.owplanner.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import org.owplanner.datasets.generate.GenerateOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `owp generate`: a feed of any size, from a seed.
@Command(name = "generate")
final class GenerateCommand extends AbstractPrintingCommand {

  @Parameters(paramLabel = "DIR", descriptionKey = "feedFolder")
  private Path folder;

  @Option(names = "--locations", paramLabel = "N", defaultValue = "5000")
  private int locations;

  @Option(names = "--skus", paramLabel = "N", defaultValue = "2500")
  private int skus;

  @Option(names = "--sellers", paramLabel = "N", defaultValue = "5")
  private int sellers;

  @Option(names = "--orders", paramLabel = "N", defaultValue = "20000")
  private int orders;

  @Option(names = "--lines", paramLabel = "N", defaultValue = "6")
  private double lines;

  @Option(names = "--days", paramLabel = "N", defaultValue = "84")
  private int days;

  @Option(names = "--last-day", paramLabel = "DATE", defaultValue = "2025-10-31")
  private LocalDate lastDay;

  @Option(names = "--seasonal")
  private boolean isSeasonal;

  @Option(
      names = "--warehouse",
      paramLabel = "ID",
      defaultValue = "GEN1",
      descriptionKey = "newWarehouse")
  private String warehouse;

  @Option(names = "--warehouses", paramLabel = "N", defaultValue = "1")
  private int warehouses;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
  private long seed;

  @Override
  public Integer call() {
    return new Generating(console()).write(folder, options(), warehouses);
  }

  private GenerateOptions options() {
    try {
      GenerateOptions.requireWarehouses(warehouses);
      var usual = GenerateOptions.of(locations, skus, orders, seed);
      return new GenerateOptions(
          warehouse,
          locations,
          skus,
          sellers,
          orders,
          lines,
          days,
          lastDay,
          usual.zipfExponent(),
          usual.clusters(),
          usual.clusterShare(),
          isSeasonal,
          seed);
    } catch (IllegalArgumentException e) {
      throw wrongUsage("error.as", String.valueOf(e.getMessage()));
    }
  }
}
