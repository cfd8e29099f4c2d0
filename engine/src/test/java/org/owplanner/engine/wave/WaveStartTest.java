package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.layout.RoutingPolicy;

class WaveStartTest {

  private static final int SKUS = 4;

  /// Goods on the levels of one bay, so that all are as far to walk.
  @ParameterizedTest
  @ValueSource(ints = {40, 400})
  void ordersOfOneLineAreBatchedByGoodsWhereAllAreAsFar(int orders) {
    var problems =
        WaveProblems.warehouse(4)
            .rate(WaveRate.SINGLES_MOST_ORDERS, 10)
            .picker("P0", 0)
            .picker("P1", 0);
    for (var s = 0; s < SKUS; s++) {
      problems
          .location(WaveProblems.at(1, 9, s, "A"))
          .sku(WaveProblems.sku("S" + s, 50, 10))
          .stock(8 + s, s, "", StockLot.NO_EXPIRY, 999);
    }
    for (var o = 0; o < orders; o++) {
      problems.order(WaveProblems.order("O" + o, WaveProblems.TO, o % SKUS));
    }
    var facts = WaveFacts.of(problems.build());
    var state = new WaveState(facts, RoutingPolicy.EXACT, true);

    WaveStart.fill(state, new RelatedParts(facts));

    var batches = 0;
    for (var p = 0; p < facts.crew().size(); p++) {
      for (var i = 0; i < state.length(p); i++) {
        var batch = state.batch(state.batchAt(p, i));
        var goods = new TreeSet<Integer>();
        for (var k = 0; k < batch.size; k++) {
          goods.add(facts.parts().itemSku()[facts.parts().firstItem()[batch.parts[k]]]);
        }
        assertThat(goods).as("goods of picker %d's tour %d", p, i).hasSize(1);
        batches++;
      }
    }
    assertThat(batches).isEqualTo(orders / 10);
  }
}
