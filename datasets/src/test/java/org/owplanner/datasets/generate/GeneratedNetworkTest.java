package org.owplanner.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.transfer.TransferProblem;

/// Generated networks: as large as asked for, the same for the same seed.
@NullMarked
final class GeneratedNetworkTest {

  private static TransferProblem network(double tightness, long seed) {
    return GeneratedNetwork.of(new NetworkOptions(4, 50, 14, 2, tightness, false, seed));
  }

  @Test
  void aNetworkIsAsLargeAsAskedFor() {
    var problem = network(0.5, 1);
    assertThat(problem.cells()).hasSize(200);
    assertThat(problem.lanes()).hasSize(14);
    assertThat(problem.lanes().stream().filter(lane -> lane.isHome())).hasSize(2);
    assertThat(problem.departures()).hasSize(28);
    assertThat(problem.departures())
        .allMatch(
            departure ->
                departure.cutOffDay() >= problem.planDay()
                    && departure.day() > departure.cutOffDay()
                    && departure.day() <= problem.planDay() + 14);
  }

  @Test
  void theSameSeedGivesTheSameNetwork() {
    assertThat(network(0.5, 1).lanes()).isEqualTo(network(0.5, 1).lanes());
    assertThat(network(0.5, 1).departures()).isEqualTo(network(0.5, 1).departures());
    assertThat(units(network(0.5, 1))).isEqualTo(units(network(0.5, 1)));
    assertThat(units(network(0.5, 1))).isNotEqualTo(units(network(0.5, 2)));
  }

  private static int[] units(TransferProblem problem) {
    return problem.cells().stream().mapToInt(cell -> cell.onHandUnits()).toArray();
  }

  @Test
  void theTighterANetworkTheLessItsVehiclesHold() {
    var loose = network(0, 3);
    var tight = network(1, 3);
    assertThat(loose.spaces()).isEmpty();
    assertThat(loose.docks()).isEmpty();
    assertThat(tight.spaces()).hasSize(4);
    assertThat(tight.docks()).isNotEmpty();
    assertThat(tight.lanes().getFirst().vehicleVolumeCm3())
        .isLessThan(loose.lanes().getFirst().vehicleVolumeCm3());
  }

  @Test
  void aNetworkOfOneWarehouseIsRefused() {
    assertThatThrownBy(() -> new NetworkOptions(1, 5, 5, 1, 0, false, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two warehouses");
    assertThatThrownBy(() -> new NetworkOptions(2, 5, 5, 1, 1.1, false, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tightness");
  }
}
