package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.owplanner.cli.output.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TransferReportPageTest {
  private static final TransferReport REPORT = SampleTransfers.of(7);
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void batchesStandByTheirDayWithFillCostAndReason() throws IOException {
    var page = page(REPORT, Language.EN);
    var at = page.indexOf("id=\"departures\"");
    for (var batch : REPORT.batches()) {
      var row = page.indexOf("data-key=\"" + batch.departureId() + "\"", at);
      assertThat(row).as(batch.departureId()).isPositive();
      at = row;
    }
    assertThat(page)
        .contains("4 transfer batches, the first leaves on November 4, 2011")
        .contains("The trip costs 180.00 GBP.", "LON1 → NINGBO (home)")
        .contains("in LEEDS only 9; moving it saves");
  }

  @Test
  void whatIsSavedStandsBesideMovingNothingAndTheRuleInUse() throws IOException {
    assertThat(page(REPORT, Language.EN))
        .contains("Moving nothing", "Topping up by days of cover", "2 days not seen")
        .contains("£535.58", "£1,010.55", "£1,205.27");
    assertThat(page(REPORT, Language.ZH)).contains("按覆盖天数补仓（现行规则）");
  }

  @Test
  void spaceIsDrawnByWarehouseAndDayWithoutALimitWhereThereIsNone() throws IOException {
    var space = data(page(REPORT, Language.EN)).path("space");
    assertThat(space.size()).isEqualTo(3);
    for (var place : space) {
      for (var line : List.of("days", "capacity", "without", "with")) {
        assertThat(place.path(line).size()).as(line).isEqualTo(28);
      }
      assertThat(place.path("capacity").get(0).isNumber())
          .isEqualTo(!place.path("name").asString().equals("PRAGUE"));
    }
    assertThat(space.get(0).path("with").get(6).asDouble()).isEqualTo(40.1);
    assertThat(page(REPORT, Language.EN)).contains("no limit");
  }

  @Test
  void aMovedSkusStockIsDrawnAtBothEndsWithAndWithout() throws IOException {
    var data = data(page(REPORT, Language.EN));
    assertThat(data.path("ends").size()).isEqualTo(24);
    assertThat(data.path("ends").get(0).asString()).isEqualTo("2011-11-01");
    assertThat(data.path("ends").get(23).asString()).isEqualTo("2012-01-23");
    assertThat(data.path("plots").size()).isEqualTo(12);
    for (var plot : data.path("plots")) {
      assertThat(plot.path("warehouses").size()).isEqualTo(2);
      assertThat(plot.path("moves").size()).isPositive();
      assertThat(plot.path("warehouses").get(0).path("with").size()).isEqualTo(24);
    }
  }

  @Test
  void goodsNamesNeverBecomeMarkup() throws IOException {
    var page = page(REPORT, Language.EN).replace(PageAssets.charts(), "");
    assertThat(page).doesNotContain("<img");
    assertThat(page.split("</script>", -1)).hasSize(4);
  }

  @Test
  void whatLeftAndWhatIsGeneratedIsTold() throws IOException {
    assertThat(page(REPORT, Language.EN))
        .contains("3,180 of 4,320 units (73.6%), on 2 departures", "lanes, departures");
    assertThat(page(REPORT, Language.ZH)).contains("计划 4,320 件中的 3,180 件", "线路、班次");
  }

  @Test
  void aPlanThatMovesNothingIsStillAPage() throws IOException {
    var empty =
        new TransferReport(
            REPORT.plan(),
            List.of(),
            List.of(),
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            MoveReasons.of(List.of()),
            Optional.empty());
    assertThat(page(empty, Language.EN)).contains("Nothing to transfer");
    assertThat(page(empty, Language.ZH)).contains("无须调拨");
  }

  @Test
  void theSameReportGivesTheSamePage() throws IOException {
    assertThat(page(SampleTransfers.of(7), Language.EN)).isEqualTo(page(REPORT, Language.EN));
  }

  private static String page(TransferReport report, Language language) throws IOException {
    var out = new StringWriter();
    TransferReportPage.of(report, language).render(out);
    return out.toString();
  }

  private static JsonNode data(String page) {
    var matcher = DATA.matcher(page);
    assertThat(matcher.find()).isTrue();
    return new JsonMapper().readTree(matcher.group(1));
  }
}
