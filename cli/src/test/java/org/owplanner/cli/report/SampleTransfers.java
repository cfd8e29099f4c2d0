package org.owplanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.PlanKind;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanRun;
import org.owplanner.batch.plan.ReplayMeasure;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.plan.RunState;
import org.owplanner.batch.plan.RunSummary;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.SkuTransfers;
import org.owplanner.batch.transfer.TransferAdherence;
import org.owplanner.batch.transfer.TransferOutcome;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.TransferRate;

/// A made-up plan of transfers of realistic size, the same for the same seed, with hostile goods.
final class SampleTransfers {

  static final long OBJECTIVE = 20_376_422_300L;
  static final long IN_FORCE = 21_581_695_600L;
  private static final LocalDate PLAN_DATE = SampleTransferGoods.PLAN_DATE;

  private SampleTransfers() {}

  /// Writes the sample's page and handover lists in every language into a folder.
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    for (var language : Language.values()) {
      var name = "-" + language.name().toLowerCase(Locale.ROOT) + ".html";
      TransferReportPage.of(of(7), language).write(folder.resolve("sample-transfers" + name));
      HandoverPage.write(
          handover(7, Set.of(), ""), folder.resolve("sample-handover" + name), language);
    }
  }

  static TransferReport of(long seed) {
    var goods = new SampleTransferGoods(seed);
    return new TransferReport(
        new PlanReport(header(), costs(), convergence(), findings(), proof()),
        goods.batches(),
        goods.lines,
        goods.lines.size(),
        goods.lines.stream().mapToLong(DescribedLine::units).sum(),
        RuleSaving.of(replay()),
        NetworkSpace.of(goods.space()),
        MovedStock.mostMoved(goods.lines, 12).stream()
            .map(
                line ->
                    new MovedStock(
                        line.sellerId(),
                        line.skuId(),
                        line.description(),
                        new SkuTransfers(
                            goods.lines.stream()
                                .filter(
                                    other ->
                                        other.skuId().equals(line.skuId())
                                            && other.sellerId().equals(line.sellerId()))
                                .toList(),
                            goods.stock(line))))
            .toList(),
        MoveReasons.of(reasons(goods)),
        Optional.of(
            new TransferAdherence(2, 4_320, 3_180, 96, 240, LocalDate.parse("2011-11-04"))));
  }

  static HandoverLists handover(long seed, Set<String> batches, String sellerId) {
    var goods = new SampleTransferGoods(seed);
    return HandoverReader.of(outcome(goods), goods.lines, goods.problem(), batches, sellerId);
  }

  static TransferOutcome outcome(SampleTransferGoods goods) {
    return new TransferOutcome(
        summary(), List.of(), List.of(), goods.batches(), replay(), findings());
  }

  /// Two days that the plan had not seen.
  static List<ReplayRow> replay() {
    var rows = new ArrayList<ReplayRow>();
    for (var day = 0; day < 2; day++) {
      rows.add(replayed(day, "NOTHING", 0, 0, 1_881_695_600L));
      rows.add(replayed(day, "PLAN", 2, 25, 1_376_422_300L));
      rows.add(replayed(day, "TOP_UP", 3, 31, 1_644_212_300L));
    }
    return rows;
  }

  private static ReplayRow replayed(int day, String rule, int trips, int lines, long micros) {
    return new ReplayRow(
        PLAN_DATE.plusDays(day),
        1,
        false,
        rule,
        Map.of(
            ReplayMeasure.TRIPS,
            (double) trips,
            ReplayMeasure.LINES,
            (double) lines,
            ReplayMeasure.COST_MICROS,
            (double) micros));
  }

  private static List<Reason> reasons(SampleTransferGoods goods) {
    var reasons = new ArrayList<Reason>();
    var told = new HashSet<String>();
    for (var line : goods.lines) {
      if (!told.add(line.sellerId() + "/" + line.skuId() + line.isReturned())) {
        continue;
      }
      reasons.add(
          new Reason(
              line.isReturned()
                  ? line.sellerId() + "/" + line.skuId() + "@LON1"
                  : line.sellerId() + "/" + line.skuId(),
              line.isReturned() ? "SEND_HOME" : "MOVE",
              12_300_000,
              new Text(
                  "%s 的库存够 %d 天，而 %s 只够 9 天；调拨可少损失毛利 12.30 GBP。"
                      .formatted(line.fromId(), 50 + line.cases(), line.toId()),
                  "Stock in %s lasts %d days, in %s only 9; moving it saves 12.30 GBP of margin."
                      .formatted(line.fromId(), 50 + line.cases(), line.toId()))));
    }
    reasons.add(
        new Reason(
            "BATCH/" + SampleTransferGoods.TO_LEEDS,
            "TRIP",
            -180_000_000,
            new Text("此车次 180.00 GBP。", "The trip costs 180.00 GBP.")));
    return reasons;
  }

  static List<Finding> findings() {
    return List.of(
        new Finding(
            Severity.WARN,
            "NO_FORECAST",
            "NORDWIND/99001",
            new Text(
                "SKU（99001）没有预测，既不调出也不调入。请先运行 owp forecast。",
                "The SKU (99001) has no forecast, so it neither leaves nor arrives. Run owp forecast first.")),
        new Finding(
            Severity.INFO,
            "GENERATED",
            "*/*",
            new Text("以下数据为生成，并非记录：线路、班次。", "Generated and not recorded: lanes, departures.")));
  }

  private static ReportHeader header() {
    return new ReportHeader(
        42,
        "*/*",
        ForecastScope.NETWORK.name(),
        PLAN_DATE,
        1,
        "PUBLISHED",
        "GBP",
        84,
        ZonedDateTime.of(2011, 11, 1, 2, 12, 0, 0, ZoneId.of("Europe/London")),
        TransferReportReader.generated(findings()));
  }

  private static List<ReportCost> costs() {
    return List.of(
        new ReportCost("lostMargin", 14_212_345_600L, 11_790_112_300L),
        new ReportCost("storage", 3_120_050_000L, 2_996_310_000L),
        new ReportCost("leftOver", 2_910_000_000L, 2_683_200_000L),
        new ReportCost("capital", 1_339_300_000L, 1_288_000_000L),
        new ReportCost("trips", 0, 720_000_000L),
        new ReportCost("freight", 0, 682_700_000L),
        new ReportCost("handling", 0, 216_100_000L));
  }

  private static List<ProgressPoint> convergence() {
    var points = new ArrayList<ProgressPoint>();
    for (var i = 0; i <= 40; i++) {
      points.add(
          new ProgressPoint(
              i * 500L,
              i < 8 ? "prices" : "choice",
              OBJECTIVE + Math.round((IN_FORCE - OBJECTIVE) * Math.exp(-i / 9.0)),
              i < 4 ? Bound.none("") : Bound.proven(20_200_000_000L, "LAGRANGE")));
    }
    return points;
  }

  private static ReportProof proof() {
    return new ReportProof(
        OBJECTIVE,
        IN_FORCE,
        Bound.proven(20_200_000_000L, "LAGRANGE"),
        "9f2c1d5be07a44c8b3f0e6617a9d2c548be1f0037d6c4a21b95e8f3d7c10a6b4",
        new TreeMap<>(Map.of("owp", "0.1.0", "java", "25")),
        7,
        new PlanBudget(60, 0, 2),
        Arrays.stream(TransferRate.values())
            .map(rate -> new ReportRate(rate.id(), rate.meaning(), rate.standard()))
            .toList());
  }

  private static RunSummary summary() {
    var request =
        new PlanRequest(
            "main",
            PlanKind.TRANSFERS,
            "*/*",
            PLAN_DATE,
            "",
            7,
            new PlanBudget(60, 0, 2),
            List.of());
    var at = OffsetDateTime.parse("2011-11-01T02:12:00Z");
    return new RunSummary(
        new PlanRun(42, 1, request, RunState.PUBLISHED),
        "GBP",
        OBJECTIVE,
        IN_FORCE,
        Bound.proven(20_200_000_000L, "LAGRANGE"),
        "9f2c",
        "{}",
        "{}",
        "{}",
        at,
        at,
        at);
  }
}
