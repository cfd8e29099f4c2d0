package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.Shift;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRates;
import org.owplanner.engine.wave.WaveRows;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StoredWaveTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static StoredWave stored(WaveRows notBegun) {
    var problem =
        new WaveProblem(
            "W1",
            LocalDate.of(2011, 11, 1),
            "GBP",
            new Shift("DAY", 28_800, 57_600),
            36_000,
            115_200,
            new Layout(
                new AisleGraph(new int[] {0}, new int[] {0, 9_000}, 0),
                List.of(),
                RoutingPolicy.EXACT),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            WaveRows.none(),
            notBegun,
            new WaveRates(Map.of()));
    return StoredWave.of(problem, List.of(), 0, List.of());
  }

  private static WaveRows aTour() {
    return new WaveRows(
        List.of(),
        List.of(
            new PlannedBatch(
                7, 2, "P1", "BOX", BatchKind.ORDERS, "", 36_600, 37_000, 90_000, false)),
        List.of(new PlannedStop(7, 1, 3, 4, "L1", "N01", 2, 0, 5)),
        List.of());
  }

  @Test
  void toursThatHaveNotBegunAreReadBack() {
    var json = JSON.writeValueAsString(stored(aTour()));

    assertThat(JSON.readValue(json, StoredWave.class).problem().notBegun()).isEqualTo(aTour());
  }

  @Test
  void aProblemStoredBeforeThereWereSuchToursHasNone() {
    var json = (ObjectNode) JSON.readTree(JSON.writeValueAsString(stored(aTour())));
    json.remove("notBegun");

    assertThat(JSON.treeToValue(json, StoredWave.class).problem().notBegun())
        .isEqualTo(WaveRows.none());
  }
}
