package org.owplanner.cli.report;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.Equipment;
import org.owplanner.engine.wave.EquipmentKind;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.PackingSlot;
import org.owplanner.engine.wave.Picker;
import org.owplanner.engine.wave.PlannedBatch;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.PlannedStop;
import org.owplanner.engine.wave.PlannedWave;
import org.owplanner.engine.wave.Shift;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRates;
import org.owplanner.engine.wave.WaveRows;

/// A made-up shift: 18 aisles, 7 pickers, 180 orders in tours of 6 as they come.
final class SampleShift {
  static final String HOSTILE = "</script><img src=x onerror=alert(1)>";
  private static final int AISLES = 18;
  private static final int BAYS = 30;
  private static final int ORDERS = 180;
  private static final int PICKERS = 7;
  private static final int A_TOUR = 6;
  private static final int EIGHT = 8 * 3600;

  private final Random random;
  private final Layout layout;
  private final List<Sku> skus = new ArrayList<>();
  private final List<OpenOrder> open = new ArrayList<>();
  private final List<PlannedBatch> batches = new ArrayList<>();
  private final List<PlannedStop> planned = new ArrayList<>();
  private final List<WaveStop> stops = new ArrayList<>();
  private final List<WaveOrder> orders = new ArrayList<>();

  SampleShift(long seed) {
    random = new Random(seed);
    layout = layout();
    for (var s = 0; s < AISLES * BAYS; s++) {
      var name = s % 7 == 3 ? HOSTILE : "CERAMIC HEART NO " + s;
      skus.add(
          new Sku("NORDWIND", "SKU-" + s, name, 100, 80, 60, 300, 6, "AMBIENT", "", "PIECE", 20));
    }
    for (var o = 0; o < ORDERS; o++) {
      var lines =
          IntStream.rangeClosed(1, 1 + random.nextInt(6))
              .mapToObj(no -> new OrderLine(no, random.nextInt(skus.size()), 1 + random.nextInt(9)))
              .toList();
      var cutOff = (11 + 3 * random.nextInt(3)) * 3600;
      open.add(new OpenOrder("5731" + o, EIGHT - 3600, cutOff, o % 9 == 0, 0, lines));
    }
    var free = new int[PICKERS];
    for (var first = 0; first < ORDERS; first += A_TOUR) {
      addTour(first, free);
    }
  }

  private static Layout layout() {
    var xs = IntStream.range(0, AISLES).map(a -> a * 3600).toArray();
    var graph = new AisleGraph(xs, new int[] {0, 17_000, 34_000}, 4);
    var locations = new ArrayList<Location>();
    for (var a = 0; a < AISLES; a++) {
      for (var b = 0; b < BAYS; b++) {
        var id = "A%02d-%02d-1".formatted(a + 1, b + 1);
        locations.add(
            new Location(
                id,
                "P",
                a,
                b,
                1,
                1000 + b * 1080,
                900,
                600,
                500,
                90_000,
                "AMBIENT",
                "PIECE",
                "",
                false));
      }
    }
    return new Layout(graph, locations);
  }

  private record Pick(int order, OrderLine line) {}

  private void addTour(int first, int[] free) {
    var picks = new ArrayList<Pick>();
    for (var o = first; o < first + A_TOUR; o++) {
      for (var line : open.get(o).lines()) {
        picks.add(new Pick(o, line));
      }
    }
    var aisles = picks.stream().mapToInt(pick -> layout.aisleOf(pick.line().sku())).toArray();
    var ys = picks.stream().mapToInt(pick -> layout.yMmOf(pick.line().sku())).toArray();
    var router = layout.router();
    var walkMm = router.lengthMm(aisles, ys, aisles.length);
    var picker = first / A_TOUR % PICKERS;
    var start = EIGHT + free[picker];
    var end = start + 900 + (int) (walkMm / 100) + 40 * picks.size();
    free[picker] = end - EIGHT;
    var no = batches.size() + 1;
    var wave = 1 + (start - EIGHT) / 7200;
    var isReleased = no == 1;
    batches.add(
        new PlannedBatch(
            no,
            wave,
            "P0" + (picker + 1),
            "CART-8",
            no % 7 == 0 ? BatchKind.SINGLES : BatchKind.ORDERS,
            "",
            start,
            end,
            walkMm,
            isReleased));
    var stop = 1;
    for (var at : router.sequence(aisles, ys, aisles.length)) {
      add(no, stop++, picks.get(at), first);
    }
    for (var o = first; o < first + A_TOUR; o++) {
      orders.add(new WaveOrder(becomes(open.get(o), wave, end), false));
    }
  }

