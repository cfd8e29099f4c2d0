package org.owplanner.engine.wave.release;

import java.util.SplittableRandom;

/// Simulated annealing over the set of visited aisles, with released orders repaired and refilled
/// after each change.
///
/// Maximises `units − λ · aisles − μ · max(0, smallest − units)`, where λ is the best ratio found
/// in the window so far (Dinkelbach 1967): whatever is above 0 is a better plan. μ rises while too
/// many of the plans seen are too small and falls while few are.
final class ReleaseAnnealing {

  private static final double HOT = 0.15;
  private static final double COLD = 0.004;

  /// Orders differ by single units, however many an aisle gives.
  private static final double COLDEST_UNITS = 0.25;

  private static final int STRIDE = 64;
  private static final double NARROWING_SHARE = 0.15;
  private static final int START_FACTOR = 3;
  private static final int DROPS_TRIED = 6;
  private static final int AISLES_TRIED = 6;

  /// Orders of several lines may bring more than the likely gain says.
  private static final double OPTIMISM = 1.1;

  private final ReleaseIndex index;
  private final ReleaseWindow window;
  private final SplittableRandom random;
  private final ReleaseState state;
  private ReleasePlan best = ReleasePlan.empty();
  private double ratio;
  private double penalty = 2;
  private int mostVisited;

  ReleaseAnnealing(
      ReleaseIndex index, ReleaseWindow window, boolean[] isExcluded, SplittableRandom random) {
    this.index = index;
    this.window = window;
    this.random = random;
    state = new ReleaseState(index, isExcluded, random);
  }

  /// The best plan of at least the wave's smallest size that was seen, empty if there was none.
  ReleasePlan best() {
    return best;
  }

  /// Anneals down into the window: from all aisles, or from those of a plan and some more.
  ///
  /// @param known a plan of the window, empty where there is none
  /// @return steps done
  long run(ReleasePlan known, ReleaseQuota quota) {
    for (var aisle : known.aisles()) {
      if (state.isOutside(aisle)) {
        state.add(aisle);
      }
    }
    var start = known.visited() == 0 ? state.allowed : START_FACTOR * window.most();
    while (state.visited < Math.min(start, state.allowed)) {
      state.add(state.aisleAt[state.visited + random.nextInt(state.allowed - state.visited)]);
    }
    state.refill();
    state.commit();
    var full = state.visited;
    mostVisited = Math.max(full, window.most());
    note();
    var temperature = 0.0;
    var current = score();
    var tooSmall = 0;
    var step = 0L;
    while (true) {
      if (step % STRIDE == 0) {
        var done = quota.done(step);
        if (done >= 1) {
          return step;
        }
        var hot = Math.max(COLDEST_UNITS, HOT * ratio);
        temperature = hot * Math.pow(Math.clamp(COLD * ratio, 1e-9, COLDEST_UNITS) / hot, done);
        narrow(full, done);
        if (best.visited() == 0) {
          ratio = state.units / (double) Math.max(1, state.visited);
        }
        if (tooSmall > STRIDE * 3 / 4) {
          penalty = Math.min(20, penalty * 1.05);
        } else if (tooSmall < STRIDE / 4) {
          penalty = Math.max(0.5, penalty / 1.02);
        }
        tooSmall = 0;
        current = score();
      }
      step++;
      var threshold = current + temperature * Math.log(random.nextDouble());
      var next = propose(threshold) ? score() : Double.NEGATIVE_INFINITY;
      if (next > threshold) {
        state.commit();
        current = next;
        if (note()) {
          current = score();
        }
      } else {
        state.undo();
      }
      if (state.units < index.smallestUnits) {
        tooSmall++;
      }
    }
  }

  /// Brings the most aisles allowed down from all to the window's, as time goes by; geometrically,
  /// since the choice matters more the fewer are left.
  private void narrow(int full, double done) {
    var share = Math.min(1, done / NARROWING_SHARE);
    var narrowed = full * Math.pow(window.most() / (double) Math.max(full, 1), share);
    mostVisited = Math.max(window.most(), (int) narrowed);
    while (state.visited > mostVisited) {
      dropCheapest();
      note();
    }
  }

  private void dropCheapest() {
    var cheapest = -1;
    var highest = Double.NEGATIVE_INFINITY;
    for (var tries = 0; tries < DROPS_TRIED; tries++) {
      var aisle = inside();
      drop(aisle);
      state.refill();
      if (score() > highest) {
        highest = score();
        cheapest = aisle;
      }
      state.undo();
    }
    drop(cheapest);
    state.refill();
    state.commit();
  }

