package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.SkuDemand;

class SlottingProblemTest {

  @Test
  void demandIsWhatIsToldAndIsLearnedFromOrdersOnlyWhereThatIsAskedFor() {
    var warehouse = warehouse(4).skusInPlace(2).sku(sku("NEW"));
    for (var day = 1; day <= 56; day++) {
      warehouse.order(day, 0);
    }
    var told = warehouse.build().withDemand(SkuDemand.none(3));

    assertThat(told.demand().totalPicksADay()).isZero();
    // One line a day; lies there and was never ordered; new.
    var learned = told.withLearnedDemand().demand().picksADay();
    assertThat(learned[0]).isBetween(0.9, 1.1);
    assertThat(learned[1]).isZero();
    assertThat(told.demand().totalPicksADay()).isZero();
  }
}
