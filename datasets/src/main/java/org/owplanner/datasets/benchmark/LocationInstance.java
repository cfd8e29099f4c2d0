package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.owplanner.engine.site.location.LocationProblem;

/// Reads location instances: numbers of sites and customers, then capacity and fixed cost of each
/// site, then demands and costs in one of two orders; numbers separated by any white space.
///
/// As in OR-Library (Beasley 1990): each customer's demand and then its cost from every site. As
/// Holmberg, Rönnqvist and Yuan (1999): all demands, then a row a site of its costs. Costs are of
/// all of a customer's demand.
public final class LocationInstance {

  private static final int MOST_COSTS = 100_000_000;

  private final Path file;
  private final NumberWords words;
  private int sites;
  private int customers;
  private double[] capacity = new double[0];
  private double[] fixed = new double[0];
  private double[] demand = new double[0];
  private double[] cost = new double[0];

  private LocationInstance(Path file, List<String> lines) {
    this.file = file;
    words = new NumberWords(file, lines);
  }

  /// Reads a file of OR-Library, in which demand may be split.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  public static LocationProblem orlib(Path file) throws IOException {
    var instance = new LocationInstance(file, Files.readAllLines(file));
    instance.sites();
    for (var j = 0; j < instance.customers; j++) {
      instance.demand[j] = instance.words.notNegative("demand of customer %d".formatted(j));
      for (var i = 0; i < instance.sites; i++) {
        instance.cost[j * instance.sites + i] = instance.words.number("costs of customer " + j);
      }
    }
    return instance.problem(false);
  }

  /// Reads a file in Holmberg's order, in which each customer has a single source.
  ///
  /// @throws IOException if it can't be read
  /// @throws BenchmarkFormatException if it is not in the format
  public static LocationProblem sscflp(Path file) throws IOException {
    var instance = new LocationInstance(file, Files.readAllLines(file));
    instance.sites();
    for (var j = 0; j < instance.customers; j++) {
      instance.demand[j] = instance.words.notNegative("demand of customer %d".formatted(j));
    }
    for (var i = 0; i < instance.sites; i++) {
      for (var j = 0; j < instance.customers; j++) {
        instance.cost[j * instance.sites + i] = instance.words.number("costs of site " + i);
      }
    }
    return instance.problem(true);
  }

  private void sites() {
    sites = words.count("number of sites");
    customers = words.count("number of customers");
    if ((long) sites * customers > MOST_COSTS) {
      throw new BenchmarkFormatException(
          "The file %s has %d sites and %d customers, but may have at most %d costs. Maybe its first line is wrong."
              .formatted(file, sites, customers, MOST_COSTS));
    }
    capacity = new double[sites];
    fixed = new double[sites];
    demand = new double[customers];
    cost = new double[sites * customers];
    for (var i = 0; i < sites; i++) {
      capacity[i] = words.notNegative("capacity of site %d".formatted(i));
      fixed[i] = words.number("fixed cost of site %d".formatted(i));
    }
  }

  private LocationProblem problem(boolean isSingleSource) {
    words.requireEnd("%d sites and %d customers".formatted(sites, customers));
    return LocationProblem.dense(fixed, capacity, demand, cost, isSingleSource);
  }
}
