package org.owplanner.engine.site.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.site.verify.Checked.allFromW1;
import static org.owplanner.engine.site.verify.Checked.codes;
import static org.owplanner.engine.site.verify.Checked.three;
import static org.owplanner.engine.site.verify.Checked.withSites;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.site.ChosenSite;
import org.owplanner.engine.site.SiteDraft;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRows;

/// What sites hold, how many serve a region, what may not lie together.
@NullMarked
final class LimitRulesTest {

  /// All of B, in its busiest month: 12 m³ × 2 / 6 turns = 4 m³, 730 orders × 2 / 365 = 4 a day.
  private static SiteProblem limited(long cm3, long orders) {
    return three()
        .site(SiteDraft.of("W4").size("S", 0, cm3, orders, 0))
        .family("B", 6, 2, 0)
        .demand("R1", "B", 730, 12)
        .inbound("W4", "SEA", 0)
        .lane("W4", "R1", 0, 1)
        .build();
  }

  private static SiteRows allOfB(SiteProblem problem) {
    return allFromW1(problem).open("W4", "S").flow("W4", "R1", "B", "SEA", 1_000_000).rows();
  }

  @ParameterizedTest
  @CsvSource({"4000000,true", "3999999,false", "0,false", "-1,true"})
  void goodsOfTheBusiestMonthMustFit(long cm3, boolean fit) {
    var problem = limited(cm3, -1);
    if (fit) {
      assertThat(codes(problem, allOfB(problem))).isEmpty();
    } else {
      assertThat(codes(problem, allOfB(problem))).containsExactly("CAPACITY");
    }
  }

  @ParameterizedTest
  @CsvSource({"4,true", "3,false", "0,false", "-1,true"})
  void ordersOfADayOfTheBusiestMonthMustBeSent(long orders, boolean sent) {
    var problem = limited(-1, orders);
    if (sent) {
      assertThat(codes(problem, allOfB(problem))).isEmpty();
    } else {
      assertThat(codes(problem, allOfB(problem))).containsExactly("ORDERS_PER_DAY");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aSiteWithAWrongFigureIsFound(int figure) {
    var problem = limited(-1, -1);
    var wrong =
        withSites(
            allOfB(problem),
            site ->
                !site.siteId().equals("W4")
                    ? site
                    : new ChosenSite(
                        "W4",
                        "S",
                        site.usedCm3() + (figure == 0 ? 2 : 0),
                        site.usedOrdersPerDay() + (figure == 1 ? 0.001 : 0),
                        site.costMicros() + (figure == 2 ? 9 : 0)));
    assertThat(codes(problem, wrong)).containsExactly(figure == 2 ? "SITE_COST" : "USED");
  }

  @Test
  void sourcesOfARegionAreCountedOverItsFamilies() {
    var problem = three().rules(-1, 1).family("B", 12, 1, 0).demand("R1", "B", 100, 1).build();
    var one = allFromW1(problem).flow("W1", "R1", "B", "SEA", 1_000_000);
    assertThat(codes(problem, one.rows())).isEmpty();
    var two = allFromW1(problem).open("W2", "S").flow("W2", "R1", "B", "SEA", 1_000_000);
    assertThat(codes(problem, two.rows())).containsExactly("MOST_SOURCES");
  }

  @Test
  void twoSourcesAreTwo() {
    var problem = three().rules(-1, 2).build();
    var split =
        new SiteRowsDraft(problem)
            .open("W1", "S")
            .open("W2", "S")
            .open("W3", "S")
            .flow("W1", "R1", "A", "SEA", 300_000)
            .flow("W2", "R1", "A", "SEA", 300_000);
    assertThat(codes(problem, split.rows())).isEmpty();
    assertThat(codes(problem, split.flow("W3", "R1", "A", "SEA", 400_000).rows()))
        .containsExactly("MOST_SOURCES");
  }

  @Test
  void familiesThatClashLieApart() {
    var problem = three().family("B", 12, 1, 0).demand("R1", "B", 100, 1).clash("A", "B").build();
    var together = allFromW1(problem).flow("W1", "R1", "B", "SEA", 1_000_000);
    assertThat(codes(problem, together.rows())).containsExactly("CLASH");
    var apart = allFromW1(problem).open("W2", "S").flow("W2", "R1", "B", "SEA", 1_000_000);
    assertThat(codes(problem, apart.rows())).isEmpty();
  }
}
