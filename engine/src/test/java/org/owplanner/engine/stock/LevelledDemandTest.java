package org.owplanner.engine.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Levels and weeks: mean and variance of what was forecast.
@NullMarked
final class LevelledDemandTest {

  @ParameterizedTest
  @CsvSource({"3, 1.5, 0.1", "0.2, 1, 0.02", "250, 3, 0.5", "40, 8, 2"})
  void forecastsOfTheModelsOwnKindAreFittedExactly(double mean, double phi, double kappa) {
    var demand = LevelledDemand.of(forecast(mean, phi, kappa));
    assertThat(demand.dispersion()).isCloseTo(phi, within(1e-3 * phi));
    assertThat(demand.levelVariance()).isCloseTo(kappa, within(2e-3 * kappa));
  }

  @ParameterizedTest
  @CsvSource({"0", "0.01", "0.1", "0.5", "1", "2.5", "4"})
  void levelsHaveMeanOneAndTheVarianceAskedFor(double kappa) {
    var levels = DemandLevels.of(kappa);
    var mean = 0.0;
    var square = 0.0;
    for (var j = 0; j < levels.length; j++) {
      assertThat(levels[j]).isNotNegative();
      mean += DemandLevels.weights()[j] * levels[j];
      square += DemandLevels.weights()[j] * levels[j] * levels[j];
    }
    assertThat(mean).isCloseTo(1, within(1e-9));
    assertThat(square - mean * mean).isCloseTo(kappa, within(1e-9 + 1e-9 * kappa));
  }

  @ParameterizedTest
  @CsvSource({"3, 1.5, 1", "3, 1, 4", "0.2, 1, 1", "250, 3, 24", "2500, 9, 48", "0, 1, 1"})
  void weeksInCellsKeepTheMean(double mean, double phi, int cell) {
    var demand = LevelledDemand.of(forecast(mean, phi, 0.2));
    for (var j = 0; j < LevelledDemand.LEVELS; j++) {
      var cells = demand.weekCells(j, 0, cell);
      var sum = 0.0;
      var seen = 0.0;
      for (var d = 0; d < cells.length; d++) {
        sum += cells[d];
        seen += cells[d] * d * cell;
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
      assertThat(seen).isCloseTo(mean * demand.levels()[j], within(1e-7 * (1 + mean)));
    }
  }

  @Test
  void weeksOfUnitsHaveTheVarianceOfTheirIndexOfDispersion() {
    var demand = LevelledDemand.of(forecast(20, 2.5, 0));
    var cells = demand.weekCells(2, 0, 1);
    var variance = 0.0;
    for (var d = 0; d < cells.length; d++) {
      variance += cells[d] * (d - 20) * (d - 20);
    }
    assertThat(variance).isCloseTo(50, within(1e-3));
  }

  @Test
  void variancesThatGrowSlowerThanTheMeanLeaveOneLevel() {
    var demand = LevelledDemand.of(forecast(10, 3, -0.01));
    assertThat(demand.levelVariance()).isZero();
    assertThat(demand.levels()).containsOnly(1);
    assertThat(demand.dispersion()).isCloseTo(3 - 1.3, within(1e-3));
  }

  @Test
  void variancesBelowPoissonAreTakenAsPoisson() {
    var demand = LevelledDemand.of(forecast(10, 0.5, 0));
    assertThat(demand.dispersion()).isEqualTo(1);
    assertThat(demand.levelVariance()).isZero();
  }

  /// Given the level a day's variance is φ times its mean, as a week's is.
  @Test
  void aDayHasItsOwnMeanAndTheWeeksIndexOfDispersion() {
    var demand = LevelledDemand.of(forecast(14, 3, 0));
    var cells = demand.cells(2, 2, 1);
    var mean = 0.0;
    var square = 0.0;
    for (var d = 0; d < cells.length; d++) {
      mean += d * cells[d];
      square += (double) d * d * cells[d];
    }
    assertThat(mean).isCloseTo(2, within(1e-6));
    assertThat(square - mean * mean).isCloseTo(6, within(1e-3));
  }

  private static ItemDemand forecast(double mean, double phi, double kappa) {
    var means = new float[ItemDemand.WEEKS];
    var variance = new float[ItemDemand.WEEKS];
    for (var t = 0; t < means.length; t++) {
      means[t] = (float) mean;
      var sum = mean * (t + 1);
      variance[t] = (float) (phi * sum + kappa * sum * sum);
    }
    return new ItemDemand(means, variance, false, "test");
  }
}
