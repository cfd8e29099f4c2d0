package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.datasets.generate.GeneratedWarehouse;
import org.owplanner.datasets.generate.WarehouseGenerator;
import org.owplanner.datasets.sample.SampleWarehouse;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.solve.Text;

/// The sample's generated warehouse with made-up goods in it, and a night's swaps that bring fast
/// movers near the depot.
final class SampleFloor {
  private static final List<String> GOODS =
      List.of(
          "WHITE HANGING HEART T-LIGHT HOLDER",
          "REGENCY CAKESTAND 3 TIER",
          "不锈钢保温杯 500ml",
          "JUMBO BAG RED RETROSPOT",
          "SET OF 3 CAKE TINS \"PANTRY\" DESIGN",
          "</script><img src=x onerror=alert(1)>",
          "=HYPERLINK(\"http://example.invalid\";\"POPCORN HOLDER\")",
          "{{ 7*7 }} & <b>PARTY BUNTING</b>");

  private final Random random;
  private final GeneratedWarehouse warehouse = WarehouseGenerator.generate(SampleWarehouse.spec());
  private final Layout layout = warehouse.layout();
  private final ReportFace[] before;
  private final ReportFace[] after;
  final List<ReportMove> moves = new ArrayList<>();
  final List<SlottingChain> chains = new ArrayList<>();

  SampleFloor(long seed, int swaps) {
    random = new Random(seed);
    before = new ReportFace[layout.size()];
    for (var i = 0; i < before.length; i++) {
      before[i] = random.nextDouble() < 0.7 ? face(i) : ReportFace.NONE;
    }
    after = before.clone();
    for (var swap = 1; swap <= swaps; swap++) {
      swap(swap);
    }
  }

  private ReportFace face(int i) {
    // Zipf-like: few SKUs have most of the picks.
    var picks = 0.01 + 60.0 / Math.pow(1 + random.nextInt(3_500), 0.9);
    var sku = "SKU-%05d".formatted(10_000 + i);
    return new ReportFace("S" + (1 + i % 5), sku, GOODS.get(i % GOODS.size()), 0, picks);
  }

  private int metresFromDepot(int i) {
    return layout.depotDistanceMm(i) / 1_000;
  }

  /// Best of some random pairs: fast goods far out against slow ones near the depot.
  private void swap(int number) {
    var bestFar = 0;
    var bestNear = 0;
    var bestGain = 0.0;
    for (var trial = 0; trial < 1_500; trial++) {
      var far = random.nextInt(after.length);
      var near = random.nextInt(after.length);
      var gain =
          (after[far].picksADay() - after[near].picksADay())
              * (metresFromDepot(far) - metresFromDepot(near));
      if (gain > bestGain && !after[far].skuId().isEmpty()) {
        bestFar = far;
        bestNear = near;
        bestGain = gain;
      }
    }
    var fast = after[bestFar];
    var slow = after[bestNear];
    after[bestNear] = fast;
    after[bestFar] = slow;
    var gainMicros = Math.round(bestGain * 2_600);
    if (slow.skuId().isEmpty()) {
      move(number, "RELOCATE", fast, id(bestFar), id(bestNear), 6);
    } else {
      move(number, "TO_BUFFER", slow, id(bestNear), "BUF-01", 4);
      move(number, "RELOCATE", fast, id(bestFar), id(bestNear), 6);
      move(number, "FROM_BUFFER", slow, "BUF-01", id(bestFar), 6);
    }
    var costMicros = slow.skuId().isEmpty() ? 1_600_000L : 4_266_667L;
    chains.add(
        new SlottingChain(
            number,
            slow.skuId().isEmpty() ? 1 : 2,
            gainMicros,
            costMicros,
            costMicros / (double) gainMicros,
            reason(fast, bestFar, bestNear)));
  }

  private Text reason(ReportFace fast, int far, int near) {
    return new Text(
        "%s 每天拣选 %.1f 次，从离集货点 %d 米移到 %d 米处。"
            .formatted(fast.skuId(), fast.picksADay(), metresFromDepot(far), metresFromDepot(near)),
        "%s is picked %.1f times a day and moves from %d m to %d m from the depot."
            .formatted(
                fast.skuId(), fast.picksADay(), metresFromDepot(far), metresFromDepot(near)));
  }

  private void move(int chain, String kind, ReportFace face, String from, String to, int minutes) {
    moves.add(
        new ReportMove(
            moves.size() + 1,
            chain,
            kind,
            face.sellerId(),
            face.skuId(),
            face.description(),
            face.faceNo(),
            from,
            to,
            12 + random.nextInt(200),
            minutes));
  }

  private String id(int location) {
    return layout.location(location).id();
  }

  ReportFloor floor() {
    var graph = layout.graph();
    var aisles =
        IntStream.range(0, graph.aisleCount())
            .mapToObj(a -> new ReportAisle(warehouse.aisleName(a), graph.aisleXMm(a)))
            .toList();
    var cross = IntStream.range(0, graph.crossAisleCount()).mapToObj(graph::crossAisleYMm).toList();
    var locations = IntStream.range(0, layout.size()).mapToObj(this::location).toList();
    return new ReportFloor(aisles, cross, warehouse.aisleName(graph.depotAisle()), locations);
  }

  private ReportLocation location(int i) {
    var location = layout.location(i);
    return new ReportLocation(
        location.id(),
        location.zone(),
        warehouse.aisleName(location.aisle()),
        location.bay(),
        location.level(),
        location.yMm(),
        location.pickType(),
        location.storageClass(),
        before[i],
        after[i]);
  }
}
