package org.owplanner.engine.transfer.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;

class CellEvaluatorTest {

  private static final int P = Periods.COUNT;
  private static final int[] DAY_THREE = {3, 3, 3, 3};
  private static final int[] LATER_WHEN_SLOW = {3, 4, 9, 15};

  private final CellEvaluator evaluator = new CellEvaluator();

  private static CellFacts facts(CellDraft draft) {
    TransferProblem problem =
        TransferProblems.network().cell(draft).fee("A", 0, 40).fee("A", 60, 90).build();
    return new CellBook(problem).facts(problem.cells().getFirst());
  }

  private static CellDraft cell() {
    return CellDraft.of("S", "A").weekly(3, 1.4, 0.2).onHand(20).coming(4, TODAY + 10);
  }

  private static int[] arriving(int[] periods, int units) {
    var arrivals = new int[periods.length * P];
    for (var r = 0; r < periods.length; r++) {
      arrivals[r * P + periods[r]] = units;
    }
    return arrivals;
  }

  private double total(CellFacts facts, int sent, int[] arrivals) {
    return Arrays.stream(evaluator.terms(facts, sent, arrivals)).sum();
  }

  @Test
  void withoutDemandAllIsLeftOver() {
    var facts = facts(CellDraft.of("S", "A").weekly(0).onHand(10));

    var terms = evaluator.terms(facts, 4, CellEvaluator.NOTHING);

    assertThat(terms[CellTerm.LOST_MARGIN.index()]).isZero();
    assertThat(terms[CellTerm.LEFT_OVER.index()]).isEqualTo(6 * 10_000_000.0 * 0.4, within(1e-3));
    assertThat(terms[CellTerm.CAPITAL.index()])
        .isEqualTo(6 * 84 * 10_000_000.0 * 0.12 / 365, within(1e-3));
  }

  @Test
  void unitsAreConserved() {
    var facts = facts(cell());

    evaluator.terms(facts, 6, arriving(LATER_WHEN_SLOW, 12));

    var demand = 0.0;
    for (var p = 0; p < P; p++) {
      demand += facts.meanUnits(p);
    }
    var lost = Arrays.stream(evaluator.lostUnits(facts)).sum();
    var left = evaluator.meanUnits(facts)[P - 1];
    assertThat(left).isEqualTo(20 - 6 + 4 + 12 - demand + lost, within(1e-6));
  }

  @Test
  void aChangeOfWhatArrivesIsWhatItCostsMore() {
    var facts = facts(cell().aged(TODAY, 20));
    var few = arriving(LATER_WHEN_SLOW, 6);
    evaluator.open(facts, 0, few, 60);
    var more = evaluator.changeMicros(facts, few, LATER_WHEN_SLOW, 12);
    var fewer = evaluator.changeMicros(facts, few, LATER_WHEN_SLOW, -6);
    var other = evaluator.changeMicros(facts, few, DAY_THREE, 6);

    var before = evaluator.plainMicros(facts, 0, few);
    assertThat(more)
        .isEqualTo(
            evaluator.plainMicros(facts, 0, arriving(LATER_WHEN_SLOW, 18)) - before, within(1.0));
    assertThat(fewer)
        .isEqualTo(evaluator.plainMicros(facts, 0, CellEvaluator.NOTHING) - before, within(1.0));
    var both = arriving(LATER_WHEN_SLOW, 6);
    for (var r = 0; r < DAY_THREE.length; r++) {
      both[r * P + DAY_THREE[r]] += 6;
    }
    assertThat(other).isEqualTo(evaluator.plainMicros(facts, 0, both) - before, within(1.0));
  }

  @Test
  void whatIsSentCostsAsTheTermsSay() {
    var facts = facts(cell());

    var send = evaluator.sendMicros(facts, 0, CellEvaluator.NOTHING, 6, 3);

    var nothing = total(facts, 0, CellEvaluator.NOTHING);
    for (var k = 0; k <= 3; k++) {
      assertThat(send[k])
          .isEqualTo(total(facts, 6 * k, CellEvaluator.NOTHING) - nothing, within(1.0));
    }
  }

  @Test
  void aFurtherCaseIsWorthLessThanTheOneBefore() {
    var facts = facts(cell().onHand(2));
    var costs = new double[6];
    for (var k = 0; k < costs.length; k++) {
      costs[k] = total(facts, 0, arriving(DAY_THREE, 6 * k));
    }

    for (var k = 1; k + 1 < costs.length; k++) {
      assertThat(costs[k + 1] - costs[k]).isGreaterThanOrEqualTo(costs[k] - costs[k - 1] - 1e-3);
    }
  }

  @Test
  void aTangentLiesBelowEveryOtherState() {
    var facts = facts(cell().onHand(3));
    var at = arriving(LATER_WHEN_SLOW, 12);
    for (var isRight : new boolean[] {true, false}) {
      evaluator.open(facts, 0, at, 2);
      var gradient = evaluator.gradient(facts, at, isRight);
      var here = evaluator.plainMicros(facts);
      for (var units = 0; units <= 24; units += 6) {
        for (var periods : new int[][] {DAY_THREE, LATER_WHEN_SLOW, {20, 20, 20, 20}}) {
          var other = arriving(periods, units);
          assertThat(evaluator.plainMicros(facts, 0, other))
              .isGreaterThanOrEqualTo(here + linear(gradient, at, other) - 1.0);
        }
      }
    }
  }

  private static double linear(double[] gradient, int[] at, int[] other) {
    var weights = new double[] {0.5, 0.3, 0.15, 0.05};
    var sum = 0.0;
    for (var k = 0; k < gradient.length; k++) {
      sum += weights[k / P] * gradient[k] * (other[k] - at[k]);
    }
    return sum;
  }
}
