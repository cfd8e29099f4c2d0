package org.owplanner.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Whatever is planned: no unit is made up and none is lost.
@NullMarked
final class ConservationTest {

  private static final int NETWORKS = 1000;
  private static final long STEPS = 20;

  private record Place(String warehouseId, SkuKey sku) {}

  @Test
  void stockIsConservedToTheUnitInAThousandNetworks() {
    var moved = IntStream.range(0, NETWORKS).parallel().map(ConservationTest::check).sum();
    assertThat(moved).isGreaterThan(NETWORKS / 4);
  }

  /// Every tenth network is larger.
  private static int check(int seed) {
    var problem = seed % 10 == 0 ? RandomNetworks.of(seed, 3) : RandomNetworks.tiny(seed);
    var rows =
        new TransferPlanner()
            .plan(problem, Budget.ofSteps(STEPS, seed, 1), Progress.silent())
            .plan();
    checkStock(problem, rows);
    checkBatches(problem, rows);
    return rows.lines().size();
  }

  /// What is taken from a cell was there and wasn't protected; whole cases travel.
  private static void checkStock(TransferProblem problem, TransferRows rows) {
    var sent = new HashMap<Place, Integer>();
    var home = new HashMap<Place, Integer>();
    for (var line : rows.lines()) {
      assertThat(line.units()).isPositive();
      (line.isReturned() ? home : sent)
          .merge(new Place(line.fromId(), line.sku()), line.units(), Integer::sum);
    }
    for (var cell : problem.cells()) {
      var units = sent.remove(new Place(cell.warehouseId(), cell.sku().key()));
      if (units != null) {
        assertThat(units % cell.sku().casePack()).isZero();
        assertThat(cell.onHandUnits() - units).isGreaterThanOrEqualTo(cell.protectedUnits());
      }
    }
    assertThat(sent).isEmpty();
    var returned = new HashMap<Place, Integer>();
    for (var goods : problem.returned()) {
      returned.merge(
          new Place(goods.warehouseId(), goods.sku().key()), goods.units(), Integer::sum);
    }
    home.forEach(
        (place, units) ->
            assertThat(returned.getOrDefault(place, 0)).isGreaterThanOrEqualTo(units));
  }

  /// What a batch takes is what its lines take, and what goes through a warehouse leaves it again.
  private static void checkBatches(TransferProblem problem, TransferRows rows) {
    var units = new HashMap<String, Integer>();
    var balance = new HashMap<String, Integer>();
    for (var line : rows.lines()) {
      units.merge(line.departureId(), line.units(), Integer::sum);
      balance.merge(line.fromId(), -line.units(), Integer::sum);
      balance.merge(line.toId(), line.units(), Integer::sum);
      if (!line.onwardDepartureId().isEmpty()) {
        units.merge(line.onwardDepartureId(), line.units(), Integer::sum);
      }
    }
    var written = new HashMap<String, Integer>();
    rows.batches().forEach(batch -> written.put(batch.departureId(), batch.units()));
    assertThat(written).isEqualTo(units);
    assertThat(net(problem, rows)).isEqualTo(withoutZeros(balance));
  }

  /// Units that batches bring to each warehouse less those that they take from it.
  private static Map<String, Integer> net(TransferProblem problem, TransferRows rows) {
    var lanes = new HashMap<String, TransferLane>();
    problem.lanes().forEach(lane -> lanes.put(lane.laneId(), lane));
    var net = new HashMap<String, Integer>();
    for (var batch : rows.batches()) {
      var lane = lanes.get(batch.laneId());
      assertThat(lane).isNotNull();
      if (lane != null) {
        net.merge(lane.fromId(), -batch.units(), Integer::sum);
        net.merge(lane.toId(), batch.units(), Integer::sum);
      }
    }
    return withoutZeros(net);
  }

  private static Map<String, Integer> withoutZeros(Map<String, Integer> units) {
    units.values().removeIf(value -> value == 0);
    return units;
  }
}
