package org.owplanner.engine.site.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.engine.site.verify.Checked.allFromW1;
import static org.owplanner.engine.site.verify.Checked.micros;
import static org.owplanner.engine.site.verify.Checked.three;

import java.util.ArrayList;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.site.SiteDraft;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteProblems;
import org.owplanner.engine.site.SiteRate;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.site.SiteTerm;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;

/// Each term against its amount by hand.
@NullMarked
final class SiteCostTermsTest {

  private static final long UNIT = 1_000_000;

  private static final int HALF = 500_000;

  private static SiteRows half(SiteProblem problem, String site, String region) {
    return new SiteRowsDraft(problem).open(site, "S").flow(site, region, "A", "SEA", HALF).rows();
  }

  @Test
  void termsAreToldInTheirSequence() {
    var problem = three().build();
    var told = SiteVerifier.costs(problem, allFromW1(problem).rows());
    var right = new ArrayList<String>();
    for (var term : SiteTerm.values()) {
      right.add(term.id());
    }
    assertThat(told).extracting(CostTerm::term).isEqualTo(right);
  }

  @Test
  void anOpenSiteCostsItsSize() {
    var problem = three().build();
    var rows = allFromW1(problem).open("W1", "L").open("W2", "S").rows();
    assertThat(micros(problem, rows, "fixed")).isEqualTo((30_000 + 9_000) * UNIT);
  }

  /// 5,000.00 to enlarge over five years at a tenth: a = 0.1 / (1 − 1.1⁻⁵) = 0.26379748.
  @Test
  void whatIsPaidOnceIsSpreadOverTheTerm() {
    var problem = three().build();
    assertThat(micros(problem, allFromW1(problem).rows(), "change")).isZero();
    assertThat(micros(problem, allFromW1(problem).open("W1", "L").rows(), "change"))
        .isEqualTo(1_318_987_404L);
    assertThat(micros(problem, new SiteRowsDraft(problem).rows(), "change"))
        .isEqualTo(263_797_481L);
    var free = three().rate(SiteRate.CAPITAL_SHARE_PER_YEAR, 0).build();
    assertThat(micros(free, new SiteRowsDraft(free).rows(), "change")).isEqualTo(200 * UNIT);
  }

  @Test
  void goodsComeInAtTheirFreight() {
    var problem = three().build();
    assertThat(micros(problem, half(problem, "W1", "R1"), "inbound"))
        .isEqualTo(Math.round(36.5 / 2 * 50 * UNIT));
  }

  /// 36.5 days of 1,000.00 a cubic metre at a tenth a year are 10.00.
  @Test
  void capitalIsBoundOnTheWay() {
    var problem = three().site(SiteDraft.of("W4").size("S", 0)).inbound("W4", "SEA", 0, 36.5, 0);
    var built = problem.lane("W4", "R1", 0, 2).build();
    assertThat(micros(built, half(built, "W4", "R1"), "onTheWay"))
        .isEqualTo(Math.round(36.5 / 2 * 10 * UNIT));
  }

  @Test
  void dutyIsPaidWhereGoodsEnterAndWhereTheyCross() {
    var problem =
        three()
            .duty("GB", "A", 0.05)
            .duty("GB", "B", 0.5)
            .crossBorder("GB", "DE", "", 0.02)
            .crossBorder("DE", "GB", "", 0.04)
            .crossBorder("DE", "GB", "A", 0.01)
            .crossBorder("DE", "DE", "A", 0.7)
            .build();
    var half = 36.5 / 2 * 1000 * UNIT;
    assertThat(micros(problem, half(problem, "W1", "R1"), "duty")).isEqualTo(part(half, 0.05));
    assertThat(micros(problem, half(problem, "W1", "R2"), "duty")).isEqualTo(part(half, 0.07));
    assertThat(micros(problem, half(problem, "W3", "R2"), "duty")).isZero();
    assertThat(micros(problem, half(problem, "W3", "R1"), "duty")).isEqualTo(part(half, 0.01));
  }

  private static long part(double micros, double share) {
    return Math.round(micros * share);
  }

