package org.owplanner.engine.site;

import static org.owplanner.engine.site.SiteProblems.network;

import java.util.SplittableRandom;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.geography.Place;

/// Small random networks, another one for each seed, with everything that a plan knows in some of
/// them: costs and days grow with distance, about half of all capacity is needed.
public final class RandomSites {

  private static final String[] COUNTRIES = {"GB", "DE", "FR"};
  private static final String[] SIZES = {"S", "M", "L"};

  private final SplittableRandom random;
  private final SiteProblems problems = network();
  private final Place[] sites;
  private final Place[] regions;
  private final int families;

  private RandomSites(long seed, int sites, int regions, int families) {
    random = new SplittableRandom(seed);
    this.sites = places(sites);
    this.regions = places(regions);
    this.families = families;
  }

  /// So few sites and regions that every choice of sizes can be tried: three or four sites of one
  /// or two sizes, three to five regions, one or two families.
  public static SiteProblem tiny(long seed) {
    var s = (int) Math.floorMod(seed, 6L);
    return new RandomSites(seed, 3 + s % 2, 3 + s % 3, 1 + s % 2).build(1 + s % 2);
  }

  /// A network of any size, two or three sizes a site.
  public static SiteProblem of(long seed, int sites, int regions, int families) {
    return new RandomSites(seed, sites, regions, families).build(3);
  }

  private Place[] places(int number) {
    var places = new Place[number];
    for (var p = 0; p < number; p++) {
      places[p] = new Place(random.nextDouble(42, 58), random.nextDouble(-5, 20));
    }
    return places;
  }

  private SiteProblem build(int sizes) {
    var m3 = 0.0;
    for (var f = 0; f < families; f++) {
      problems.family(
          "F" + f,
          random.nextDouble(4, 12),
          random.nextDouble(1, 2),
          20_000 + random.nextInt(80_000));
    }
    for (var r = 0; r < regions.length; r++) {
      m3 += addRegion(r);
    }
    for (var s = 0; s < sites.length; s++) {
      addSite(s, sizes, m3);
    }
    for (var country : COUNTRIES) {
      problems.duty(country, "F0", random.nextDouble(0.08));
    }
    problems.crossBorder("GB", "DE", "", random.nextDouble(0.1));
    problems.crossBorder("GB", "DE", "F0", random.nextDouble(0.1));
    problems.crossBorder("DE", "GB", "", random.nextDouble(0.1));
    addRules();
    return problems.build();
  }

  private double addRegion(int r) {
    var m3 = 0.0;
    problems.region("R" + r, country(r), regions[r], 1 + random.nextInt(3), random.nextInt(5) == 0);
    for (var f = 0; f < families; f++) {
      if (f == 0 || random.nextInt(4) > 0) {
        var orders = random.nextInt(200, 5000);
        var volume = orders * random.nextDouble(0.005, 0.05);
        problems.demand("R" + r, "F" + f, orders, volume);
        m3 += volume;
      }
    }
    return m3;
  }

  private void addSite(int s, int sizes, double m3) {
    var id = "S" + s;
    var draft =
        SiteDraft.of(id)
            .in(country(s))
            .at(sites[s].latitude(), sites[s].longitude())
            .cents(random.nextInt(40, 150), random.nextInt(200, 1500), random.nextInt(3000, 9000));
    for (var z = 0; z < sizes; z++) {
      var share = random.nextDouble(0.2, 0.4) * (z + 1) * 4 / sites.length;
      draft.size(
          SIZES[z],
          Math.round((z + 1) * random.nextDouble(15_000, 30_000) * regions.length / sites.length),
          random.nextInt(8) == 0 ? SiteSize.NO_LIMIT : Math.round(share * m3 / 5 * 1e6),
          random.nextInt(3) > 0 ? SiteSize.NO_LIMIT : Math.round(1 + share * m3 / 5),
          random.nextInt(100_000));
    }
    if (random.nextInt(3) == 0) {
      draft.inForce("S", random.nextInt(50_000));
    }
    if (random.nextInt(8) == 0) {
      draft.state(random.nextBoolean() ? SiteState.FORCED_OPEN : SiteState.FORCED_CLOSED);
    }
    draft.score(Factor.LABOUR, random.nextInt(30, 100)).score(Factor.POLICY, random.nextInt(100));
    problems.site(draft);
    problems.inbound(id, "SEA", random.nextInt(4000, 9000), 30 + random.nextInt(15), 60);
    problems.inbound(id, "RAIL", random.nextInt(7000, 14_000), 15 + random.nextInt(6), 90);
    for (var r = 0; r < regions.length; r++) {
      var km = roughKm(sites[s], regions[r]);
      if (km < 1800) {
        problems.lane(
            id,
            "R" + r,
            Math.round(300 + km * 0.5),
            Math.round(500 + km * 5),
            1 + Math.round(km / 60) / 10.0,
            5 + km / 20);
      }
    }
  }

  private void addRules() {
    if (random.nextInt(4) == 0) {
      problems.minimum(Factor.LABOUR, 40);
    }
    if (families > 1 && random.nextInt(4) == 0) {
      problems.clash("F0", "F1");
    }
    var mostOpen = random.nextInt(3) == 0 ? 1 + random.nextInt(sites.length) : SiteRules.NO_LIMIT;
    var mostSources = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : SiteRules.NO_LIMIT;
    problems.rules(mostOpen, mostSources);
  }

  private static String country(int number) {
    return COUNTRIES[number % COUNTRIES.length];
  }

  private static double roughKm(Place from, Place to) {
    var north = 111 * (from.latitude() - to.latitude());
    var east = 71 * (from.longitude() - to.longitude());
    return Math.sqrt(north * north + east * east);
  }
}
