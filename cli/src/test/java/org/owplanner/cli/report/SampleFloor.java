package org.owplanner.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.owplanner.engine.solve.Text;

/// A made-up warehouse of 4,992 locations in two blocks, its goods in order of first sale, and a
/// night's swaps that bring fast movers near the depot.
final class SampleFloor {
  static final int AISLES = 24;
  private static final int BAYS_A_BLOCK = 13;
  private static final int LEVELS = 4;
  private static final int BAY_MM = 1_350;
  private static final int AISLE_MM = 3_300;
  private static final int BLOCK_MM = BAYS_A_BLOCK * BAY_MM + 3_000;
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
  private final List<String> ids = new ArrayList<>();
  private final List<int[]> places = new ArrayList<>();
  private final ReportFace[] before;
  private final ReportFace[] after;
  final List<ReportMove> moves = new ArrayList<>();
  final List<ReportChain> chains = new ArrayList<>();

  SampleFloor(long seed, int swaps) {
    random = new Random(seed);
    for (var aisle = 0; aisle < AISLES; aisle++) {
      for (var bay = 1; bay <= 4 * BAYS_A_BLOCK; bay++) {
        for (var level = 0; level < LEVELS; level++) {
          ids.add("%s-%02d-%d".formatted(aisleName(aisle), bay, level));
          places.add(new int[] {aisle, bay, level, yMm(bay)});
        }
      }
    }
    before = new ReportFace[ids.size()];
    for (var i = 0; i < before.length; i++) {
      before[i] = random.nextDouble() < 0.7 ? face(i) : ReportFace.NONE;
    }
    after = before.clone();
    for (var swap = 1; swap <= swaps; swap++) {
      swap(swap);
    }
  }

  private static String aisleName(int aisle) {
    return "A%02d".formatted(aisle + 1);
  }

  private static int yMm(int bay) {
    var along = (bay - 1) / 2;
    return 1_500 + along / BAYS_A_BLOCK * BLOCK_MM + along % BAYS_A_BLOCK * BAY_MM;
  }

  private ReportFace face(int i) {
    // Zipf-like: few SKUs have most of the picks.
    var picks = 0.01 + 60.0 / Math.pow(1 + random.nextInt(3_500), 0.9);
    var sku = "SKU-%05d".formatted(10_000 + i);
    return new ReportFace("S" + (1 + i % 5), sku, GOODS.get(i % GOODS.size()), 0, picks);
  }

  private int metresFromDepot(int i) {
    var place = places.get(i);
    return (Math.abs(place[0] - AISLES / 2) * AISLE_MM + place[3]) / 1_000;
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
      move(number, "RELOCATE", fast, ids.get(bestFar), ids.get(bestNear), 6);
    } else {
      move(number, "TO_BUFFER", slow, ids.get(bestNear), "BUF-01", 4);
      move(number, "RELOCATE", fast, ids.get(bestFar), ids.get(bestNear), 6);
      move(number, "FROM_BUFFER", slow, "BUF-01", ids.get(bestFar), 6);
    }
    var costMicros = slow.skuId().isEmpty() ? 1_600_000L : 4_266_667L;
    chains.add(
        new ReportChain(
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

  ReportFloor floor() {
    var aisles =
        IntStream.range(0, AISLES)
            .mapToObj(a -> new ReportAisle(aisleName(a), a * AISLE_MM))
            .toList();
    var locations = IntStream.range(0, ids.size()).mapToObj(this::location).toList();
    return new ReportFloor(
        aisles, List.of(0, BLOCK_MM, 2 * BLOCK_MM), aisleName(AISLES / 2), locations);
  }

  private ReportLocation location(int i) {
    var place = places.get(i);
    return new ReportLocation(
        ids.get(i),
        place[0] < 8 ? "Z1" : place[0] < 16 ? "Z2" : "Z3",
        aisleName(place[0]),
        place[1],
        place[2],
        place[3],
        place[2] == 0 ? "CASE" : "PIECE",
        "AMBIENT",
        before[i],
        after[i]);
  }
}
