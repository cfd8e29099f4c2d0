package org.owplanner.engine.layout;

import java.util.SplittableRandom;

/// Short tours from the depot through stops of any walking graph, where no exact method is known.
///
/// A tour begins as farthest insertion (Rosenkrantz, Stearns and Lewis 1977), is improved by 2-opt
/// and Or-opt over neighbour lists until neither helps, and then kicked: two neighbouring pieces
/// change places (the segment insertion form of Or-3opt), it is improved again and kept if it is no
/// longer (iterated local search; Johnson and McGeoch 1997). Distances are symmetric.
///
/// For one thread at a time; keeps its memory between calls and allocates only to grow. The same
/// stops give the same tour.
public final class TourHeuristic {
  private static final int KICKS_EACH = 4;
  private static final int LONGEST_PIECE = 12;

  private final WalkDistance walk;
  private final int depot;

  /// Node 0 is the depot, node `i + 1` the stop `i`.
  private final TourExchanges exchanges = new TourExchanges();

  private int[] shortest = new int[0];
  private int[] farOff = new int[0];

  /// Tours that begin and end at a depot.
  public TourHeuristic(WalkDistance walk, int depot) {
    this.walk = walk;
    this.depot = depot;
  }

  /// Finds a short sequence of the first `count` locations, whatever theirs is; [#stopAt] tells it.
  ///
  /// @return the length of the tour
  public long sequence(int[] locations, int count) {
    load(locations, count);
    insertAll();
    improve();
    return exchanges.length();
  }

  /// Looks for a sequence that is shorter than the one in which the locations are given, by
  /// exchanges alone.
  ///
  /// @return whether one was found; [#stopAt] tells it
  public boolean shorten(int[] locations, int count) {
    load(locations, count);
    exchanges.findNeighbours();
    return exchanges.improve();
  }

  /// Looks longer, by exchanges and kicks, for one that is shorter than the one given.
  ///
  /// @return whether one was found; [#stopAt] tells it
  public boolean polish(int[] locations, int count) {
    load(locations, count);
    var before = exchanges.length();
    improve();
    return exchanges.length() < before;
  }

  /// The index of the stop that is visited as number `place`, counted from 0.
  public int stopAt(int place) {
    var index = exchanges.at[0] + 1 + place;
    return exchanges.tour[index < exchanges.nodes ? index : index - exchanges.nodes] - 1;
  }

  /// The length of the tour found last.
  public long length() {
    return exchanges.length();
  }

  private void load(int[] locations, int count) {
    var nodes = count + 1;
    exchanges.begin(nodes);
    var distance = exchanges.distance;
    for (var i = 0; i < nodes; i++) {
      distance[i * nodes + i] = 0;
      for (var j = 0; j < i; j++) {
        var between = walk.between(j == 0 ? depot : locations[j - 1], locations[i - 1]);
        distance[i * nodes + j] = between;
        distance[j * nodes + i] = between;
      }
      exchanges.tour[i] = i;
      exchanges.at[i] = i;
    }
  }

  private void insertAll() {
    var nodes = exchanges.nodes;
    farOff = farOff.length < nodes ? new int[2 * nodes] : farOff;
    System.arraycopy(exchanges.distance, 0, farOff, 0, nodes);
    farOff[0] = -1;
    for (var size = 1; size < nodes; size++) {
      var farthest = 0;
      for (var i = 1; i < nodes; i++) {
        farthest = farOff[i] > farOff[farthest] ? i : farthest;
      }
      insert(farthest, size);
      for (var i = 1; i < nodes; i++) {
        farOff[i] = Math.min(farOff[i], exchanges.distance[farthest * nodes + i]);
      }
      farOff[farthest] = -1;
    }
    exchanges.locate();
  }

  private void insert(int node, int size) {
    var tour = exchanges.tour;
    var row = node * exchanges.nodes;
    var best = Long.MAX_VALUE;
    var place = 0;
    for (var i = 0; i < size; i++) {
      var a = tour[i];
      var b = tour[i + 1 == size ? 0 : i + 1];
      var added =
          (long) exchanges.distance[row + a]
              + exchanges.distance[row + b]
              - exchanges.distance[a * exchanges.nodes + b];
      if (added < best) {
        best = added;
        place = i + 1;
      }
    }
    System.arraycopy(tour, place, tour, place + 1, size - place);
    tour[place] = node;
  }

  private void improve() {
    exchanges.findNeighbours();
    exchanges.improve();
    var nodes = exchanges.nodes;
    if (nodes < 6) {
      return;
    }
    if (shortest.length < nodes) {
      shortest = new int[2 * nodes];
    }
    System.arraycopy(exchanges.tour, 0, shortest, 0, nodes);
    var length = exchanges.length();
    var random = new SplittableRandom(nodes);
    for (var kick = KICKS_EACH * nodes; kick > 0; kick--) {
      kick(random);
      exchanges.improve();
      var kicked = exchanges.length();
      if (kicked <= length) {
        length = kicked;
        System.arraycopy(exchanges.tour, 0, shortest, 0, nodes);
      } else {
        System.arraycopy(shortest, 0, exchanges.tour, 0, nodes);
        exchanges.locate();
      }
    }
  }

  /// Changes the places of two pieces that follow each other.
  private void kick(SplittableRandom random) {
    var nodes = exchanges.nodes;
    var longest = Math.min(LONGEST_PIECE, nodes / 2 - 1);
    var first = 1 + random.nextInt(longest);
    var second = 1 + random.nextInt(longest);
    var from = random.nextInt(nodes - first - second + 1);
    var tour = exchanges.tour;
    System.arraycopy(tour, from, exchanges.at, 0, first);
    System.arraycopy(tour, from + first, tour, from, second);
    System.arraycopy(exchanges.at, 0, tour, from + second, first);
    exchanges.locate();
  }
}
