package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.transfer.DescribedLine;

final class HandoverReaderTest {
  private static final HandoverLists ALL = SampleTransfers.handover(7, Set.of(), "");

  @Test
  void everyListAddsUpToItsBatch() {
    assertThat(ALL.lists()).hasSize(4);
    for (var list : ALL.lists()) {
      var batch = list.batch();
      assertThat(list.rows()).hasSize(batch.lines());
      assertThat(list.cases()).isEqualTo(batch.cases());
      assertThat(list.units()).isEqualTo(batch.units());
      assertThat(list.weightG()).isEqualTo(batch.weightG());
      assertThat(Math.ceilDiv(list.volumeMm3(), 1000L)).isEqualTo(batch.volumeCm3());
      assertThat(list.rows())
          .allSatisfy(
              row ->
                  assertThat(row.lots().stream().mapToInt(LotUnits::units).sum())
                      .isEqualTo(row.line().units()));
    }
  }

  @Test
  void goodsInTransitAreOnBothBatchesListsWithWhereTheyComeFromAndGo() {
    var first = list(SampleTransferGoods.TO_LEEDS);
    var second = list(SampleTransferGoods.FROM_LEEDS);
    assertThat(second.rows()).isNotEmpty();
    for (var row : second.rows()) {
      assertThat(row.comesBy()).isEqualTo(SampleTransferGoods.TO_LEEDS);
      assertThat(row.goesOnBy()).isEmpty();
      var before = first.rows().stream().filter(r -> r.line().equals(row.line())).toList();
      assertThat(before).hasSize(1);
      assertThat(before.getFirst().goesOnBy()).isEqualTo(SampleTransferGoods.FROM_LEEDS);
      assertThat(before.getFirst().comesBy()).isEmpty();
      assertThat(before.getFirst().lots()).isEqualTo(row.lots());
    }
  }

  @Test
  void theOldestGoFirstAndOnTheEarliestDeparture() {
    var last = new HashMap<String, LocalDate>();
    var twice = 0;
    for (var departure : List.of(SampleTransferGoods.TO_LEEDS, SampleTransferGoods.LATER)) {
      for (var row : list(departure).rows()) {
        var days = row.lots().stream().map(LotUnits::receivedOn).toList();
        assertThat(days).isSorted();
        var key = row.line().sellerId() + "/" + row.line().skuId();
        var before = last.put(key, days.getLast());
        if (before != null) {
          twice++;
          assertThat(days.getFirst()).isAfterOrEqualTo(before);
        }
      }
    }
    assertThat(twice).isPositive();
  }

  @Test
  void ofGoodsCountedTooManyTheOldestAreGoneAndWhatNobodyKnowsIsTheNewest() {
    // 8 units of 2011-08-03 are in the books and 206 of 208 on the shelf: 6 of them are left.
    var old = LocalDate.of(2011, 8, 3);
    var first =
        ALL.lists().stream()
            .flatMap(list -> list.rows().stream())
            .filter(row -> row.lots().getFirst().receivedOn().equals(old))
            .toList();
    assertThat(first).isNotEmpty();
    assertThat(first).allSatisfy(row -> assertThat(row.lots().getFirst().units()).isEqualTo(6));
    var mixed =
        ALL.lists().stream()
            .flatMap(list -> list.rows().stream())
            .filter(row -> row.lots().stream().anyMatch(lot -> !lot.isKnown()))
            .toList();
    assertThat(mixed)
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.lots().getLast().isKnown()).isFalse());
  }

  @Test
  void goodsSentBackTakeTheirOwnLots() {
    for (var row : list(SampleTransferGoods.HOME).rows()) {
      assertThat(row.lots())
          .containsExactly(
              new LotUnits(LocalDate.of(2011, 9, 12), 4),
              new LotUnits(LocalDate.of(2011, 10, 12), 3));
    }
  }

  @Test
  void aBatchThatIsAskedForComesAlone() {
    var one = SampleTransfers.handover(7, Set.of(SampleTransferGoods.LATER), "");
    assertThat(one.lists()).hasSize(1);
    // Its lots are those that the batches before it have left.
    assertThat(one.lists().getFirst()).isEqualTo(list(SampleTransferGoods.LATER));
  }

  @Test
  void aSellersListsHoldItsOwnGoodsOnly() {
    var own = SampleTransfers.handover(7, Set.of(), "NORDWIND");
    var lines = new ArrayList<DescribedLine>();
    own.lists().forEach(list -> list.rows().forEach(row -> lines.add(row.line())));
    assertThat(lines).isNotEmpty().allMatch(line -> line.sellerId().equals("NORDWIND"));
    assertThat(lines)
        .hasSize(
            (int)
                ALL.lists().stream()
                    .flatMap(list -> list.rows().stream())
                    .filter(row -> row.line().sellerId().equals("NORDWIND"))
                    .count());
  }

  @Test
  void anUnknownBatchOrSellerIsNamed() {
    assertThatThrownBy(() -> SampleTransfers.handover(7, Set.of("NIGHT-TRAIN"), ""))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(NIGHT-TRAIN)");
    assertThatThrownBy(() -> SampleTransfers.handover(7, Set.of(), "NOBODY"))
        .isInstanceOf(PlanningException.class)
        .hasMessageContaining("(NOBODY)");
  }

  private static HandoverList list(String departure) {
    return ALL.lists().stream()
        .filter(list -> list.batch().departureId().equals(departure))
        .findFirst()
        .orElseThrow();
  }
}
