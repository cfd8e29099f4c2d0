package org.owplanner.engine.wave;

import java.util.Collection;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What follows from a problem and never changes while it is solved; constraints and searches share
/// it.
///
/// @param problem the problem
/// @param released what was handed out before
/// @param grid when waves are released
/// @param crew who picks where
/// @param lots usable stock
/// @param book open orders
/// @param parts what orders are cut into
/// @param prices what things cost
/// @param deferralMicros labour that deferring each order costs tomorrow, by order
/// @param deferredMicros what deferring each order costs in all, lateness and waiting included
public record WaveFacts(
    WaveProblem problem,
    ReleasedWork released,
    ReleaseGrid grid,
    Crew crew,
    StockLots lots,
    OrderBook book,
    Parts parts,
    WavePrices prices,
    long[] deferralMicros,
    long[] deferredMicros) {

  /// Works out everything that follows from the problem.
  static WaveFacts of(WaveProblem problem) {
    var released = new ReleasedWork(problem);
    var grid = new ReleaseGrid(problem);
    var crew = new Crew(problem, grid, released);
    var lots = new StockLots(problem, released);
    var book = new OrderBook(problem, lots, crew, released);
    var parts = PartCutter.cut(problem, book, crew, lots);
    var prices = new WavePrices(problem);
    var deferral = new DeferralCost(problem).micros();
    var deferred = new long[deferral.length];
    for (var o = 0; o < deferred.length; o++) {
      var at = prices.deferredSecond();
      deferred[o] = deferral[o] + prices.lateness(o, at) + prices.waiting(o, at);
    }
    return new WaveFacts(
        problem, released, grid, crew, lots, book, parts, prices, deferral, deferred);
  }

  /// Slots that batches can have.
  WaveSlots slots() {
    return WaveSlots.of(this);
  }

  /// Whether a picker may take a part's goods from these lots.
  boolean mayTake(int part, Take take, int picker) {
    return new StockChoice(this).mayTake(part, take, crew.classOf(picker));
  }

  /// Whether a picker may pick these parts in one batch.
  boolean mayBatch(int picker, Collection<Integer> together) {
    var loads = new Loads(this, true);
    var batch = new Batch();
    batch.picker = picker;
    for (var part : together) {
      if (!loads.hasRoom(batch, part)) {
        return false;
      }
      batch.add(part);
      loads.count(batch, part, 1);
    }
    return true;
  }

  /// Order lines that there are to pick.
  int lines() {
    return IntStream.of(parts.lines()).sum();
  }

  /// What released batches cost, whatever is planned.
  long releasedMicros() {
    return released.tourSetUpMicros()
        + released.walkingMicros()
        + released.pickingMicros()
        + released.splitMicros();
  }

  /// Reach seconds of a location.
  double reachSeconds(int location) {
    return problem.rates().reachSeconds(problem.layout().levelOf(location));
  }

  /// Facts are equal only to themselves: the solver asks once for every part.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return "facts of " + problem.warehouseId();
  }
}
