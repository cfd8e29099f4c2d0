package org.owplanner.engine.forecast.seller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.ForecastException;
import org.owplanner.engine.forecast.history.CalendarEvent;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.verify.ForecastVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Severity;

class ForecastPlannerTest {

  private static final SellerHistory SELLER = SampleSeller.of(60);

  @Test
  void theForecastIsTheSameOnAnyNumberOfThreadsAndPassesItsVerifier() {
    var one = plan(ForecastProblem.first(SELLER), 1);
    var four = plan(ForecastProblem.first(SELLER), 4);

    // The totals hold a hash of all rows.
    assertThat(four.totals()).usingRecursiveComparison().isEqualTo(one.totals());
    assertThat(four.heldBack()).usingRecursiveComparison().isEqualTo(one.heldBack());
    assertThat(ForecastVerifier.verify(SELLER, one.rows(), one.totals())).isEmpty();
    assertThat(one.totals()).extracting(ForecastTotal::series).containsExactly(30, 30);
    assertThat(one.heldBack()).hasSize(12);
  }

  @Test
  void oneSeriesThatCannotBeForecastFailsNoOther() {
    var planner =
        new SeriesPlanner(
            ForecastProblem.first(SELLER),
            series -> {
              switch (series) {
                case 1 -> throw new ForecastException("it is odd.");
                case 2 -> throw new ArithmeticException("0/0");
                default ->
                    throw new AssertionError("errors of the machine are nobody's to catch here");
              }
            });

    assertThat(planner.plan(1, false).failure()).isEqualTo("it is odd.");
    var planned = planner.plan(2, false);
    assertThat(planned.failure()).contains("0/0");
    assertThat(planned.row().flags()).contains(ForecastFlag.FALLBACK);
    assertThat(planned.row().why().en()).contains("0/0");
    assertThat(ForecastFindings.of("ACME", List.of(planned)))
        .extracting(Finding::severity)
        .contains(Severity.WARN);
  }

