package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.cli.output.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SlottingReportPageTest {
  private static final SlottingReport REPORT = SampleReport.of(7);
  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void goodsNamesNeverBecomeMarkup() throws IOException {
    var page = page(REPORT, Language.EN).replace(PageAssets.charts(), "");
    var hostile = "</script><img src=x onerror=alert(1)>";
    assertThat(REPORT.moves()).anyMatch(move -> move.description().equals(hostile));
    assertThat(page)
        .doesNotContain("<img", "<b>PARTY")
        .contains("&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;")
        .contains("{{ 7*7 }}");
    // Our own three scripts, and no end of one that is not theirs.
    assertThat(page.split("</script>", -1)).hasSize(4);
  }

  @Test
  void dataComesBackAsItWas() throws IOException {
    var data = data(page(REPORT, Language.ZH));
    assertThat(data.path("floor").path("locations").size())
        .isEqualTo(REPORT.floor().locations().size());
    var moves = data.path("moves");
    for (var i = 0; i < REPORT.moves().size(); i++) {
      var move = REPORT.moves().get(i);
      assertThat(moves.get(i).get(5).asString()).isEqualTo(move.description());
      assertThat(moves.get(i).get(7).asString()).isEqualTo(move.toLocationId());
    }
    var skus = data.path("skus");
    var first =
        REPORT.floor().locations().stream().filter(l -> !l.before().skuId().isEmpty()).findFirst();
    assertThat(first).map(l -> l.before().skuId()).contains(skus.get(0).get(1).asString());
  }

  @Test
  void theHeadlineIsWhatUnseenDaysTell() throws IOException {
    var saving = ReportSaving.of(REPORT.replayDays()).getFirst();
    assertThat(saving.isSeen()).isFalse();
    var percent = new PageNumbers(Language.EN, "GBP").percent(saving.share());
    assertThat(page(REPORT, Language.EN)).contains("cut picking walks by " + percent + "</h1>");
  }

  @Test
  void whatIsGeneratedIsNamed() throws IOException {
    for (var sentence : REPORT.plan().header().generated()) {
      assertThat(page(REPORT, Language.EN)).contains(sentence.en());
      assertThat(page(REPORT, Language.ZH)).contains(sentence.zh());
    }
  }

  @Test
  void theSameReportGivesTheSamePage() throws IOException {
    assertThat(page(SampleReport.of(7), Language.EN)).isEqualTo(page(REPORT, Language.EN));
  }

  @Test
  void aPlanOfNothingIsStillAPage() throws IOException {
    var plan = REPORT.plan();
    var empty =
        new SlottingReport(
            new PlanReport(plan.header(), List.of(), List.of(), List.of(), plan.proof()),
            new ReportFloor(List.of(), List.of(), "", List.of()),
            List.of(),
            List.of(),
            List.of());
    assertThat(page(empty, Language.EN))
        .contains("Nothing to move tonight", "every SKU has its face");
    assertThat(page(empty, Language.ZH)).contains("今晚无需移位", "每个 SKU 都有库位");
  }

  @Test
  void aFileThatIsThereIsReplacedAndNothingIsLeftBesideIt(@TempDir Path folder) throws IOException {
    var file = folder.resolve("new/report.html");
    SlottingReportPage.of(REPORT, Language.EN).write(file);
    SlottingReportPage.of(REPORT, Language.ZH).write(file);
    assertThat(Files.readString(file)).contains("<html lang=\"zh-CN\">");
    try (var files = Files.list(file.resolveSibling(""))) {
      assertThat(files).containsExactly(file);
    }
  }

  private static String page(SlottingReport report, Language language) throws IOException {
    var out = new StringWriter();
    SlottingReportPage.of(report, language).render(out);
    return out.toString();
  }

  private static JsonNode data(String page) {
    var matcher = DATA.matcher(page);
    assertThat(matcher.find()).isTrue();
    return new JsonMapper().readTree(matcher.group(1));
  }
}
