package org.owplanner.datasets.sample;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.owplanner.datasets.generate.SeededRandom;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.factor.FactorScore;
import org.owplanner.engine.site.geography.NearestPlace;

/// How the sample's candidates stand in the standard's factors: by the World Bank's index where it
/// says something of a factor, by distance to a port, and generated where nothing is known.
final class SampleScores {

  private static final LocalDate INDEX_DAY = LocalDate.of(2023, Month.APRIL, 21);
  private static final double HALF_AT_KM = 150;

  private static final Map<Factor, String> INDEXED =
      Map.of(
          Factor.TRANSPORT, "infrastructure",
          Factor.STORAGE_AND_DELIVERY, "competence_and_quality",
          Factor.POLICY, "customs");

  private static final List<Factor> GENERATED =
      List.of(Factor.BUSINESS_CLIMATE, Factor.LABOUR, Factor.ENVIRONMENT);

  private SampleScores() {}

  static List<FactorScore> of(SampleCandidate candidate, long seed, LocalDate planDate) {
    var random = new SeededRandom(seed, "site scores " + candidate.siteId());
    var scores = new ArrayList<FactorScore>();
    var port = NearestPlace.to(candidate.named().place(), SampleGeography.ports()).orElseThrow();
    scores.add(
        new FactorScore(
            Factor.GEOGRAPHY,
            rounded(100 / (1 + port.km() / HALF_AT_KM)),
            "computed: distance to the port of " + port.found().name(),
            planDate));
    for (var factor : Factor.values()) {
      var column = INDEXED.get(factor);
      if (column != null) {
        var score = SampleGeography.performance(column).get(candidate.named().country());
        if (score != null) {
          scores.add(
              new FactorScore(
                  factor,
                  rounded((score - 1) * 25),
                  "World Bank, Logistics Performance Index 2023: " + column,
                  INDEX_DAY));
        }
      } else if (GENERATED.contains(factor)) {
        scores.add(new FactorScore(factor, 40.0 + random.below(56), "generated", planDate));
      }
    }
    scores.add(new FactorScore(Factor.STARS, 2.0 + random.below(4), "generated", planDate));
    return scores;
  }

  private static double rounded(double score) {
    return Math.round(score * 10) / 10.0;
  }
}