  private void add(int batch, int stop, Pick pick, int first) {
    var sku = skus.get(pick.line().sku());
    var order = open.get(pick.order()).orderId();
    var compartment = pick.order() - first + 1;
    var line = pick.line();
    planned.add(
        new PlannedStop(
            batch,
            stop,
            line.sku(),
            line.sku(),
            "",
            order,
            line.lineNo(),
            compartment,
            line.units()));
    stops.add(
        new WaveStop(
            batch,
            stop,
            layout.location(line.sku()).id(),
            sku.sellerId(),
            sku.skuId(),
            sku.description(),
            line.sku() % 5 == 0 ? "L-2011" : "",
            order,
            line.lineNo(),
            compartment,
            line.units()));
  }

  private static PlannedOrder becomes(OpenOrder order, int wave, int picked) {
    var packed = picked + 120;
    var none = new Text("", "");
    if (order.orderId().endsWith("77")) {
      return new PlannedOrder(
          order.orderId(),
          OrderState.UNFILLABLE,
          0,
          -1,
          -1,
          "STOCK",
          new Text("SKU SKU-9 需要 12 件，可用 4 件", "SKU SKU-9: 12 units asked for, 4 usable"),
          new Text("补 8 件 SKU-9", "Bring 8 more units of SKU-9"));
    }
    return packed <= order.cutOffSecond()
        ? new PlannedOrder(
            order.orderId(), OrderState.ON_TIME, wave, picked, packed, "", none, none)
        : new PlannedOrder(
            order.orderId(),
            OrderState.LATE,
            wave,
            picked,
            packed,
            "CUT_OFF",
            new Text(
                "打包完晚于截单", "Packed after its cut-off: pickers’ time before goes to dearer orders"),
            new Text("截单改为 14:10", "Its cut-off at 14:10 instead of 11:00"));
  }

  List<WaveStop> stops() {
    return stops;
  }

  List<WaveOrder> orders() {
    return orders;
  }

  WaveShift shift() {
    var zones = new TreeSet<>(List.of("P"));
    var cart =
        new Equipment(
            "CART-8", EquipmentKind.CART, 8, 640_000, 250_000, 8, 0, zones, new TreeSet<>());
    var to =
        Math.max(17 * 3600, batches.stream().mapToInt(PlannedBatch::endSecond).max().orElse(0));
    var pickers =
        IntStream.rangeClosed(1, PICKERS)
            .mapToObj(p -> new Picker("P0" + p, 0, EIGHT + (p > 5 ? 3600 : 0), to, zones))
            .toList();
    var packing =
        IntStream.range(8, 18)
            .mapToObj(hour -> new PackingSlot(hour * 3600, (hour + 1) * 3600, 40))
            .toList();
    var problem =
        new WaveProblem(
            "DEMO",
            SampleWaves.PLAN_DATE,
            "GBP",
            new Shift("DAY", EIGHT, to),
            EIGHT,
            EIGHT + 86_400,
            layout,
            skus,
            List.of(),
            open,
            List.of(cart),
            pickers,
            packing,
            WaveRows.none(),
            WaveRows.none(),
            new WaveRates(Map.of()));
    return new WaveShift(
        problem,
        new WaveRows(waves(), batches, planned, List.of()),
        open.stream().map(order -> order.isHardCutOff() ? "DPD" : "ROYAL_MAIL").toList(),
        0,
        "Demo warehouse, Felixstowe",
        ZoneId.of("Europe/London"),
        IntStream.rangeClosed(1, AISLES).mapToObj("A%02d"::formatted).toList());
  }

  private List<PlannedWave> waves() {
    return batches.stream()
        .map(PlannedBatch::waveNo)
        .distinct()
        .sorted()
        .map(
            wave -> {
              var tours = batches.stream().filter(b -> b.waveNo() == wave).count();
              return new PlannedWave(
                  wave, EIGHT + (wave - 1) * 7200, (int) tours * A_TOUR, 80, 400);
            })
        .toList();
  }
}
