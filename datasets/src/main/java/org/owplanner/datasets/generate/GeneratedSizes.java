package org.owplanner.datasets.generate;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.site.Site;
import org.owplanner.engine.site.SiteCosts;
import org.owplanner.engine.site.SiteSize;
import org.owplanner.engine.site.SiteState;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.factor.FactorScore;
import org.owplanner.engine.site.geography.Place;

/// Sites of two or three sizes: the larger, the less a cubic metre costs. One in twenty stands
/// today.
final class GeneratedSizes {

  private static final long CENTS = 10_000;
  private static final double CM3_PER_M3 = 1e6;
  private static final String[] NAMES = {"S", "M", "L"};
  private static final double[] SHARES = {0.25, 0.55, 1};
  private static final int IN_FORCE_EVERY = 20;

  private final SeededRandom random;
  private final double largestM3;
  private final double largestOrders;
  private int drawn;

  GeneratedSizes(
      SiteNetworkOptions options, SeededRandom random, double peakM3, double peakOrders) {
    this.random = random;
    var all = options.sites() * options.tightness();
    largestM3 = peakM3 / all;
    largestOrders = peakOrders / all;
  }

  Site site(String id, String country, Place place) {
    var stands = drawn++ % IN_FORCE_EVERY == 0;
    var scale = random.between(0.5, 1.5);
    var index = random.between(0.6, 1.4);
    var first = random.below(2);
    var sizes = new ArrayList<SiteSize>();
    for (var z = first; z < NAMES.length; z++) {
      sizes.add(size(z, scale, index, stands && z == first));
    }
    return new Site(
        id,
        "Site %s (generated)".formatted(id),
        country,
        place,
        stands ? NAMES[first] : "",
        stands ? sizes.getFirst().fixedMicrosPerYear() / 2 : 0,
        SiteState.FREE,
        sizes,
        new SiteCosts(
            Math.round(90 * index) * CENTS,
            Math.round(900 * index) * CENTS,
            Math.round(5000 * index) * CENTS),
        scores());
  }

  /// A building of 100,000.00 and 150.00 a cubic metre at the size of 1,000 m³, at the power of
  /// 0.8.
  private SiteSize size(int z, double scale, double index, boolean isInForce) {
    var m3 = scale * SHARES[z] * largestM3;
    var cents = index * (10_000_000 + 60_000 * Math.pow(m3, 0.8));
    return new SiteSize(
        NAMES[z],
        Math.round(cents) * CENTS,
        Math.round(m3 * CM3_PER_M3),
        1 + Math.round(scale * SHARES[z] * largestOrders * 1.1),
        isInForce ? 0 : Math.round(0.4 * cents) * CENTS);
  }

  private List<FactorScore> scores() {
    var scores = new ArrayList<FactorScore>();
    for (var factor : Factor.values()) {
      scores.add(
          new FactorScore(
              factor,
              factor.isRanked() ? 20.0 + random.below(80) : 1.0 + random.below(5),
              "generated",
              GeneratedNetwork.PLAN_DATE));
    }
    return scores;
  }
}
