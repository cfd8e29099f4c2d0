package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.WaveRows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class WaveReportPageTest {
  private static final WaveReport REPORT = SampleWaves.of(7);
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void ordersThatAreNotInTimeStandFirstWithWhatWouldSaveThem() throws IOException {
    var page = page(REPORT, Language.EN);
    var bad =
        REPORT.orders().stream()
            .filter(order -> order.planned().state() != OrderState.ON_TIME)
            .toList();
    assertThat(bad).isNotEmpty();
    for (var order : bad) {
      assertThat(page)
          .contains("data-key=\"" + order.planned().orderId() + "\"")
          .contains(TourMap.escaped(order.planned().remedy().en()));
    }
    assertThat(page.indexOf("id=\"orders\"")).isLessThan(page.indexOf("id=\"chart-flow\""));
  }

  @Test
  void goodsNamesNeverBecomeMarkup() throws IOException {
    var page = page(REPORT, Language.EN).replace(PageAssets.charts(), "");
    assertThat(REPORT.stops()).anyMatch(stop -> stop.description().equals(SampleShift.HOSTILE));
    assertThat(page).doesNotContain("<img");
    assertThat(page.split("</script>", -1)).hasSize(4);
  }

  @Test
  void everyTourIsThereWithItsStopsAndItsWay() throws IOException {
    var tours = data(page(REPORT, Language.ZH)).path("tours");
    var batches = REPORT.shift().rows().batches();
    assertThat(tours.size()).isEqualTo(batches.size());
    for (var b = 0; b < batches.size(); b++) {
      var tour = tours.get(b);
      var stops = REPORT.stopsByBatch().getOrDefault(batches.get(b).batchNo(), List.of());
      assertThat(tour.path("stops").size()).isEqualTo(stops.size());
      assertThat(tour.path("stops").get(0).get(1).asString())
          .isEqualTo(stops.getFirst().locationId());
      assertThat(tour.path("path").asString()).contains("<polyline class=\"walk\"");
    }
  }

  @Test
  void theHeadlineComparesWithFirstInFirstOut() throws IOException {
    assertThat(page(REPORT, Language.EN))
        .contains("41.2% less walking</h1>", "first in, first out: ", "on shortest tours: ");
  }

  @Test
  void noShareIsGivenWhereThePlanPicksFewerLines() throws IOException {
    var fewer =
        REPORT.sides().stream()
            .map(side -> side.arrangement().equals(WaveSide.PLAN) ? side : withMoreLines(side))
            .toList();
    var page = page(with(fewer, 0), Language.EN);
    assertThat(page)
        .doesNotContain("less walking</h1>", "batching alone")
        .contains("metres in all can’t be compared", "Metres walked a line");
    var plan = WaveSide.find(fewer, WaveSide.PLAN).orElseThrow();
    assertThat(plan.walkingSaved(fewer.getFirst())).isNaN();
  }

  private static WaveSide withMoreLines(WaveSide side) {
    var work = side.work();
    return new WaveSide(
        side.arrangement(),
        ReplayRow.ofPicking(
            work.day(),
            work.isSeen(),
            work.arrangement(),
            work.tours(),
            work.lines() + 1,
            work.metres(),
            work.seconds(),
            work.micros()),
        side.orders());
  }

  @Test
  void aPlanOnProposedSlotsSaysSoFirst() throws IOException {
    var page = page(with(REPORT.sides(), 31), Language.EN);
    assertThat(page.indexOf("On the slots proposed by plan 31: nothing lies there yet"))
        .isPositive()
        .isLessThan(page.indexOf("<h1>"));
    assertThat(page(with(REPORT.sides(), 31), Language.ZH)).contains("按计划 31 建议的储位推演");
    assertThat(page(REPORT, Language.EN)).doesNotContain("nothing lies there yet");
  }

  @Test
  void theSavingStandsThereWithoutUnfilledHoursToo() throws IOException {
    var besideIdle = CostsBesideIdle.of(REPORT.plan().costs());
    assertThat(besideIdle).isEqualTo(new CostsBesideIdle(274_717_956L, 189_856_923L));
    assertThat(page(REPORT, Language.EN))
        .contains("without unfilled hours £189.86 instead of £274.72");
  }

  @Test
  void everyPickersMinutesAreThereWithTheirSpread() throws IOException {
    var page = page(REPORT, Language.EN);
    for (var picker : REPORT.shift().problem().pickers()) {
      assertThat(page).contains("data-key=\"" + picker.pickerId() + "\"");
    }
    assertThat(page).contains("Minutes of work by picker", "On tours each picker is from ");
  }

  private static WaveReport with(List<WaveSide> sides, long slotsOfPlan) {
    return new WaveReport(
        REPORT.plan(),
        REPORT.shift(),
        REPORT.stops(),
        REPORT.orders(),
        sides,
        REPORT.reasons(),
        REPORT.adherence(),
        slotsOfPlan);
  }

  @Test
  void whatIsGeneratedIsNamed() throws IOException {
    var sentence = REPORT.plan().header().generated().getFirst();
    assertThat(page(REPORT, Language.EN)).contains("Generated data", sentence.en());
    assertThat(page(REPORT, Language.ZH)).contains("生成数据", sentence.zh());
  }

  @Test
  void packingIsCountedBySlot() {
    var loads = PackingLoad.of(REPORT);
    var picked =
        REPORT.orders().stream().filter(order -> order.planned().packedSecond() >= 0).count();
    assertThat(loads).hasSize(10).allMatch(PackingLoad::isLimited);
    assertThat(loads.stream().mapToInt(PackingLoad::orders).sum()).isEqualTo((int) picked);
  }

  @Test
  void aShiftWithoutOrdersIsStillAPage() throws IOException {
    var shift = REPORT.shift();
    var empty =
        new WaveReport(
            new PlanReport(
                REPORT.plan().header(), List.of(), List.of(), List.of(), REPORT.plan().proof()),
            new WaveShift(
                shift.problem(),
                WaveRows.none(),
                shift.carriers(),
                0,
                shift.warehouseName(),
                shift.zone(),
                shift.aisles()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            0);
    assertThat(page(empty, Language.EN)).contains("No order is picked in this shift");
    assertThat(page(empty, Language.ZH)).contains("本班没有可拣的订单");
  }

  @Test
  void theSameReportGivesTheSamePage() throws IOException {
    assertThat(page(SampleWaves.of(7), Language.EN)).isEqualTo(page(REPORT, Language.EN));
  }

  private static String page(WaveReport report, Language language) throws IOException {
    var out = new StringWriter();
    WaveReportPage.of(report, language).render(out);
    return out.toString();
  }

  private static JsonNode data(String page) {
    var matcher = DATA.matcher(page);
    assertThat(matcher.find()).isTrue();
    return new JsonMapper().readTree(matcher.group(1));
  }
}
