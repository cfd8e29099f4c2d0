package org.owplanner.engine.wave.release;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import java.util.Arrays;

/// The release problem as an integer program over the aisles left open, asked for a plan that is
/// strictly better than one known.
///
/// With the known ratio `p / q` (units, aisles) a plan of U units in K aisles is better if and only
/// if `q U − p K ≥ 1`, all whole numbers (Dinkelbach 1967). Besides `Σₒ need · x ≤ Σₐ stock · y` of
/// each item, every line says `Σₐ min(stock, need) · y ≥ need · x`: implied for whole numbers, much
/// tighter when relaxed.
final class ReleaseModel {

  static final byte OUT = 0;
  static final byte IN = 1;
  static final byte OPEN = 2;

  /// What asking gave.
  ///
  /// @param plan a better plan, or an empty one
  /// @param isExhausted whether no plan within these aisles is better than that
  /// @param effort deterministic time that it took
  record Answer(ReleasePlan plan, boolean isExhausted, double effort) {}

  private final ReleaseIndex index;
  private final byte[] state;
  private final CpModel model = new CpModel();
  private final BoolVar[] order;
  private final BoolVar[] aisle;
  private int fixedAisles;
  private final int[] fixedStock;

  private ReleaseModel(ReleaseIndex index, byte[] state) {
    this.index = index;
    this.state = state;
    order = new BoolVar[index.orders];
    aisle = new BoolVar[index.aisles];
    fixedStock = new int[index.items];
  }

  /// Asks for a better plan than `known`, which visits at least one aisle.
  ///
  /// @param effort most deterministic time
  /// @param seconds most time, infinity where only effort counts
  static Answer ask(
      ReleaseIndex index, byte[] state, ReleasePlan known, double effort, double seconds) {
    Loader.loadNativeLibraries();
    return new ReleaseModel(index, state).ask(known, effort, seconds);
  }

  private Answer ask(ReleasePlan known, double effort, double seconds) {
    for (var a = 0; a < index.aisles; a++) {
      if (state[a] == OPEN) {
        aisle[a] = model.newBoolVar("");
      } else if (state[a] == IN) {
        fixedAisles++;
        for (var e = index.aisleStart[a]; e < index.aisleStart[a + 1]; e++) {
          fixedStock[index.aisleItem[e]] += index.aisleStock[e];
        }
      }
    }
    addOrders();
    for (var item = 0; item < index.items; item++) {
      addItem(item);
    }
    addWave(known);
    var solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setLinearizationLevel(2)
        .setMaxDeterministicTime(effort)
        .setMaxTimeInSeconds(seconds);
    var status = solver.solve(model);
    var isFound = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    return new Answer(
        isFound ? plan(solver) : ReleasePlan.empty(),
        status == CpSolverStatus.INFEASIBLE,
        solver.response().getDeterministicTime());
  }

  private void addOrders() {
    var reach = fixedStock.clone();
    for (var a = 0; a < index.aisles; a++) {
      if (state[a] == OPEN) {
        for (var e = index.aisleStart[a]; e < index.aisleStart[a + 1]; e++) {
          reach[index.aisleItem[e]] += index.aisleStock[e];
        }
      }
    }
    for (var o = 0; o < index.orders; o++) {
      var isReached = true;
      for (var e = index.orderStart[o]; isReached && e < index.orderStart[o + 1]; e++) {
        isReached = reach[index.orderItem[e]] >= index.orderNeed[e];
      }
      if (isReached) {
        order[o] = model.newBoolVar("");
      }
    }
  }

  private void addItem(int item) {
    var demand = 0;
    for (var f = index.itemOrderStart[item]; f < index.itemOrderStart[item + 1]; f++) {
      if (order[index.itemOrder[f]] != null) {
        demand += index.itemOrderNeed[f];
      }
    }
    var fixed = fixedStock[item];
    if (demand <= fixed) {
      return;
    }
    var balance = LinearExpr.newBuilder();
    var isAbundant = true;
    for (var g = index.itemAisleStart[item]; g < index.itemAisleStart[item + 1]; g++) {
      var open = aisle[index.itemAisle[g]];
      if (open != null) {
        balance.addTerm(open, index.itemAisleStock[g]);
        isAbundant &= fixed + index.itemAisleStock[g] >= demand;
      }
    }
    isAbundant &= fixed == 0;
    for (var f = index.itemOrderStart[item]; f < index.itemOrderStart[item + 1]; f++) {
      var wanted = order[index.itemOrder[f]];
      if (wanted != null) {
        balance.addTerm(wanted, -index.itemOrderNeed[f]);
        if (index.itemOrderNeed[f] > fixed) {
          addLine(item, wanted, index.itemOrderNeed[f] - fixed);
        }
      }
    }
    if (!isAbundant) {
      model.addGreaterOrEqual(balance, -fixed);
    }
  }

  private void addLine(int item, BoolVar wanted, int need) {
    var line = LinearExpr.newBuilder();
    var isWhole = true;
    for (var g = index.itemAisleStart[item]; g < index.itemAisleStart[item + 1]; g++) {
      isWhole &= aisle[index.itemAisle[g]] == null || index.itemAisleStock[g] >= need;
    }
    for (var g = index.itemAisleStart[item]; g < index.itemAisleStart[item + 1]; g++) {
      var open = aisle[index.itemAisle[g]];
      if (open != null) {
        line.addTerm(open, isWhole ? 1 : Math.min(need, index.itemAisleStock[g]));
      }
    }
    line.addTerm(wanted, isWhole ? -1 : -need);
    model.addGreaterOrEqual(line, 0);
  }

  private void addWave(ReleasePlan known) {
    var units = LinearExpr.newBuilder();
    var gain = LinearExpr.newBuilder();
    var visited = LinearExpr.newBuilder();
    for (var o = 0; o < index.orders; o++) {
      if (order[o] != null) {
        units.addTerm(order[o], index.orderUnits[o]);
        gain.addTerm(order[o], (long) index.orderUnits[o] * known.visited());
      }
    }
    for (var a = 0; a < index.aisles; a++) {
      if (aisle[a] != null) {
        visited.addTerm(aisle[a], 1);
        gain.addTerm(aisle[a], -known.units());
      }
    }
    model.addLinearConstraint(units, index.smallestUnits, index.largestUnits);
    model.addGreaterOrEqual(visited, 1 - fixedAisles);
    gain.add(-(long) known.units() * fixedAisles);
    model.addGreaterOrEqual(gain, 1);
    model.maximize(gain);
  }

  private ReleasePlan plan(CpSolver solver) {
    var orders = new int[index.orders];
    var count = 0;
    var units = 0;
    for (var o = 0; o < index.orders; o++) {
      if (order[o] != null && solver.booleanValue(order[o])) {
        orders[count++] = index.orderId[o];
        units += index.orderUnits[o];
      }
    }
    var aisles = new int[index.aisles];
    var visited = 0;
    for (var a = 0; a < index.aisles; a++) {
      if (state[a] == IN || (aisle[a] != null && solver.booleanValue(aisle[a]))) {
        aisles[visited++] = a;
      }
    }
    return ReleasePlan.of(Arrays.copyOf(orders, count), Arrays.copyOf(aisles, visited), units);
  }
}
