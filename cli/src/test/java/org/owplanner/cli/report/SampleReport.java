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
import java.util.Random;
import java.util.TreeMap;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.slotting.SlottingChain;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// A made-up report of realistic size, the same for the same seed, with hostile goods in it.
final class SampleReport {
  private static final LocalDate PLAN_DATE = LocalDate.of(2011, 11, 1);
  private static final Map<String, Double> LENGTH_OF =
      new TreeMap<>(
          Map.of("IN_FORCE", 1.0, "PLAN", 0.73, "VELOCITY", 0.78, "LINEAR", 0.76, "RANDOM", 1.2));

  private SampleReport() {}

  /// Writes the sample in every language into a folder.
  public static void main(String[] args) throws IOException {
    for (var language : Language.values()) {
      var name = "sample-report-" + language.name().toLowerCase(Locale.ROOT) + ".html";
      SlottingReportPage.of(of(7), language).write(Path.of(args[0]).resolve(name));
    }
  }

  static SlottingReport of(long seed) {
    var floor = new SampleFloor(seed, 90);
    return new SlottingReport(
        new PlanReport(header(), costs(), convergence(), findings(), proof()),
        floor.floor(),
        withJoint(floor.chains),
        floor.moves,
        days(new Random(seed)));
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            Severity.WARN,
            "NO_FACE_FITS",
            "SKU-99001",
            new Text(
                "SKU（SKU-99001）长 2,400 毫米，没有库位放得下。请开设更大的库位，或按超大件存放。",
                "The length (2,400 mm) of SKU (SKU-99001) must fit a location. Open a larger one, or keep it as oversize.")));
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
        28,
        ZonedDateTime.of(2011, 11, 1, 1, 12, 0, 0, ZoneId.of("Europe/London")),
        List.of(
            new Text(
                "仓库、库位、商品尺寸与重量、库存、现有库位：按种子 7 生成。",
                "Warehouse, locations, SKU sizes and weights, stock and today’s slots: from seed 7."),
            new Text(
                "订单是真实的：英国一家网上零售商，UCI Online Retail（CC BY 4.0）。",
                "The orders are real: a UK online retailer, UCI Online Retail (CC BY 4.0).")));
  }

  private static List<ReportCost> costs() {
    return List.of(
        new ReportCost("walking", 14_212_345_600L, 9_790_112_300L),
        new ReportCost("reaching", 2_310_400_000L, 2_082_700_000L),
        new ReportCost("faceRefill", 1_120_050_000L, 1_096_310_000L),
        new ReportCost("crowding", 388_900_000L, 402_100_000L),
        new ReportCost("moves", 0, 288_000_000L),
        new ReportCost("bufferLegs", 0, 83_200_000L));
  }

  private static List<SlottingChain> withJoint(List<SlottingChain> chains) {
    var all = new ArrayList<>(chains);
    all.add(
        new SlottingChain(
            0,
            0,
            3_210_000,
            0,
            Double.NaN,
            new Text("各链合在一起才有的收益。", "What the chains gain only together.")));
    return all;
  }

  private static List<ReplayRow> days(Random random) {
    var days = new ArrayList<ReplayRow>();
    for (var d = -28; d < 14; d++) {
      var day = PLAN_DATE.plusDays(d);
      if (day.getDayOfWeek().getValue() == 6) {
        continue;
      }
      var lines = 1_500 + random.nextInt(1_400);
      for (var arrangement : LENGTH_OF.entrySet()) {
        var overfit = d < 0 && arrangement.getKey().equals("PLAN") ? 0.93 : 1;
        var metres =
            lines * 7.6 * arrangement.getValue() * overfit * (0.96 + 0.08 * random.nextDouble());
        days.add(
            ReplayRow.ofPicking(
                day,
                d < 0,
                arrangement.getKey(),
                (lines + 59) / 60,
                lines,
                metres,
                metres + lines * 4,
                Math.round((metres + lines * 4) * 4_444)));
      }
    }
    return days;
  }

  private static List<ProgressPoint> convergence() {
    var points = new ArrayList<ProgressPoint>();
    for (var i = 0; i <= 80; i++) {
      var objective = 13_742_422_300L + Math.round(4_289_273_300L * Math.exp(-i / 14.0));
      var bound =
          i < 8
              ? Bound.none("")
              : Bound.proven(11_400_000_000L + Math.min(i, 30) * 10_000_000L, "");
      var phase = i < 4 ? "assignment" : "tours";
      points.add(new ProgressPoint(i * 1_500L, phase, objective, bound));
    }
    return points;
  }

  private static ReportProof proof() {
    var rates =
        Arrays.stream(SlottingRate.values())
            .map(rate -> new ReportRate(rate.id(), rate.meaning(), rate.standard()))
            .toList();
    return new ReportProof(
        13_742_422_300L,
        18_031_695_600L,
        Bound.proven(11_700_000_000L, "linear assignment + least tour length"),
        "9f2c1d5be07a44c8b3f0e6617a9d2c548be1f0037d6c4a21b95e8f3d7c10a6b4",
        new TreeMap<>(Map.of("owp", "0.1.0", "timefold", "2.2.0", "java", "25")),
        7,
        new PlanBudget(120, 0, 2),
        rates);
  }
}
