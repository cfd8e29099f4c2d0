package org.owplanner.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WarehouseGeneratorTest {

  @Test
  void zonesFillTheBaysAisleByAisleOnBothSides() {
    var warehouse = generate(2, ZoneKind.SHELF.zone("A", 20), ZoneKind.PALLET_FLOOR.zone("P", 4));
    assertThat(warehouse.locations()).hasSize(24);
    assertThat(warehouse.locations().getFirst().id()).isEqualTo("01-01-0A");
    assertThat(warehouse.locations().getLast().zone()).isEqualTo("P");
    assertThat(warehouse.layout().size()).isEqualTo(24);
    assertThat(warehouse.graph().blockCount()).isEqualTo(2);
    for (var i = 1; i < warehouse.locations().size(); i++) {
      assertThat(warehouse.locations().get(i).aisle())
          .isGreaterThanOrEqualTo(warehouse.locations().get(i - 1).aisle());
    }
  }

  @Test
  void aDividedLocationBecomesPartsThatShareItsLengthAndLoad() {
    var warehouse = generate(1, ZoneKind.SHELF.zone("A", 8, 1, "S1", 4));
    var divided =
        warehouse.locations().stream().filter(location -> location.divisions() > 1).toList();
    assertThat(divided).extracting(GeneratedLocation::id).containsExactly("01-01-2A", "01-01-2B");
    var layout = warehouse.layout();
    assertThat(layout.size()).isEqualTo(8 + 2 * 2);
    var part = layout.location(layout.indexOf("01-01-2A/3"));
    assertThat(part.lengthMm()).isEqualTo(divided.getFirst().lengthMm() / 3);
    assertThat(part.dedicatedOwner()).isEqualTo("S1");
  }

  private static GeneratedWarehouse generate(int blocks, ZoneSpec... zones) {
    return WarehouseGenerator.generate(
        new WarehouseSpec(
            "W",
            "Test",
            "GB",
            "Europe/London",
            "GBP",
            blocks,
            1,
            3_000,
            1_200,
            2_000,
            0,
            List.of(zones)));
  }
}
