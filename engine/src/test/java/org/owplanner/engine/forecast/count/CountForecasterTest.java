package org.owplanner.engine.forecast.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.owplanner.engine.forecast.ForecastLevels;
import org.owplanner.engine.forecast.TimeSeries;

final class CountForecasterTest {

  private static final int STEPS = 120;
  private static final int HORIZON = 8;

  /// Poisson series with levels from 0.05 to 5 a step; the steps after `STEPS` are the truth.
  private static List<double[]> drawn(int count) {
    var levels = new Random(5);
    var drawn = new ArrayList<double[]>();
    var random = new MersenneTwister(3);
    for (var i = 0; i < count; i++) {
      var level = 0.05 * Math.pow(100, levels.nextDouble());
      var poisson = new PoissonDistribution(random, level, 1e-12, 10_000);
      drawn.add(IntStream.range(0, STEPS + HORIZON).mapToDouble(t -> poisson.sample()).toArray());
    }
    return drawn;
  }

  private static List<TimeSeries> known(List<double[]> drawn) {
    return drawn.stream().map(d -> new TimeSeries(Arrays.copyOf(d, STEPS), 1)).toList();
  }

  @Test
  void likeSeriesAreForecastWithoutBiasAndCovered() {
    var drawn = drawn(400);
    var known = known(drawn);
    var forecaster = CountForecaster.learnSeries(known, HORIZON);
    var mean = 0.0;
    var demand = 0.0;
    var covered = new double[ForecastLevels.count()];
    for (var i = 0; i < drawn.size(); i++) {
      var steps =
          forecaster.forecast(ExposedSeries.ordinary(known.get(i), HORIZON), HORIZON).steps();
      for (var h = 1; h <= HORIZON; h++) {
        var y = drawn.get(i)[STEPS + h - 1];
        mean += steps.mean(h, h);
        demand += y;
        for (var level = 0; level < covered.length; level++) {
          covered[level] +=
              LevelMap.share(
                  ForecastLevels.at(level),
                  steps.step(h).cumulative(y - 1),
                  steps.step(h).cumulative(y));
        }
      }
    }

    assertThat(mean / demand).isEqualTo(1, within(0.05));
    for (var level = 0; level < covered.length; level++) {
      assertThat(covered[level] / drawn.size() / HORIZON)
          .isEqualTo(ForecastLevels.at(level), within(0.02));
    }
  }

  @Test
  void theCoverageItKeepsIsThatOfHeldBackOutcomes() {
    var known = known(drawn(400));

    var forecast =
        CountForecaster.learnSeries(known, HORIZON)
            .forecast(ExposedSeries.ordinary(known.getFirst(), HORIZON), HORIZON);

    assertThat(forecast.coverageOutcomes()).isGreaterThan(500);
    for (var level = 0; level < ForecastLevels.count(); level++) {
      assertThat(forecast.coverage()[level]).isEqualTo(ForecastLevels.at(level), within(0.03));
    }
  }

  @Test
  void theSameSeriesGiveTheSameForecastInAnyOrderOfWork() {
    var known = known(drawn(60));
    var one = CountForecaster.learnSeries(known, HORIZON);
    var other = CountForecaster.learnSeries(known, HORIZON);

    var inTurn = known.stream().map(series -> quantiles(one, series)).toList();
    var atOnce =
        IntStream.range(0, known.size())
            .parallel()
            .mapToObj(i -> quantiles(other, known.get(i)))
            .toList();

    assertThat(atOnce).containsExactlyElementsOf(inTurn);
  }

  @Test
  void closedStepsBringNothingAndPromotionsMore() {
    var known = known(drawn(60)).get(3);
    var exposure = new double[STEPS + 3];
    Arrays.fill(exposure, 1);
    exposure[STEPS] = 0;
    exposure[STEPS + 1] = 3;
    var forecaster = CountForecaster.learnSeries(List.of(known), 3);

    var steps = forecaster.forecast(new ExposedSeries(known, exposure), 3).steps();

    assertThat(steps.mean()[0]).isZero();
    assertThat(steps.quantile(0.99, 1)).isZero();
    assertThat(steps.mean()[1]).isEqualTo(3 * steps.mean()[2], within(1e-9));
  }

  @Test
  void sumsSpreadMoreThanIndependentStepsAndLessThanSteps() {
    var known = known(drawn(200));
    var steps =
        CountForecaster.learnSeries(known, HORIZON)
            .forecast(ExposedSeries.ordinary(known.get(1), HORIZON), HORIZON)
            .steps();
    var single = 0.0;
    var quantiles = 0.0;
    for (var h = 1; h <= HORIZON; h++) {
      single += steps.variance(h, h);
      quantiles += steps.quantile(0.95, h);
    }

    assertThat(steps.variance(1, HORIZON)).isGreaterThanOrEqualTo(single * (1 - 1e-9));
    assertThat(steps.sum(1, HORIZON).quantile(0.95)).isLessThan(quantiles);
  }

  static List<double[]> odd() {
    var spike = new double[200];
    spike[120] = 1e9;
    var gap = new double[730];
    Arrays.setAll(gap, t -> t > 150 && t < 520 ? Double.NaN : t % 5 == 0 ? 2 : 0);
    var unknownEnds = new double[60];
    Arrays.setAll(unknownEnds, t -> t < 10 || t > 50 ? Double.NaN : 1);
    var large = new double[100];
    Arrays.fill(large, 1e9);
    return List.of(
        new double[] {3},
        new double[] {0},
        new double[] {Double.NaN, Double.NaN},
        new double[0],
        new double[50],
        spike,
        gap,
        unknownEnds,
        large);
  }

  @ParameterizedTest
  @MethodSource("odd")
  void oddSeriesGetAForecastAndSpoilNoOther(double[] odd) {
    var known = new ArrayList<>(known(drawn(40)));
    known.add(new TimeSeries(odd, 7));

    var forecaster = CountForecaster.learnSeries(known, HORIZON);

    for (var series : known) {
      var forecast = forecaster.forecast(ExposedSeries.ordinary(series, HORIZON), HORIZON);
      assertThat(isDemand(forecast.steps().mean())).isTrue();
      for (var h = 1; h <= HORIZON; h++) {
        var quantiles = forecast.steps().step(h).quantiles(ForecastLevels.all());
        assertThat(quantiles).isSorted();
        assertThat(isDemand(quantiles)).isTrue();
      }
    }
    var alone = CountForecaster.learnSeries(List.of(known.getLast()), HORIZON);
    var last = ExposedSeries.ordinary(known.getLast(), HORIZON);
    assertThat(isDemand(alone.forecast(last, HORIZON).steps().mean())).isTrue();
  }

  private static boolean isDemand(double[] values) {
    return Arrays.stream(values).allMatch(value -> Double.isFinite(value) && value >= 0);
  }

  private static List<Double> quantiles(CountForecaster forecaster, TimeSeries series) {
    var steps = forecaster.forecast(ExposedSeries.ordinary(series, HORIZON), HORIZON).steps();
    return Arrays.stream(steps.step(HORIZON).quantiles(ForecastLevels.all())).boxed().toList();
  }
}
