package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.transfer.SpaceDay;

final class NetworkSpaceTest {

  @Test
  void theFullestDayIsThatOnWhichLeastOfItsCapacityIsLeft() {
    var space =
        NetworkSpace.of(
            List.of(
                new SpaceDay("B", 10, 100, 80, 90),
                new SpaceDay("B", 11, 80, 70, 79),
                new SpaceDay("B", 12, -1, 500, 600),
                new SpaceDay("A", 10, -1, 5, 7),
                new SpaceDay("A", 11, -1, 5, 9)));
    assertThat(space).extracting(NetworkSpace::warehouseId).containsExactly("B", "A");
    assertThat(space.getFirst().fullest().day()).isEqualTo(11);
    assertThat(space.getLast().fullest().day()).isEqualTo(11);
    assertThat(NetworkSpace.use(space.getFirst().fullest(), 40)).isEqualTo(0.5);
    assertThat(NetworkSpace.use(space.getLast().fullest(), 40)).isNaN();
  }

  @Test
  void periodsAreFourteenDaysAndTenWeeks() {
    var ends = StockPeriods.ends(LocalDate.of(2011, 11, 1));
    assertThat(ends).hasSize(24).isSorted();
    assertThat(ends.get(13)).isEqualTo("2011-11-15");
    assertThat(ends.get(14)).isEqualTo("2011-11-22");
    assertThat(ends.getLast()).isEqualTo("2012-01-24");
  }
}