  private double score() {
    return scoreOf(state.units, state.visited);
  }

  private double scoreOf(double units, int visited) {
    var lack = index.smallestUnits - units;
    return units - ratio * visited - (lack > 0 ? penalty * lack : 0);
  }

  private boolean note() {
    if (state.units < index.smallestUnits
        || state.visited == 0
        || state.visited > window.most()
        || state.visited < window.least()) {
      return false;
    }
    if (best.visited() == 0
        || (long) state.units * best.visited() > (long) best.units() * state.visited) {
      best = state.plan();
      ratio = best.unitsPerAisle();
      return true;
    }
    return false;
  }

  /// Changes the state.
  ///
  /// @return whether the change may reach the threshold at all
  private boolean propose(double threshold) {
    var kind = random.nextInt(100);
    if (kind < 15) {
      if (state.visited < Math.min(mostVisited, state.allowed)) {
        state.add(likelyBest());
      }
    } else if (kind < 30) {
      if (state.visited > window.least()) {
        var out = inside();
        if (scoreOf(state.units - state.leastLoss(out), state.visited - 1) <= threshold) {
          return false;
        }
        drop(out);
      }
    } else if (kind < 75) {
      if (state.visited < state.allowed && state.visited > 0) {
        return swap(threshold);
      }
    } else {
      var order = blocked();
      if (order >= 0) {
        state.force(order);
      }
    }
    state.refill();
    return true;
  }

  private boolean swap(double threshold) {
    var out = inside();
    if (!index.isMostlySingleLine()) {
      var in = outside();
      state.drop(out);
      state.add(in);
      state.repair(out);
      state.refill();
      return true;
    }
    drop(out);
    var in = likelyBest();
    if (scoreOf(state.units + state.likelyGain(in) * OPTIMISM, state.visited + 1) <= threshold) {
      return false;
    }
    state.add(in);
    state.refill();
    return true;
  }

  /// An aisle to add: where orders have a single line, the best of several by its likely gain.
  private int likelyBest() {
    var chosen = outside();
    if (!index.isMostlySingleLine()) {
      return chosen;
    }
    var most = state.likelyGain(chosen);
    for (var tries = 1; tries < AISLES_TRIED; tries++) {
      var aisle = outside();
      var gain = aisle == chosen ? 0 : state.likelyGain(aisle);
      if (gain > most) {
        most = gain;
        chosen = aisle;
      }
    }
    return chosen;
  }

  private void drop(int aisle) {
    state.drop(aisle);
    state.repair(aisle);
  }

  private int inside() {
    return state.aisleAt[random.nextInt(state.visited)];
  }

  private int outside() {
    if (random.nextInt(3) > 0) {
      for (var tries = 0; tries < 8; tries++) {
        var order = random.nextInt(index.orders);
        var miss = state.missing[order];
        if (miss >= 1 && miss <= 2) {
          var start = index.orderStart[order];
          var count = index.orderStart[order + 1] - start;
          var line = random.nextInt(count);
          for (var t = 0; t < count; t++) {
            var item = index.orderItem[start + line];
            if (state.supply[item] < index.orderNeed[start + line]) {
              var from = index.itemAisleStart[item];
              var many = index.itemAisleStart[item + 1] - from;
              var pick = random.nextInt(many);
              for (var u = 0; u < many; u++) {
                var aisle = index.itemAisle[from + pick];
                if (state.isOutside(aisle)) {
                  return aisle;
                }
                pick = pick + 1 == many ? 0 : pick + 1;
              }
            }
            line = line + 1 == count ? 0 : line + 1;
          }
        }
      }
    }
    return state.aisleAt[state.visited + random.nextInt(state.allowed - state.visited)];
  }

  /// An order that the visited aisles could fill, but that is not released.
  private int blocked() {
    if (state.visited == 0) {
      return -1;
    }
    for (var tries = 0; tries < 10; tries++) {
      var aisle = inside();
      var from = index.aisleStart[aisle];
      var many = index.aisleStart[aisle + 1] - from;
      if (many > 0) {
        var item = index.aisleItem[from + random.nextInt(many)];
        var first = index.itemOrderStart[item];
        var order = index.itemOrder[first + random.nextInt(index.itemOrderStart[item + 1] - first)];
        if (!state.released[order] && state.missing[order] == 0) {
          return order;
        }
      }
    }
    return -1;
  }
}
