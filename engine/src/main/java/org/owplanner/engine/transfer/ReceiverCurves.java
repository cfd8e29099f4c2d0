package org.owplanner.engine.transfer;

import java.util.Arrays;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.cell.Periods;

/// What 0, 1, 2, … cases cost a receiver that receives nothing else but what is pinned, by arrival
/// regime and period, each given its regime; but for what gets dearer with age.
///
/// Of several arrivals the later ones are taken to meet all earlier ones still in stock, which
/// makes them dearer than they are, for what a cell costs is convex in its stock: T(p₁, n₁) + T(p₂,
/// n₁ + n₂) − T(p₂, n₁) + …
final class ReceiverCurves {

  private static final int PERIODS = Periods.COUNT;
  private static final double[] WEIGHTS = ArrivalRegimes.weights();
  private static final double[] NONE = {0};

  private final int cell;
  private final double leastMicros;
  private final double[][] curves;

  private ReceiverCurves(int cell, double leastMicros, double[][] curves) {
    this.cell = cell;
    this.leastMicros = leastMicros;
    this.curves = curves;
  }

  /// @param leastMicros what the first case costs at least; below 0
  /// @param periods a bit for each period in which anything may arrive
  /// @param mostCases most cases received
  /// @param enoughMicros what a case costs that is too much
  static ReceiverCurves of(
      SkuGoods goods,
      GoodsTools tools,
      int cell,
      double leastMicros,
      int periods,
      int mostCases,
      double enoughMicros) {
    var facts = goods.facts(tools, cell);
    var arrivals = goods.pinnedArrivals(cell);
    var pack = goods.pieceUnits();
    var evaluator = tools.evaluator();
    evaluator.open(facts, goods.pinnedSent(cell), arrivals, mostCases * pack);
    var curves = new double[WEIGHTS.length * PERIODS][];
    Arrays.fill(curves, NONE);
    for (var k = 0; k < curves.length; k++) {
      var p = k % PERIODS;
      if ((periods >> p & 1) > 0) {
        curves[k] =
            k >= PERIODS && arrivals.length == 0
                ? curves[p]
                : evaluator.curve(facts, arrivals, k / PERIODS, p, pack, mostCases, enoughMicros);
      }
    }
    return new ReceiverCurves(cell, leastMicros, curves);
  }

  int cell() {
    return cell;
  }

  /// What the first case costs at least, whenever it arrives; below 0.
  double leastMicros() {
    return leastMicros;
  }

  /// What 0, 1, … cases of a period cost, as far as any may pay. Not to be changed.
  double[] of(int regime, int period) {
    return curves[regime * PERIODS + period];
  }

  /// Whether it is known what arrives in these periods.
  boolean mayArrive(int[] periods) {
    for (var r = 0; r < WEIGHTS.length; r++) {
      if (of(r, periods[r]).length == 1) {
        return false;
      }
    }
    return true;
  }

  /// What the first case costs that arrives in these periods.
  double first(int[] periods) {
    var sum = 0.0;
    for (var r = 0; r < WEIGHTS.length; r++) {
      sum += WEIGHTS[r] * of(r, periods[r])[1];
    }
    return sum;
  }
}
