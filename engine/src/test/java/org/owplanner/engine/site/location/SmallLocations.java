package org.owplanner.engine.site.location;

import java.util.Arrays;
import java.util.Random;

/// Small problems from a seed, and their optimum by trying all.
final class SmallLocations {

  private SmallLocations() {}

  /// A problem of three to six sites with groups, forced sites, missing arcs and a most number.
  static LocationProblem random(long seed, boolean isSingleSource) {
    var random = new Random(seed);
    var sites = 3 + random.nextInt(4);
    var customers = 1 + random.nextInt(6);
    var fixed = new double[sites];
    var capacity = new double[sites];
    var group = new int[sites];
    var forced = new byte[sites];
    var isFractional = random.nextInt(3) == 0;
    for (var i = 0; i < sites; i++) {
      fixed[i] = random.nextInt(60) - (random.nextInt(4) == 0 ? 20 : 0);
      fixed[i] += isFractional ? random.nextDouble() : 0;
      capacity[i] = 5 + random.nextInt(30);
      group[i] = random.nextInt(3) == 0 ? random.nextInt(3) : LocationProblem.NO_GROUP;
      forced[i] = (byte) Math.max(0, random.nextInt(20) - 17);
    }
    var demand = new double[customers];
    var first = new int[customers + 1];
    var site = new int[customers * sites];
    var cost = new double[customers * sites];
    var arcs = 0;
    for (var j = 0; j < customers; j++) {
      demand[j] = 1 + random.nextInt(12);
      for (var i = 0; i < sites; i++) {
        if (random.nextInt(6) > 0) {
          site[arcs] = i;
          cost[arcs++] = random.nextInt(50) + (isFractional ? random.nextDouble() : 0);
        }
      }
      first[j + 1] = arcs;
    }
    return new LocationProblem(
        fixed,
        capacity,
        group,
        forced,
        demand,
        first,
        Arrays.copyOf(site, arcs),
        Arrays.copyOf(cost, arcs),
        isSingleSource,
        random.nextInt(3) == 0 ? 1 + random.nextInt(sites) : sites);
  }

  /// A problem as Holmberg, Rönnqvist and Yuan (1999) draw them: sites and customers in a square,
  /// costs by distance.
  static LocationProblem square(
      long seed, int sites, int customers, double roomRatio, boolean isSingleSource) {
    var random = new Random(seed);
    var x = random.doubles(sites + customers, 10, 200).toArray();
    var y = random.doubles(sites + customers, 10, 200).toArray();
    var demand = new double[customers];
    for (var j = 0; j < customers; j++) {
      demand[j] = 10 + random.nextInt(41);
    }
    var room = roomRatio * Arrays.stream(demand).sum() / sites;
    var fixed = new double[sites];
    var capacity = new double[sites];
    for (var i = 0; i < sites; i++) {
      fixed[i] = 300 + random.nextInt(400);
      capacity[i] = Math.rint(room * (0.7 + 0.6 * random.nextDouble()));
    }
    var cost = new double[customers * sites];
    for (var j = 0; j < customers; j++) {
      for (var i = 0; i < sites; i++) {
        cost[j * sites + i] =
            Math.rint(Math.hypot(x[i] - x[sites + j], y[i] - y[sites + j]) * demand[j] / 8);
      }
    }
    return LocationProblem.dense(fixed, capacity, demand, cost, isSingleSource);
  }

  /// The least cost of any plan, infinite where there is none.
  static double optimum(LocationProblem problem) {
    var best = Double.POSITIVE_INFINITY;
    var isOpen = new boolean[problem.sites()];
    for (var set = 0; set < 1 << problem.sites(); set++) {
      var fixed = 0.0;
      var groups = 0;
      var isAllowed = Integer.bitCount(set) <= problem.mostOpen();
      for (var i = 0; i < problem.sites(); i++) {
        isOpen[i] = (set >> i & 1) != 0;
        fixed += isOpen[i] ? problem.fixedCost()[i] : 0;
        var bit = isOpen[i] && problem.group()[i] >= 0 ? 1 << problem.group()[i] : 0;
        isAllowed &= (groups & bit) == 0;
        groups |= bit;
        isAllowed &=
            problem.forced()[i] != (isOpen[i] ? LocationProblem.CLOSED : LocationProblem.OPEN);
      }
      if (isAllowed) {
        var served =
            problem.isSingleSource()
                ? whole(problem, isOpen, 0, new double[problem.sites()])
                : parts(problem, isOpen);
        best = Math.min(best, fixed + served);
      }
    }
    return best;
  }

  private static double whole(LocationProblem problem, boolean[] isOpen, int j, double[] load) {
    if (j == problem.customers()) {
      return 0;
    }
    var best = Double.POSITIVE_INFINITY;
    for (var arc = problem.firstArc()[j]; arc < problem.firstArc()[j + 1]; arc++) {
      var i = problem.arcSite()[arc];
      if (isOpen[i] && load[i] + problem.demand()[j] <= problem.capacity()[i]) {
        load[i] += problem.demand()[j];
        best = Math.min(best, problem.arcCost()[arc] + whole(problem, isOpen, j + 1, load));
        load[i] -= problem.demand()[j];
      }
    }
    return best;
  }

  /// Cheapest flow by shortest paths from a source over customers and sites to a sink, all edges
  /// relaxed again and again (Bellman and Ford).
  private static double parts(LocationProblem problem, boolean[] isOpen) {
    var customers = problem.customers();
    var source = customers + problem.sites();
    var n = source + 2;
    var room = new double[n][n];
    var unit = new double[n][n];
    for (var j = 0; j < customers; j++) {
      room[source][j] = problem.demand()[j];
      for (var arc = problem.firstArc()[j]; arc < problem.firstArc()[j + 1]; arc++) {
        var i = customers + problem.arcSite()[arc];
        room[j][i] = isOpen[problem.arcSite()[arc]] ? problem.demand()[j] : 0;
        unit[j][i] = problem.arcCost()[arc] / problem.demand()[j];
        unit[i][j] = -unit[j][i];
      }
    }
    for (var i = 0; i < problem.sites(); i++) {
      room[customers + i][source + 1] = isOpen[i] ? problem.capacity()[i] : 0;
    }
    var left = Arrays.stream(problem.demand()).sum();
    var cost = 0.0;
    while (left > 1e-9) {
      var before = new int[n];
      var distance = shortest(room, unit, source, before);
      if (distance == Double.POSITIVE_INFINITY) {
        return distance;
      }
      var most = left;
      for (var k = source + 1; k != source; k = before[k]) {
        most = Math.min(most, room[before[k]][k]);
      }
      for (var k = source + 1; k != source; k = before[k]) {
        room[before[k]][k] -= most;
        room[k][before[k]] += most;
      }
      left -= most;
      cost += most * distance;
    }
    return cost;
  }

  private static double shortest(double[][] room, double[][] unit, int source, int[] before) {
    var n = room.length;
    var distance = new double[n];
    Arrays.fill(distance, Double.POSITIVE_INFINITY);
    distance[source] = 0;
    for (var round = 0; round < n; round++) {
      for (var from = 0; from < n; from++) {
        for (var to = 0; to < n; to++) {
          if (room[from][to] > 1e-9 && distance[from] + unit[from][to] < distance[to] - 1e-9) {
            distance[to] = distance[from] + unit[from][to];
            before[to] = from;
          }
        }
      }
    }
    return distance[source + 1];
  }
}
