package org.owplanner.engine.transfer.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.transfer.RandomNetworks;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.verify.CellFacts;
import org.owplanner.engine.transfer.verify.CellPrices;
import org.owplanner.engine.transfer.verify.Fees;
import org.owplanner.engine.transfer.verify.Leg;
import org.owplanner.engine.transfer.verify.Moves;

/// Tangents touch the curve where they are drawn and lie below it everywhere else.
@NullMarked
final class TangentTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noPlanCostsLessThanATangentSays(long seed) {
    var problem = RandomNetworks.of(seed, 2);
    var random = new SplittableRandom(seed);
    var legs = Leg.of(problem).values().stream().filter(leg -> !leg.lane().isHome()).toList();
    for (var index = 0; index < problem.cells().size(); index++) {
      var curve = curve(problem, index);
      assertThat(curve.isConvex()).isTrue();
      for (var pair = 0; pair < 12; pair++) {
        var at = new Moves();
        var other = new Moves();
        for (var moves : new Moves[] {at, other}) {
          moves.send(random.nextInt(curve.facts().onHandUnits() + 1));
          for (var a = random.nextInt(3); a > 0; a--) {
            moves.receive(legs.get(random.nextInt(legs.size())), random.nextInt(25));
          }
        }
        var tangent = curve.tangent(at);
        assertThat(value(tangent, at, other))
            .isLessThanOrEqualTo(curve.micros(other) + 1e-6 * Math.abs(curve.micros(other)));
        assertThat(value(tangent, at, at)).isCloseTo(curve.micros(at), within(1e-3));
      }
    }
  }

  private static CellCurve curve(TransferProblem problem, int index) {
    var cell = problem.cells().get(index);
    var fees = Fees.byWarehouse(problem.fees()).getOrDefault(cell.warehouseId(), Fees.NONE);
    return new CellCurve(new CellFacts(problem, cell, fees), new CellPrices(problem));
  }

  private static double value(CellCurve.Tangent tangent, Moves at, Moves other) {
    var micros = tangent.micros();
    micros += tangent.slope().onHand * (at.sentUnits() - other.sentUnits());
    for (var r = 0; r < tangent.slope().arriving.length; r++) {
      for (var p = 0; p < tangent.slope().arriving[r].length; p++) {
        micros += tangent.slope().arriving[r][p] * (other.arrivals(r)[p] - at.arrivals(r)[p]);
      }
    }
    return micros;
  }
}