  /// 1,825 orders at 1.20 and 18.25 m³ at 4.00; 18.25 / 12 m³ at 60.00, and their capital: 100.00 a
  /// year and m³.
  @Test
  void goodsCostInside() {
    var problem =
        three()
            .site(SiteDraft.of("W4").size("S", 0).cents(120, 400, 6000))
            .inbound("W4", "SEA", 0)
            .lane("W4", "R1", 0, 2)
            .build();
    var rows = half(problem, "W4", "R1");
    assertThat(micros(problem, rows, "handling")).isEqualTo(2190 * UNIT + 73 * UNIT);
    assertThat(micros(problem, rows, "storage"))
        .isEqualTo(Math.round(18.25 / 12 * (60 + 100) * UNIT));
  }

  @Test
  void ordersAreCarriedByNumberAndVolume() {
    var problem =
        three().region("R3", "GB", 2).demand("R3", "A", 100, 10).lane("W1", "R3", 300, 700, 2, 0);
    var built = problem.build();
    assertThat(micros(built, half(built, "W1", "R3"), "delivery"))
        .isEqualTo((50 * 3 + 5 * 7) * UNIT);
  }

  @Test
  void whatComesAfterThePromiseCostsByTheDay() {
    var problem = three().region("R3", "GB", 2).demand("R3", "A", 100, 10).lane("W1", "R3", 0, 3.5);
    var built = problem.lane("W2", "R3", 0, 1).build();
    assertThat(micros(built, half(built, "W1", "R3"), "late")).isEqualTo(50 * 3 * UNIT);
    assertThat(micros(built, half(built, "W2", "R3"), "late")).isZero();
  }

  /// 100 a tonne: 0.10 a kg.
  @Test
  void carbonHasItsPrice() {
    var problem =
        three()
            .site(SiteDraft.of("W4").size("S", 0))
            .inbound("W4", "SEA", 0, 0, 30)
            .region("R3", "GB", 2)
            .demand("R3", "A", 100, 10)
            .lane("W4", "R3", 0, 0, 2, 12)
            .build();
    assertThat(micros(problem, half(problem, "W4", "R3"), "carbon"))
        .isEqualTo(Math.round(5 * 42 * 0.1 * UNIT));
  }

  @Test
  void whatIsUnservedHasItsPrice() {
    var problem = three().build();
    assertThat(micros(problem, half(problem, "W1", "R1"), "unserved"))
        .isEqualTo((1825 + 3650) * 100 * UNIT);
  }

  @Test
  void everyFlowIsRoundedByItself() {
    var problem = three().region("R3", "GB", 2).region("R4", "GB", 2).demand("R3", "A", 1, 0.4e-7);
    problem.demand("R4", "A", 1, 0.4e-7).lane("W1", "R3", 0, 1).lane("W1", "R4", 0, 1);
    var built = problem.build();
    var rows = new SiteRowsDraft(built).open("W1", "S").flow("W1", "R3").flow("W1", "R4").rows();
    assertThat(micros(built, rows, "inbound")).isEqualTo(4);
  }

  @Test
  void aTermThatIsClaimedToCostLessIsFound() {
    var problem = three().build();
    var rows = allFromW1(problem).rows();
    for (var term : SiteTerm.values()) {
      var claimed =
          SiteVerifier.costs(problem, rows).stream()
              .map(of -> of.term().equals(term.id()) ? less(of) : of)
              .toList();
      assertThat(SiteVerifier.verify(problem, rows, claimed))
          .extracting(Finding::subject)
          .containsExactly(term.id());
    }
  }

  private static CostTerm less(CostTerm term) {
    return new CostTerm(term.term(), term.micros() - 1);
  }

  @Test
  void aTermThatIsLeftOutOrMadeUpIsFound() {
    var problem = three().build();
    var rows = allFromW1(problem).rows();
    var costs = SiteVerifier.costs(problem, rows);
    assertThat(SiteVerifier.verify(problem, rows, costs.subList(1, costs.size())))
        .extracting(Finding::subject)
        .containsExactly("fixed");
    var more = new ArrayList<>(costs);
    more.add(new CostTerm("bonus", -5));
    assertThat(SiteVerifier.verify(problem, rows, more))
        .extracting(Finding::subject)
        .containsExactly("bonus");
  }

  @Test
  void rowsThatNameWhatIsNotThereHaveNoPrice() {
    var rows = allFromW1(three().build()).rows();
    var empty = SiteProblems.network().build();
    assertThatThrownBy(() -> SiteVerifier.costs(empty, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("W1");
  }
}
