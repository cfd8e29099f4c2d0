package org.owplanner.engine.site.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Ranks sites by their weighted scores; money has no part in it.
public final class SuitabilityRanking {

  private SuitabilityRanking() {}

  /// The most suitable site first; those that lack a score of a weighted factor last, by id.
  ///
  /// @param scores of the sites, by id
  /// @param weights of the factors, such as those of an [AnalyticHierarchy]; what isn't named has
  ///   none
  /// @throws IllegalArgumentException if a factor is weighted that sites aren't ranked by
  public static List<Suitability> of(
      Map<String, List<FactorScore>> scores, Map<Factor, Double> weights) {
    var factors = new ArrayList<Factor>();
    for (var factor : Factor.values()) {
      if (weights.getOrDefault(factor, 0.0) == 0) {
        continue;
      } else if (!factor.isRanked()) {
        throw new IllegalArgumentException(
            "The factor (%s) can't be weighted: sites aren't ranked by it. Set a minimum instead."
                .formatted(factor));
      }
      factors.add(factor);
    }
    var incomplete = new ArrayList<Suitability>();
    var complete = new TreeMap<String, Map<Factor, Double>>();
    new TreeMap<>(scores)
        .forEach(
            (site, all) -> {
              var newest = FactorScores.newest(all);
              var missing = factors.stream().filter(of -> !newest.containsKey(of)).toList();
              if (missing.isEmpty()) {
                complete.put(site, newest);
              } else {
                incomplete.add(new Suitability(site, 0, 0, missing));
              }
            });
    var ranked = ranked(complete, factors, weights);
    ranked.addAll(incomplete);
    return ranked;
  }

  private static List<Suitability> ranked(
      Map<String, Map<Factor, Double>> scores, List<Factor> factors, Map<Factor, Double> weights) {
    var rows = scores.values().stream().map(of -> values(of, factors)).toArray(double[][]::new);
    var closeness = Topsis.closeness(rows, values(weights, factors), new boolean[factors.size()]);
    var sites = new ArrayList<Suitability>();
    scores
        .keySet()
        .forEach(site -> sites.add(new Suitability(site, closeness[sites.size()], 0, List.of())));
    sites.sort(
        Comparator.comparingDouble(Suitability::closeness)
            .reversed()
            .thenComparing(Suitability::siteId));
    for (var i = 0; i < sites.size(); i++) {
      var site = sites.get(i);
      var isTie = i > 0 && sites.get(i - 1).closeness() == site.closeness();
      var rank = isTie ? sites.get(i - 1).rank() : i + 1;
      sites.set(i, new Suitability(site.siteId(), site.closeness(), rank, List.of()));
    }
    return sites;
  }

  private static double[] values(Map<Factor, Double> of, List<Factor> factors) {
    return factors.stream().mapToDouble(factor -> of.getOrDefault(factor, 0.0)).toArray();
  }
}
