package org.owplanner.cli.command;

import org.owplanner.datasets.generate.SiteNetworkOptions;
import picocli.CommandLine.Option;

/// How large the network of sites is that a benchmark generates.
final class SiteSizeOptions {

  @Option(names = "--sites", paramLabel = "N", descriptionKey = "siteSizeSites")
  private int sites = 100;

  @Option(names = "--regions", paramLabel = "N", descriptionKey = "siteSizeRegions")
  private int regions = 2000;

  @Option(names = "--families", paramLabel = "N", descriptionKey = "siteSizeFamilies")
  private int families = 3;

  @Option(names = "--tightness", paramLabel = "SHARE", descriptionKey = "siteSizeTightness")
  private double tightness = 0.5;

  SiteSizeOptions() {}

  boolean isPossible() {
    return sites >= 1 && regions >= 1 && families >= 1 && tightness > 0 && tightness <= 1;
  }

  SiteNetworkOptions of(long seed) {
    return new SiteNetworkOptions(sites, regions, families, tightness, seed);
  }

  @Override
  public String toString() {
    return "%d, %d, %d, %s".formatted(sites, regions, families, tightness);
  }
}
