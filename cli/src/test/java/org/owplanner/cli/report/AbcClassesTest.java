package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.SkuKey;

final class AbcClassesTest {

  @Test
  void classAIsWhatMakesUpFourFifthsOfThePicks() {
    var classes = AbcClasses.of(List.of(at("x", 70), at("y", 20), at("z", 6), at("w", 4)));
    assertThat(classes)
        .containsEntry(new SkuKey("S", "x"), "A")
        .containsEntry(new SkuKey("S", "y"), "A")
        .containsEntry(new SkuKey("S", "z"), "B")
        .containsEntry(new SkuKey("S", "w"), "C");
  }

  @Test
  void facesOfOneSkuCountTogetherAndSellersApart() {
    var other = location(ReportFace.NONE, new ReportFace("T", "x", "", 0, 1));
    var picks = AbcClasses.picksADay(List.of(at("x", 2), at("x", 3), other));
    assertThat(picks)
        .containsEntry(new SkuKey("S", "x"), 5.0)
        .containsEntry(new SkuKey("T", "x"), 1.0)
        .hasSize(2);
  }

  private static ReportLocation at(String sku, double picksADay) {
    var face = new ReportFace("S", sku, "", 0, picksADay);
    return location(face, face);
  }

  private static ReportLocation location(ReportFace before, ReportFace after) {
    return new ReportLocation("L", "Z", "A", 1, 0, 0, "PIECE", "AMBIENT", before, after);
  }
}
