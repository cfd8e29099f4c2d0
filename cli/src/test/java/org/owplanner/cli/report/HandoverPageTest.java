package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.owplanner.cli.output.Language;

final class HandoverPageTest {
  private static final HandoverLists ALL = SampleTransfers.handover(7, Set.of(), "");

  @Test
  void everyBatchIsAPageToSignInBothLanguages() throws IOException {
    for (var language : Language.values()) {
      var page = page(ALL, language);
      assertThat(page.split("<article", -1)).hasSize(ALL.lists().size() + 1);
      for (var list : ALL.lists()) {
        assertThat(page).contains("<b>" + list.batch().departureId() + "</b>");
      }
      assertThat(page)
          .contains("交接清单", "Handover list", "封签号", "Seal", "车牌号", "Vehicle")
          .contains("交出方", "Handed over by", "接收方", "Received by", "签名", "Signature", "日期");
    }
    assertThat(page(ALL, Language.ZH)).contains("<html lang=\"zh", "<h1>交接清单 ");
    assertThat(page(ALL, Language.EN)).contains("<html lang=\"en", "<h1>Handover list ");
  }

  @Test
  void theSumsOfABatchStandBelowItsRows() throws IOException {
    var page = page(ALL, Language.EN);
    for (var list : ALL.lists()) {
      var from = page.indexOf("<b>" + list.batch().departureId() + "</b>");
      var sums = page.substring(page.indexOf("<tfoot>", from), page.indexOf("</tfoot>", from));
      assertThat(sums.replace(",", ""))
          .contains(">" + list.batch().cases() + "<", ">" + list.batch().units() + "<");
    }
  }

  @Test
  void goodsNamesNeverBecomeMarkup() throws IOException {
    assertThat(page(ALL, Language.EN)).doesNotContain("<img", "<script");
  }

  @Test
  void goodsInTransitAndReturnedOnesAreMarked() throws IOException {
    assertThat(page(ALL, Language.EN))
        .contains("PRAGUE → " + SampleTransferGoods.FROM_LEEDS)
        .contains("LON1 ← " + SampleTransferGoods.TO_LEEDS)
        .contains("returned <span lang=\"zh");
  }

  @Test
  void aSellersListsNameNoOtherSellerAndNoFill() throws IOException {
    var page = page(SampleTransfers.handover(7, Set.of(), "NORDWIND"), Language.EN);
    assertThat(page).contains("NORDWIND").doesNotContain("SÜDSEE", "海风", "%</dd>");
    assertThat(page(ALL, Language.EN)).contains("%</dd>");
  }

  private static String page(HandoverLists lists, Language language) throws IOException {
    var out = new StringWriter();
    HandoverPage.render(lists, out, language);
    return out.toString();
  }
}
