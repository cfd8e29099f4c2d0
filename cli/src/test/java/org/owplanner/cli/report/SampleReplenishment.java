package org.owplanner.cli.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.owplanner.batch.plan.PlanBudget;
import org.owplanner.batch.replenishment.DescribedOrder;
import org.owplanner.batch.replenishment.ReplenishmentAdherence;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.replenishment.ReplenishmentRate;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.ProgressPoint;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// A made-up replenishment of realistic size, the same for the same seed, with hostile goods in it.
final class SampleReplenishment {

  private SampleReplenishment() {}

  /// Writes the sample's pages in every language into a folder: all, one seller's, the index.
  public static void main(String[] args) throws IOException {
    var folder = Path.of(args[0]);
    for (var language : Language.values()) {
      var name = "-" + language.name().toLowerCase(Locale.ROOT) + ".html";
      ReplenishmentReportPage.of(of(7, ""), language)
          .write(folder.resolve("sample-replenishment" + name));
      ReplenishmentReportPage.of(of(7, "NORDWIND"), language)
          .write(folder.resolve("sample-seller" + name));
      SellerIndexPage.write(of(7, "").outcome(), folder.resolve("sample-sellers" + name), language);
    }
  }

  /// @param sellerId the only seller, empty for all
  static ReplenishmentReport of(long seed, String sellerId) {
    var goods = new SampleStock(seed, sellerId);
    var due = goods.orders.stream().filter(SampleReplenishment::isDue).toList();
    return new ReplenishmentReport(
        new PlanReport(
            header(sellerId),
            costs(),
            sellerId.isEmpty() ? convergence() : List.of(),
            findings(),
            proof()),
        sellerId,
        goods.outcome(findings(), sellerId),
        due,
        due.size(),
        goods.orders.size(),
        goods.shipments(),
        goods.ageing(),
        goods.excess(),
        goods.plots(),
        ClassShare.of(goods.classes(), goods.revenueMicros()),
        reasons(due),
        Optional.of(
            new ReplenishmentAdherence(
                12, 4_320, 9, 3_180, 96, 240, OffsetDateTime.parse("2011-11-03T09:00:00Z"))));
  }

  static Recommendations recommendations(long seed) {
    var orders = new SampleStock(seed, "").orders;
    return new Recommendations(42, "GBP", orders, reasons(orders));
  }

  private static boolean isDue(DescribedOrder order) {
    return order.orderBy().isBefore(DueOrders.before(SampleStock.PLAN_DATE));
  }

  private static Map<String, Text> reasons(List<DescribedOrder> orders) {
    var reasons = new HashMap<String, Text>();
    for (var order : orders) {
      reasons.put(
          order.item().subject(),
          new Text(
              "库存与在途只够 %d 天，而补货要 60 天；现在下单可少损失毛利 12.30 GBP。".formatted(order.cases()),
              "Stock and what is on its way last %d days, but a new order takes 60; ordering now saves 12.30 GBP of margin."
                  .formatted(order.cases())));
    }
    return reasons;
  }

  private static List<Finding> findings() {
    return List.of(
        new Finding(
            Severity.WARN,
            "NO_SUPPLY",
            "NORDWIND/99001@DEMO",
            new Text(
                "SKU（99001）没有供应数据，无法补货。请在 sku_supply.csv 中补上。",
                "The SKU (99001) has no supply, so nothing can be ordered. Add it to sku_supply.csv.")),
        new Finding(
            Severity.INFO,
            "GENERATED",
            "DEMO",
            new Text(
                "以下数据为生成，并非记录：航线、采购价。", "Generated and not recorded: lanes, supplier prices.")));
  }

  private static ReportHeader header(String sellerId) {
    var scope = sellerId.isEmpty() ? "DEMO/*" : sellerId;
    return new ReportHeader(
        42,
        scope,
        Text.same(scope),
        SampleStock.PLAN_DATE,
        1,
        "PUBLISHED",
        "GBP",
        182,
        ZonedDateTime.of(2011, 11, 1, 2, 12, 0, 0, ZoneId.of("Europe/London")),
        ReplenishmentReportReader.generated(findings()));
  }

  private static List<ReportCost> costs() {
    var terms = new ArrayList<ReportCost>();
    terms.add(new ReportCost("lostMargin", 14_212_345_600L, 9_790_112_300L));
    terms.add(new ReportCost("freight", 6_310_400_000L, 5_882_700_000L));
    terms.add(new ReportCost("storage", 3_120_050_000L, 2_396_310_000L));
    terms.add(new ReportCost("duty", 1_088_900_000L, 1_002_100_000L));
    terms.add(new ReportCost("capital", 820_000_000L, 688_000_000L));
    terms.add(new ReportCost("leftOver", 910_000_000L, 483_200_000L));
    terms.add(new ReportCost("orderLines", 120_000_000L, 94_000_000L));
    for (var term : List.of("purchase", "fillRate", "cover", "change")) {
      terms.add(new ReportCost(term, 0, 10_000_000L));
    }
    return terms;
  }

  private static List<ProgressPoint> convergence() {
    var points = new ArrayList<ProgressPoint>();
    for (var i = 0; i <= 40; i++) {
      var objective = 20_376_422_300L + Math.round(6_205_273_300L * Math.exp(-i / 9.0));
      points.add(
          new ProgressPoint(
              i * 500L,
              i < 8 ? "prices" : "around",
              objective,
              i < 4 ? Bound.none("") : Bound.proven(19_700_000_000L, "LAGRANGE")));
    }
    return points;
  }

  private static ReportProof proof() {
    return new ReportProof(
        20_376_422_300L,
        26_581_695_600L,
        Bound.proven(19_700_000_000L, "LAGRANGE"),
        "9f2c1d5be07a44c8b3f0e6617a9d2c548be1f0037d6c4a21b95e8f3d7c10a6b4",
        new TreeMap<>(Map.of("owp", "0.1.0", "java", "25")),
        7,
        new PlanBudget(60, 0, 2),
        Arrays.stream(ReplenishmentRate.values())
            .map(rate -> new ReportRate(rate.id(), rate.meaning(), rate.standard()))
            .toList());
  }
}