  @Test
  void aFaultOfTheProgramInLearningIsNotTakenForGoodsThatCannotBeForecast() {
    // Days that don't ascend can't come out of the reader.
    var series = SampleSeller.series("W1", "X", 3, 3, 3, 3, 3, 3, 3, 3, 3, 3);
    series.day()[9] = SampleSeller.PLAN_DAY - 40;
    var day = SampleSeller.PLAN_DAY;
    var peak = new CalendarEvent("PEAK", "Peak", CalendarEvent.Kind.PEAK, "GB", day, day, "", "");
    var history = new SellerHistory("ACME", day, List.of(series), List.of(peak));

    assertThatThrownBy(() -> plan(ForecastProblem.first(history), 1))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void anInterruptedForecastIsWholeAndSaysSo() {
    var result =
        new ForecastPlanner()
            .plan(
                ForecastProblem.first(SELLER),
                Budget.ofSteps(1, 1, 2),
                new Progress() {
                  @Override
                  public void report(ProgressPoint point) {}

                  @Override
                  public boolean isCancelled() {
                    return true;
                  }
                });

    assertThat(result.rows())
        .hasSize(60)
        .allMatch(row -> row.flags().contains(ForecastFlag.FALLBACK));
    assertThat(ForecastVerifier.verify(SELLER, result.rows(), result.totals())).isEmpty();
  }

  @Test
  void whatWasSaidIsScoredAgainstWhatCameAndADriftFlagged() {
    var history =
        new SellerHistory(
            "ACME",
            SampleSeller.PLAN_DAY,
            List.of(SampleSeller.series("W1", "X", 0, 0, 9, 9)),
            List.of());
    var said = new ArrayList<PastForecast>();
    for (var day = -2; day < 0; day++) {
      said.add(
          new PastForecast(
              0, SampleSeller.PLAN_DAY + day, 5, 2, new float[] {0, 1, 1, 2, 2, 3, 3, 4, 5}));
    }

    var result = plan(new ForecastProblem(history, said, Map.of(0, new DriftCusum(4, 0))), 1);

    var last = result.scores().getLast();
    assertThat(last.demand()).isEqualTo(9);
    assertThat(last.isInBand()).isFalse();
    // Pinball at the nine levels: 0.05·9, 0.10·8, 0.25·8, 0.5·7, 0.67·7, 0.75·6, 0.9·6, 0.95·5,
    // 0.99·4.
    assertThat(last.pinballLoss()).isCloseTo(30.05 / 9, within(1e-9));
    assertThat(last.drift().up()).isEqualTo(9);
    assertThat(result.rows().getFirst().flags()).contains(ForecastFlag.DRIFTING);
  }

  @Test
  void aDayShortOfStockIsNotScored() {
    var eve = SampleSeller.PLAN_DAY - 1;
    var units = new int[] {4, 4, 4, 4, 1, 1, 4};
    var series = SampleSeller.series("W1", "X", units);
    var sold = SampleSeller.soldOut(series, new int[] {eve - 2, eve - 1}, new double[] {0, 0.5});
    var history = new SellerHistory("ACME", SampleSeller.PLAN_DAY, List.of(sold), List.of());
    var said = new ArrayList<PastForecast>();
    for (var day = eve - 2; day <= eve; day++) {
      said.add(new PastForecast(0, day, 5, 4, new float[] {1, 2, 3, 4, 4, 5, 6, 7, 8}));
    }

    var scores = plan(new ForecastProblem(history, said, Map.of()), 1).scores();

    // On one of them it sold out, on the other it had stock for half of the day.
    assertThat(scores).extracting(ForecastScore::day).containsExactly(eve);
  }

  @Test
  void aSeriesWithoutANewScoreKeepsItsDriftFlag() {
    var history =
        new SellerHistory(
            "ACME",
            SampleSeller.PLAN_DAY,
            List.of(
                SampleSeller.series("W1", "DRIFTS", 0, 0, 9, 9),
                SampleSeller.series("W1", "STAYS", 0, 0, 9, 9)),
            List.of());
    var drift = Map.of(0, new DriftCusum(0, 9), 1, new DriftCusum(7, 0));

    var rows = plan(new ForecastProblem(history, List.of(), drift), 1).rows();

    assertThat(rows.getFirst().flags()).contains(ForecastFlag.DRIFTING);
    assertThat(rows.getLast().flags()).doesNotContain(ForecastFlag.DRIFTING);
  }

  @Test
  void goodsThatDriftTogetherAreSaidOnceAndNotFlaggedEach() {
    var result = plan(drifting(30, 12, 2), 1);

    assertThat(flagged(result)).containsExactly("S028", "S029");
    assertThat(result.findings())
        .filteredOn(finding -> finding.code().equals("DRIFTING_TOGETHER"))
        .singleElement()
        .satisfies(
            finding ->
                assertThat(finding.text().en())
                    .contains("of 30 SKUs scored, 12 keep selling more than forecast"));
  }

  @Test
  void goodsThatDriftApartOrBothWaysAreFlaggedEach() {
    assertThat(flagged(plan(drifting(60, 5, 0), 1))).hasSize(5);
    assertThat(flagged(plan(drifting(20, 6, 4), 1))).hasSize(10);
    assertThat(flagged(plan(drifting(20, 4, 0), 1))).hasSize(4);
  }

  /// So many of a seller's series sell more than forecast, the first, and so many less, the last.
  private static ForecastProblem drifting(int series, int above, int below) {
    var history = SampleSeller.of(series);
    var drift = new HashMap<Integer, DriftCusum>();
    for (var i = 0; i < series; i++) {
      drift.put(i, new DriftCusum(i < above ? 9 : 0, i >= series - below ? 9 : 0));
    }
    return new ForecastProblem(history, List.of(), drift);
  }

  private static List<String> flagged(ForecastResult result) {
    return result.rows().stream()
        .filter(row -> row.flags().contains(ForecastFlag.DRIFTING))
        .map(ForecastRow::skuId)
        .toList();
  }

  private static ForecastResult plan(ForecastProblem problem, int threads) {
    return new ForecastPlanner().plan(problem, Budget.ofSteps(1, 1, threads), Progress.silent());
  }
}
