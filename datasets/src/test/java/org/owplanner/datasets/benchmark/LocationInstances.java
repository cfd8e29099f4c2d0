package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.StringJoiner;

/// Writes large location instances in the format of `sscflp`, for trials: no test.
///
/// `square`: sites and customers in a square of 190, demands 10 to 50, fixed costs 300 to 799,
/// capacities within 40% of their mean, costs by distance (after Holmberg, Rönnqvist and Yuan
/// 1999). `root`: unit square, demands 5 to 35, fixed costs U(0, 90) + U(100, 110) √s (after
/// Cornuejols, Sridharan and Thizy 1991). All capacity is so many times all demand.
public final class LocationInstances {

  private LocationInstances() {}

  /// Writes one: folder, kind, sites, customers, ratio, seed.
  ///
  /// @throws IOException if it can't be written
  public static void main(String[] args) throws IOException {
    var sites = Integer.parseInt(args[2]);
    var customers = Integer.parseInt(args[3]);
    var ratio = Integer.parseInt(args[4]);
    var text = text(args[1].equals("root"), sites, customers, ratio, Long.parseLong(args[5]));
    var name = "%s-%dx%d-r%d.txt".formatted(args[1], sites, customers, ratio);
    Files.createDirectories(Path.of(args[0]));
    Files.writeString(Path.of(args[0], name), text);
  }

  private static String text(boolean isRoot, int sites, int customers, int ratio, long seed) {
    var random = new Random(seed);
    var x = random.doubles(sites + customers).toArray();
    var y = random.doubles(sites + customers).toArray();
    var demand = new long[customers];
    for (var j = 0; j < customers; j++) {
      demand[j] = isRoot ? 5 + random.nextInt(31) : 10 + random.nextInt(41);
    }
    var room = new double[sites];
    for (var i = 0; i < sites; i++) {
      room[i] = isRoot ? 10 + random.nextDouble() * 150 : 0.6 + 0.8 * random.nextDouble();
    }
    var unit = ratio * Arrays.stream(demand).sum() / Arrays.stream(room).sum();
    var text = new StringBuilder("%d %d%n".formatted(sites, customers));
    for (var i = 0; i < sites; i++) {
      var capacity = Math.round(room[i] * unit);
      var fixed =
          isRoot
              ? Math.round(
                  random.nextDouble() * 90
                      + (100 + random.nextDouble() * 10) * Math.sqrt((double) capacity))
              : 300 + random.nextInt(500);
      text.append("%d %d%n".formatted(capacity, fixed));
    }
    var demands = new StringJoiner(" ", "", "\n");
    Arrays.stream(demand).forEach(d -> demands.add(Long.toString(d)));
    text.append(demands);
    for (var i = 0; i < sites; i++) {
      var costs = new StringJoiner(" ", "", "\n");
      for (var j = 0; j < customers; j++) {
        var distance = Math.hypot(x[i] - x[sites + j], y[i] - y[sites + j]);
        var perUnit = isRoot ? 10 * distance : 0.05 * 190 * distance;
        costs.add(Long.toString(Math.round(perUnit * demand[j])));
      }
      text.append(costs);
    }
    return text.toString();
  }
}
