package org.owplanner.engine.site.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Which sites suit, and which are knocked out.
@NullMarked
final class SuitabilityRankingTest {

  private static final LocalDate NOW = LocalDate.of(2023, 4, 21);

  private static FactorScore score(Factor factor, double score) {
    return new FactorScore(factor, score, "test", NOW);
  }

  private static final Map<String, List<FactorScore>> SITES =
      Map.of(
          "A", List.of(score(Factor.LABOUR, 80), score(Factor.POLICY, 40)),
          "B", List.of(score(Factor.LABOUR, 60), score(Factor.POLICY, 90)),
          "C", List.of(score(Factor.LABOUR, 80), score(Factor.POLICY, 40)),
          "D", List.of(score(Factor.LABOUR, 99)));

  @Test
  void theWeightsDecideWhoIsFirstAndEqualsShareARank() {
    var byLabour = SuitabilityRanking.of(SITES, Map.of(Factor.LABOUR, 0.9, Factor.POLICY, 0.1));
    assertThat(byLabour).extracting(Suitability::siteId).containsExactly("A", "C", "B", "D");
    assertThat(byLabour).extracting(Suitability::rank).containsExactly(1, 1, 3, 0);
    var byPolicy = SuitabilityRanking.of(SITES, Map.of(Factor.LABOUR, 0.1, Factor.POLICY, 0.9));
    assertThat(byPolicy).extracting(Suitability::siteId).containsExactly("B", "A", "C", "D");
  }

  @Test
  void whoLacksAScoreOfAWeightedFactorIsNotRanked() {
    var ranked = SuitabilityRanking.of(SITES, Map.of(Factor.LABOUR, 0.9, Factor.POLICY, 0.1));
    assertThat(ranked.getLast().missing()).containsExactly(Factor.POLICY);
    assertThat(SuitabilityRanking.of(SITES, Map.of(Factor.LABOUR, 1.0)).getFirst().siteId())
        .isEqualTo("D");
  }

  @Test
  void starsAreNotWeighted() {
    assertThatThrownBy(() -> SuitabilityRanking.of(SITES, Map.of(Factor.STARS, 1.0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("STARS");
  }

  @Test
  void aScoreBelowTheMinimumOrNoneKnocksOut() {
    var scores =
        List.of(
            score(Factor.LABOUR, 60),
            score(Factor.STARS, 2),
            new FactorScore(Factor.LABOUR, 99, "old", NOW.minusYears(5)));
    assertThat(KnockOut.failures(scores, List.of(new FactorMinimum(Factor.LABOUR, 60)))).isEmpty();
    var failed =
        KnockOut.failures(
            scores,
            List.of(
                new FactorMinimum(Factor.LABOUR, 61),
                new FactorMinimum(Factor.STARS, 3),
                new FactorMinimum(Factor.POLICY, 1)));
    assertThat(failed).extracting(FailedMinimum::score).containsExactly(60.0, 2.0, 0.0);
    assertThat(failed).extracting(FailedMinimum::isScored).containsExactly(true, true, false);
    assertThat(failed.getFirst().text().en()).contains("60.0").contains("61.0");
    assertThat(failed.getLast().text().zh()).contains("当地政策").contains("没有得分");
  }
}
