package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.verify.WaveVerifier;

class WaveHoursTest {

  private static final int ORDERS = 14;

  /// Hours that end with what is done without a plan, walked in S-shape.
  private static WaveProblem justLongEnough(WaveProblem problem) {
    var batches = WavesInForce.of(problem).batches();
    var pickers = new ArrayList<Picker>();
    for (var picker : problem.pickers()) {
      var end =
          batches.stream()
              .filter(batch -> batch.pickerId().equals(picker.pickerId()))
              .mapToInt(PlannedBatch::endSecond)
              .max()
              .orElse(picker.toSecond());
      pickers.add(
          new Picker(
              picker.pickerId(), picker.equipment(), picker.fromSecond(), end, picker.zones()));
    }
    return new WaveProblem(
        problem.warehouseId(),
        problem.planDate(),
        problem.currency(),
        problem.shift(),
        problem.nowSecond(),
        problem.nextShiftSecond(),
        problem.layout(),
        problem.skus(),
        problem.stock(),
        problem.orders(),
        problem.equipment(),
        pickers,
        problem.packing(),
        problem.released(),
        problem.notBegun(),
        problem.rates());
  }

  @ParameterizedTest
  @CsvSource({"RETURN,0,30", "RETURN,200,8", "LARGEST_GAP,0,30", "LARGEST_GAP,200,8", "EXACT,0,10"})
  void hoursThatAreJustLongEnoughWithoutAPlanGiveAPlanHoweverTheSiteRoutes(
      RoutingPolicy policy, long steps, int shifts) {
    for (var seed = 0; seed < shifts; seed++) {
      var problems = WaveProblems.randomly(seed, ORDERS).routed(policy);
      if (seed % 3 == 0) {
        problems.rate(WaveRate.WAVE_MOST_LINES, 5 + seed % 4);
      }
      var problem = justLongEnough(problems.build());

      var result =
          new WavePlanner().plan(problem, Budget.ofSteps(steps, seed, 1), Progress.silent());

      assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts()))
          .as("shift %d", seed)
          .isEmpty();
    }
  }

  @Test
  void ordersAreDeferredUntilEveryPickerIsBackInTime() {
    var problems =
        WaveProblems.warehouse(6)
            .skusInPlace(6, 9)
            .picker("P0", 0, WaveProblems.FROM, WaveProblems.FROM + 250, "A")
            .picker("P1", 0, WaveProblems.FROM, WaveProblems.FROM + 250, "A");
    for (var o = 0; o < 6; o++) {
      problems.order(WaveProblems.order("O" + o, WaveProblems.TO, o));
    }
    var facts = WaveFacts.of(problems.build());
    var state = new WaveState(facts, RoutingPolicy.EXACT, true);
    var choice = new StockChoice(facts);
    state.begin();
    for (var part = 0; part < 6; part++) {
      var picker = part % 2;
      var batch = state.open(picker, state.length(picker));
      var take = choice.nearDepot(state.stock(), part, facts.crew().classOf(picker));
      assertThat(take).isNotNull();
      state.insert(part, batch, take);
    }
    state.evaluate();
    state.commit();

    WaveRepair.dropWhatCantStart(state);

    assertThat(state.isSound()).isTrue();
    for (var p = 0; p < 2; p++) {
      // Two tours of 95 s to 105 s fit 250 s, a third one doesn't.
      assertThat(state.length(p)).as("tours of picker %d", p).isEqualTo(2);
      assertThat(state.batch(state.batchAt(p, 1)).endSecond)
          .as("end of picker %d", p)
          .isLessThanOrEqualTo(facts.crew().toSecond(p));
    }
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void aCutOffLongBeforeTheShiftIsPricedAndToldInFull(boolean isHard) {
    var line = new OrderLine(1, 0, 1);
    var problem =
        WaveProblems.warehouse(2)
            .skusInPlace(1, 9)
            .picker("P0", 0)
            .order(
                new OpenOrder(
                    "OLD", WaveProblems.FROM - 600, Integer.MIN_VALUE, isHard, 0, List.of(line)))
            .build();

    var result = new WavePlanner().plan(problem, Budget.ofSteps(50, 1, 1), Progress.silent());

    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
    var late =
        result.planCosts().stream().filter(term -> term.term().equals("lateness")).findFirst();
    assertThat(late).hasValueSatisfying(term -> assertThat(term.micros()).isPositive());
    var told = result.plan().orders().getFirst();
    assertThat(told.code()).isEqualTo(OrderCode.CUT_OFF_PAST);
    assertThat(List.of(told.reason().en(), told.remedy().en()))
        .noneMatch(text -> text.matches(".*-\\d.*"));
  }
}
