package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.owplanner.batch.transfer.DescribedBatch;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.stock.AgedUnits;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.ReturnedGoods;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRates;

/// Made-up goods of three warehouses and home, with lines and batches that take them.
final class SampleTransferGoods {

  static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);
  static final String TO_LEEDS = "LON1-LEEDS-1104";
  static final String FROM_LEEDS = "LEEDS-PRAGUE-1108";
  static final String HOME = "LON1-NINGBO-1106";
  static final String LATER = "LON1-LEEDS-1111";

  private static final List<String> SELLERS = List.of("NORDWIND", "SÜDSEE", "海风 TRADING");

  final List<DescribedLine> lines = new ArrayList<>();
  final List<TransferCell> cells = new ArrayList<>();
  final List<ReturnedGoods> returned = new ArrayList<>();
  private final Map<SkuKey, Sku> skus = new HashMap<>();
  private final Random random;

  SampleTransferGoods(long seed) {
    random = new Random(seed);
    for (var i = 0; i < 36; i++) {
      var sku = sku(i);
      skus.put(sku.key(), sku);
      var onward = i % 6 == 5 ? FROM_LEEDS : "";
      var first = i % 3 == 2 ? LATER : TO_LEEDS;
      var cases = 1 + random.nextInt(9);
      if (onward.isEmpty()) {
        line(first, "", "LEEDS", sku, cases, i % 12 == 0);
        if (i % 4 == 0) {
          // The same goods on a second departure, which get the younger lots.
          line(LATER.equals(first) ? TO_LEEDS : LATER, "", "LEEDS", sku, 2, false);
        }
      } else {
        line(TO_LEEDS, onward, "PRAGUE", sku, cases, false);
      }
      cells.add(cell(sku, i));
    }
    for (var i = 0; i < 4; i++) {
      returned(i);
    }
    lines.sort(
        Comparator.comparing(DescribedLine::departsOn).thenComparing(DescribedLine::departureId));
  }

  private Sku sku(int i) {
    return new Sku(
        SELLERS.get(i % SELLERS.size()),
        String.valueOf(22_000 + 7 * i),
        i == 0 || i == 5 ? SampleStock.HOSTILE : "REGENCY CAKESTAND %d TIER".formatted(i),
        83 + i,
        121,
        97,
        311 + 17 * i,
        6,
        "AMBIENT",
        "",
        "PIECE",
        24);
  }

  private void line(
      String departure, String onward, String toId, Sku sku, int cases, boolean isPinned) {
    add(departure, onward, toId, sku, cases, cases * sku.casePack(), false, isPinned);
  }

  private void returned(int i) {
    var sku = skus.get(new SkuKey(SELLERS.get(i % 3), String.valueOf(22_000 + 7 * i)));
    if (sku == null) {
      throw new IllegalStateException();
    }
    returned.add(new ReturnedGoods("LON1", sku, 5, day(-20), 1_000_000));
    returned.add(new ReturnedGoods("LON1", sku, 4, day(-50), 1_000_000));
    add(HOME, "", "NINGBO", sku, 2, 7, true, false);
  }

  private void add(
      String departure,
      String onward,
      String toId,
      Sku sku,
      int cases,
      int units,
      boolean isReturned,
      boolean isPinned) {
    var departsOn = departsOn(departure);
    lines.add(
        new DescribedLine(
            departure,
            onward,
            "LON1",
            toId,
            sku.sellerId(),
            sku.skuId(),
            sku.description(),
            isReturned,
            isPinned,
            departsOn.minusDays(1),
            departsOn,
            onward.isEmpty() ? arrivesOn(departure) : arrivesOn(onward),
            cases,
            units,
            Math.ceilDiv(sku.volumeMm3() * units, 1000L),
            (long) sku.weightG() * units,
            sku.skuId().endsWith("0") ? "L-2011-07" : ""));
  }

  private TransferCell cell(Sku sku, int i) {
    // Some came on two days that are known, some on one and the rest nobody knows when.
    var aged =
        i % 2 == 0
            ? List.of(new AgedUnits(day(-90), 8), new AgedUnits(day(-30), 200))
            : List.of(new AgedUnits(day(-60), 4));
    return new TransferCell(
        "LON1",
        sku,
        9_950_000,
        4_000_000,
        Optional.empty(),
        i % 2 == 0 ? 206 : 240,
        aged,
        List.of(),
        10,
        Optional.empty());
  }

  private static int day(int offset) {
    return Math.toIntExact(PLAN_DATE.plusDays(offset).toEpochDay());
  }

  private static LocalDate departsOn(String departure) {
    return PLAN_DATE.plusDays(Integer.parseInt(departure.substring(departure.length() - 2)) - 1);
  }

  private static LocalDate arrivesOn(String departure) {
    return departsOn(departure).plusDays(departure.equals(HOME) ? 42 : 2);
  }

  TransferProblem problem() {
    return new TransferProblem(
        PLAN_DATE,
        "GBP",
        cells,
        returned,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        TransferRates.standard());
  }

  /// Batches as a plan writes them, from its lines and the goods' sizes.
  List<DescribedBatch> batches() {
    var byDay = new TreeMap<LocalDate, DescribedBatch>();
    for (var departure : List.of(TO_LEEDS, FROM_LEEDS, HOME, LATER)) {
      byDay.put(departsOn(departure), batch(departure));
    }
    return List.copyOf(byDay.values());
  }

  private DescribedBatch batch(String departure) {
    var own =
        lines.stream()
            .filter(
                line ->
                    line.departureId().equals(departure)
                        || line.onwardDepartureId().equals(departure))
            .toList();
    var mm3 = own.stream().mapToLong(line -> sku(line).volumeMm3() * line.units()).sum();
    var ends = departure.split("-", -1);
    return new DescribedBatch(
        departure,
        ends[0] + "-" + ends[1],
        ends[0],
        ends[1],
        departure.equals(HOME),
        departure.equals(HOME) ? "SEA_LCL" : "TRUCK",
        departsOn(departure).minusDays(1),
        departsOn(departure),
        arrivesOn(departure),
        own.size(),
        own.stream().mapToInt(DescribedLine::cases).sum(),
        own.stream().mapToInt(DescribedLine::units).sum(),
        Math.ceilDiv(mm3, 1000L),
        own.stream().mapToLong(line -> (long) sku(line).weightG() * line.units()).sum(),
        2_400_000,
        900_000,
        180_000_000L + 90_000L * own.size());
  }

  private Sku sku(DescribedLine line) {
    var sku = skus.get(new SkuKey(line.sellerId(), line.skuId()));
    if (sku == null) {
      throw new IllegalStateException(line.skuId());
    }
    return sku;
  }

  List<SpaceDay> space() {
    var days = new ArrayList<SpaceDay>();
    for (var warehouse : List.of("LEEDS", "LON1", "PRAGUE")) {
      for (var offset = 0; offset < 28; offset++) {
        var without = 40_000_000L - 400_000L * offset;
        var moved = warehouse.equals("LON1") ? -2_000_000L : offset < 5 ? 0 : 2_500_000L;
        days.add(
            new SpaceDay(
                warehouse,
                day(offset),
                warehouse.equals("PRAGUE") ? -1 : offset < 14 ? 45_000_000L : 42_000_000L,
                without,
                without + moved));
      }
    }
    return days;
  }

  List<ProjectedCell> stock(DescribedLine line) {
    var key = new SkuKey(line.sellerId(), line.skuId());
    var stock = new ArrayList<ProjectedCell>();
    for (var warehouse : List.of(line.fromId(), line.toId())) {
      var without = new float[24];
      var with = new float[24];
      for (var p = 0; p < 24; p++) {
        var isSender = warehouse.equals(line.fromId());
        without[p] = Math.max(0, (isSender ? 206 : 20) - 4f * p);
        with[p] = isSender ? Math.max(0, without[p] - line.units()) : without[p] + (p > 5 ? 30 : 0);
      }
      stock.add(new ProjectedCell(warehouse, key, without, with));
    }
    return stock;
  }
}
