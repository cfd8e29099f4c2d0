package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.replenishment.ReplenishmentOutcome;
import org.owplanner.batch.replenishment.SellerTotal;
import org.owplanner.cli.output.Language;
import org.owplanner.engine.solve.Bound;

final class SellerIndexPageTest {

  @Test
  void everySellerHasALineWithALinkToItsPage() throws IOException {
    var outcome = SampleReplenishment.of(7, "").outcome();
    for (var language : Language.values()) {
      var out = new StringWriter();
      SellerIndexPage.render(outcome, out, language);
      assertThat(out.toString())
          .contains("NORDWIND", "href=\"NORDWIND.html\"", "海风 TRADING", "S%C3%9CDSEE.html");
    }
  }

  @Test
  void noTwoSellersShareAFileAndNoneLeavesTheFolder() {
    var ids = List.of("A/B", "A.B", "a.b", "index", "../../etc", "海风");
    var sellers = ids.stream().map(SellerIndexPageTest::seller).toList();
    var sample = SampleReplenishment.of(7, "").outcome();
    var files =
        SellerIndexPage.files(
            new ReplenishmentOutcome(
                sample.summary(), List.of(), List.of(), sellers, List.of(), List.of(), List.of()));
    assertThat(files.keySet()).containsExactlyElementsOf(ids);
    assertThat(files.values())
        .doesNotContain("index.html")
        .noneMatch(file -> file.contains("/") || file.contains(".."));
    assertThat(files.values().stream().map(file -> file.toLowerCase(Locale.ROOT)).distinct())
        .hasSize(ids.size());
  }

  private static SellerTotal seller(String id) {
    return new SellerTotal(id, Map.of(), 0, 0, 0, 0, 0, 0, Bound.none("NONE"));
  }
}
