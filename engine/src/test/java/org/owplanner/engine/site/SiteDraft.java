package org.owplanner.engine.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.site.factor.Factor;
import org.owplanner.engine.site.factor.FactorScore;
import org.owplanner.engine.site.geography.Place;

/// A site of a test, with what matters set and the rest as usual: in GB, no warehouse there today,
/// free, no size, nothing costs inside, no scores.
public final class SiteDraft {

  private static final long MICROS_PER_CENT = 10_000;
  private static final LocalDate AS_OF = LocalDate.of(2023, 4, 21);

  private final String id;
  private String country = "GB";
  private Place place = new Place(51.5, 0);
  private String sizeInForce = "";
  private long closingMicros;
  private SiteState state = SiteState.FREE;
  private final List<SiteSize> sizes = new ArrayList<>();
  private SiteCosts costs = new SiteCosts(0, 0, 0);
  private final List<FactorScore> scores = new ArrayList<>();

  private SiteDraft(String id) {
    this.id = id;
  }

  public static SiteDraft of(String id) {
    return new SiteDraft(id);
  }

  public SiteDraft in(String code) {
    country = code;
    return this;
  }

  public SiteDraft at(double latitude, double longitude) {
    place = new Place(latitude, longitude);
    return this;
  }

  /// A warehouse of this size stands there today.
  public SiteDraft inForce(String sizeId, long closingCents) {
    sizeInForce = sizeId;
    closingMicros = closingCents * MICROS_PER_CENT;
    return this;
  }

  public SiteDraft state(SiteState of) {
    state = of;
    return this;
  }

  /// A size that holds and sends all that comes.
  public SiteDraft size(String sizeId, long fixedCents) {
    return size(sizeId, fixedCents, SiteSize.NO_LIMIT, SiteSize.NO_LIMIT, 0);
  }

  public SiteDraft size(
      String sizeId, long fixedCents, long capacityCm3, long ordersPerDay, long changeCents) {
    sizes.add(
        new SiteSize(
            sizeId,
            fixedCents * MICROS_PER_CENT,
            capacityCm3,
            ordersPerDay,
            changeCents * MICROS_PER_CENT));
    return this;
  }

  public SiteDraft cents(long perOrder, long perM3, long storagePerM3Year) {
    costs =
        new SiteCosts(
            perOrder * MICROS_PER_CENT,
            perM3 * MICROS_PER_CENT,
            storagePerM3Year * MICROS_PER_CENT);
    return this;
  }

  public SiteDraft score(Factor factor, double score) {
    return score(factor, score, AS_OF);
  }

  public SiteDraft score(Factor factor, double score, LocalDate asOf) {
    scores.add(new FactorScore(factor, score, "test", asOf));
    return this;
  }

  public Site build() {
    return new Site(
        id, id, country, place, sizeInForce, closingMicros, state, sizes, costs, scores);
  }
}
