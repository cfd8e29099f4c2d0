package org.owplanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.PlannedOrder;
import org.owplanner.engine.wave.WaveRate;

/// A made-up shift of realistic size, the same for the same seed, with hostile goods in it.
final class SampleWaves {
  static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);

  private SampleWaves() {}

  /// Writes the sample's report and pick lists in every language into a folder.
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    for (var language : Language.values()) {
      var name = "-" + language.name().toLowerCase(Locale.ROOT) + ".html";
      WaveReportPage.of(of(7), language).write(folder.resolve("sample-waves" + name));
      PickListPage.write(lists(7), folder.resolve("sample-picklists" + name), language);
    }
  }

  static WaveReport of(long seed) {
    var shift = new SampleShift(seed);
    return new WaveReport(
        new PlanReport(header(), costs(), convergence(), findings(), proof()),
        shift.shift(),
        shift.stops(),
        shift.orders(),
        sides(shift),
        reasons(shift),
        Optional.empty(),
        0);
  }

  static PickLists lists(long seed) {
    var shift = new SampleShift(seed);
    return new PickLists(
        42,
        "DEMO",
        "Demo warehouse, Felixstowe",
        PLAN_DATE,
        "DAY",
        shift.shift().problem().layout(),
        shift.shift().aisles(),
        header().generated(),
        shift.shift().rows().batches().stream()
            .map(
                batch ->
                    new PickList(
                        batch,
                        shift.stops().stream()
                            .filter(stop -> stop.batchNo() == batch.batchNo())
                            .toList(),
                        13 * 3600,
                        List.of("ROYAL_MAIL", "DPD")))
            .toList());
  }

  private static List<WaveSide> sides(SampleShift shift) {
    var metres =
        shift.shift().rows().batches().stream().mapToLong(batch -> batch.walkMm()).sum() / 1000.0;
    var tours = shift.shift().rows().batches().size();
    var lines = shift.stops().size();
    var plan = shift.orders().stream().map(WaveOrder::planned).toList();
    return WaveSide.of(
        List.of(
            row("FIFO_EXACT", tours + 3, lines, metres * 1.4),
            row("IN_FORCE", tours + 3, lines, metres * 1.7),
            row("PLAN", tours, lines, metres)),
        Map.of("PLAN", plan, "IN_FORCE", later(plan)));
  }

  private static List<PlannedOrder> later(List<PlannedOrder> plan) {
    return plan.stream()
        .map(
            order ->
                new PlannedOrder(
                    order.orderId(),
                    order.state(),
                    order.waveNo(),
                    order.pickedSecond(),
                    order.packedSecond() < 0 ? -1 : order.packedSecond() + 2400,
                    order.code(),
                    order.reason(),
                    order.remedy()))
        .toList();
  }

  private static ReplayRow row(String arrangement, int tours, int lines, double metres) {
    var seconds = metres + lines * 6.0 + tours * 90;
    return ReplayRow.ofPicking(
        PLAN_DATE, true, arrangement, tours, lines, metres, seconds, Math.round(seconds * 4444));
  }

  private static List<Reason> reasons(SampleShift shift) {
    var reasons = new ArrayList<Reason>();
    for (var batch : shift.shift().rows().batches()) {
      reasons.add(
          new Reason(
              "B" + batch.batchNo(),
              "BATCH",
              1_230_000,
              new Text(
                  "共走 %d 米，比先到先拣省 1.23 GBP。".formatted(batch.walkMm() / 1000),
                  "One tour of %d m saves 1.23 GBP.".formatted(batch.walkMm() / 1000))));
    }
    return reasons;
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            Severity.WARN,
            "NEGATIVE_STOCK",
            "SKU-7",
            new Text(
                "库位 A02-03-1 上 SKU-7 的账面库存为 -4 件，按 0 计。请盘点并更正。",
                "The books say -4 units of SKU-7 at location A02-03-1; 0 are planned with. Count them and correct the stock.")));
  }

  private static ReportHeader header() {
    return new ReportHeader(
        42,
        "DEMO",
        Text.same("Demo warehouse, Felixstowe"),
        PLAN_DATE,
        1,
        "PUBLISHED",
        "GBP",
        1,
        ZonedDateTime.of(2011, 11, 1, 7, 12, 0, 0, ZoneId.of("Europe/London")),
        List.of(
            new Text(
                "以下数据为生成，并非记录：截单时间与承运商、拣选员。",
                "Generated and not recorded: cut-offs and carriers, pickers.")));
  }

  private static List<ReportCost> costs() {
    return List.of(
        new ReportCost("walking", 142_123_456L, 87_901_123L),
        new ReportCost("picking", 63_104_000L, 62_882_700L),
        new ReportCost("tourSetUp", 21_200_500L, 18_963_100L),
        new ReportCost("lateness", 38_890_000L, 12_210_000L),
        new ReportCost("waiting", 9_100_000L, 7_700_000L),
        new ReportCost("deferral", 0, 0),
        new ReportCost("idle", 4_000_000L, 6_200_000L),
        new ReportCost("splitLine", 300_000L, 200_000L));
  }

  private static List<ProgressPoint> convergence() {
    var points = new ArrayList<ProgressPoint>();
    for (var i = 0; i <= 60; i++) {
      var objective = 196_056_923L + Math.round(82_661_033L * Math.exp(-i / 12.0));
      points.add(
          new ProgressPoint(
              i * 500L,
              i < 4 ? "batches" : "search",
              objective,
              Bound.proven(151_000_000L, "TOUR_SHARES")));
    }
    return points;
  }

  private static ReportProof proof() {
    return new ReportProof(
        196_056_923L,
        278_717_956L,
        Bound.proven(151_000_000L, "TOUR_SHARES"),
        "9f2c1d5be07a44c8b3f0e6617a9d2c548be1f0037d6c4a21b95e8f3d7c10a6b4",
        new TreeMap<>(Map.of("owp", "0.1.0", "java", "25")),
        7,
        new PlanBudget(30, 0, 2),
        Arrays.stream(WaveRate.values())
            .map(rate -> new ReportRate(rate.id(), rate.meaning(), rate.standard()))
            .toList());
  }
}
