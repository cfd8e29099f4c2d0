package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.replenishment.DescribedAdvice;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.solve.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ReplenishmentReportPageTest {
  private static final ReplenishmentReport REPORT = SampleReplenishment.of(7, "");
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void whatMustBeOrderedStandsFirstByItsDayWithWhatIgnoringItCosts() throws IOException {
    var page = page(REPORT, Language.EN);
    assertThat(REPORT.due()).hasSizeGreaterThan(10);
    var at = 0;
    for (var order : REPORT.due()) {
      var row = page.indexOf("data-key=\"" + order.item().subject() + " " + order.shipOn(), at);
      assertThat(row).as(order.item().subject()).isPositive();
      at = row;
    }
    assertThat(page.indexOf("id=\"due\"")).isLessThan(page.indexOf("id=\"chart-stock\""));
    assertThat(page)
        .contains("33 orders to place within 14 days, the first by 2011-11-01")
        .contains("a new order takes 60; ordering now saves");
    assertThat(REPORT.due())
        .allMatch(order -> order.orderBy().isBefore(DueOrders.before(SampleStock.PLAN_DATE)));
  }

  @Test
  void thePageSaysThatThePlanIsOpenLoopAndThatOneYearTeachesNoSeason() throws IOException {
    assertThat(page(REPORT, Language.EN)).contains("planned anew every night", "no yearly season");
    assertThat(page(REPORT, Language.ZH)).contains("每晚重新计划", "学不到年度季节");
  }

  @Test
  void goodsNamesNeverBecomeMarkup() throws IOException {
    assertThat(REPORT.ageing()).extracting(DescribedAdvice::description).isNotEmpty();
    var goods = REPORT.excess().stream().map(DescribedAdvice::description);
    assertThat(goods).contains(SampleStock.HOSTILE);
    var page = page(REPORT, Language.EN).replace(PageAssets.charts(), "");
    assertThat(page).doesNotContain("<img");
    assertThat(page.split("</script>", -1)).hasSize(4);
  }

  @Test
  void stockIsPlottedFromTodaysOnWithBandRiskAndArrivals() throws IOException {
    var data = data(page(REPORT, Language.EN));
    assertThat(data.path("days").size()).isEqualTo(27);
    assertThat(data.path("days").get(0).asString()).isEqualTo("2011-11-01");
    var plots = data.path("plots");
    assertThat(plots.size()).isEqualTo(REPORT.plots().size()).isPositive();
    for (var p = 0; p < plots.size(); p++) {
      var plot = plots.get(p);
      for (var line : List.of("mean", "p10", "p90", "ignored")) {
        assertThat(plot.path(line).size()).as(line).isEqualTo(27);
        assertThat(plot.path(line).get(0).asInt()).isEqualTo(REPORT.plots().get(p).onHandUnits());
      }
      assertThat(plot.path("risk").size()).isEqualTo(26);
      assertThat(plot.path("arrivals").size()).isEqualTo(2);
      assertThat(plot.path("arrivals").get(1).get(2).asBoolean()).isTrue();
    }
  }

  @Test
  void aSellersPageNamesNoOtherSeller() throws IOException {
    for (var language : Language.values()) {
      var page = page(SampleReplenishment.of(7, "NORDWIND"), language);
      assertThat(page).contains("NORDWIND", "id=\"due\"", "id=\"ships\"");
      assertThat(page).doesNotContain("SÜDSEE", "海风", "id=\"sellers\"", "id=\"chart-search\"");
    }
    assertThat(page(REPORT, Language.EN)).contains("id=\"sellers\"", "SÜDSEE", "海风 TRADING");
  }

  @Test
  void revenueOfAllClassesIsThatOfAllGoods() throws IOException {
    var shares = REPORT.classes();
    assertThat(shares).hasSize(9);
    assertThat(shares.stream().mapToInt(ClassShare::items).sum()).isEqualTo(60);
    assertThat(shares.stream().mapToDouble(ClassShare::revenueShare).sum())
        .isCloseTo(1, within(1e-9));
    var first = shares.getFirst();
    assertThat(page(REPORT, Language.EN))
        .contains(first.items() + " · " + Math.round(first.revenueShare() * 1000) / 10.0 + "%");
    assertThat(ClassShare.of(Map.of(), Map.of()))
        .allMatch(share -> share.items() == 0 && Double.isNaN(share.revenueShare()));
  }

  @Test
  void containersAreShownWithTheirFill() throws IOException {
    var full = REPORT.shipments().stream().filter(ship -> ship.containers() > 0).toList();
    assertThat(full).isNotEmpty();
    assertThat(page(REPORT, Language.EN))
        .contains("with " + full.size() + " containers that are ", "full on average");
    assertThat(REPORT.shipments())
        .filteredOn(ship -> ship.containers() == 0)
        .isNotEmpty()
        .allMatch(ship -> Double.isNaN(ship.fill()));
  }

  @Test
  void whatIsGeneratedIsNamedAndWhatWasOrderedIsTold() throws IOException {
    assertThat(page(REPORT, Language.EN))
        .contains("Generated data", "lanes, supplier prices", "3,180 of 4,320 units (73.6%)");
    assertThat(page(REPORT, Language.ZH)).contains("生成数据", "航线、采购价", "3,180 / 4,320 件");
  }

  @Test
  void whatIsGeneratedOfSeveralSellersIsNamedOnce() {
    var lists = List.of(new Text("航线、库龄", "lanes, ages"), new Text("航线、预算", "lanes, budgets"));
    assertThat(GeneratedInput.joined(lists))
        .containsExactly(new Text("航线、库龄、预算", "lanes, ages, budgets"));
    assertThat(GeneratedInput.joined(List.of())).isEmpty();
  }

  @Test
  void aPlanWithoutOrdersIsStillAPage() throws IOException {
    var outcome = REPORT.outcome();
    var empty =
        new ReplenishmentReport(
            REPORT.plan(),
            "",
            new ReplenishmentOutcome(
                outcome.summary(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            List.of(),
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Optional.empty());
    assertThat(page(empty, Language.EN)).contains("Nothing to order within 14 days");
    assertThat(page(empty, Language.ZH)).contains("14 天内无须下单");
  }

  @Test
  void theSameReportGivesTheSamePage() throws IOException {
    assertThat(page(SampleReplenishment.of(7, ""), Language.EN))
        .isEqualTo(page(REPORT, Language.EN));
  }

  private static String page(ReplenishmentReport report, Language language) throws IOException {
    var out = new StringWriter();
    ReplenishmentReportPage.of(report, language).render(out);
    return out.toString();
  }

  private static JsonNode data(String page) {
    var matcher = DATA.matcher(page);
    assertThat(matcher.find()).isTrue();
    return new JsonMapper().readTree(matcher.group(1));
  }
}
