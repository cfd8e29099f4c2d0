package org.owplanner.engine.site.scenario;

import org.owplanner.engine.site.DeliveryLane;
import org.owplanner.engine.site.InboundLane;
import org.owplanner.engine.site.SiteProblem;

/// Dearer or cheaper freight.
///
/// @param way in or out, or both
/// @param mode into the sites, such as `SEA_FCL`; [Change#ALL]; must be that for what goes out
/// @param times money times this, from 0 on; days and carbon stay
public record FreightTimes(FreightWay way, String mode, double times) implements Change {

  @Override
  public SiteProblem applyTo(SiteProblem problem) {
    Checks.times("freight", times);
    if (way != FreightWay.INBOUND && !mode.equals(ALL)) {
      throw new IllegalArgumentException(
          "The mode (%s) is known of ways into sites only. Leave it empty, or change INBOUND alone."
              .formatted(mode));
    }
    Checks.isThere(
        "mode", mode, problem.inbound().stream().anyMatch(lane -> lane.mode().equals(mode)));
    var changed = ChangedProblem.of(problem);
    if (way != FreightWay.DELIVERY) {
      changed.inbound(problem.inbound().stream().map(this::changed).toList());
    }
    if (way != FreightWay.INBOUND) {
      changed.delivery(problem.delivery().stream().map(this::changed).toList());
    }
    return changed.build();
  }

  private InboundLane changed(InboundLane lane) {
    return !mode.equals(ALL) && !lane.mode().equals(mode)
        ? lane
        : new InboundLane(
            lane.siteId(),
            lane.mode(),
            micros(lane.microsPerM3()),
            lane.days(),
            lane.carbonKgPerM3());
  }

  private DeliveryLane changed(DeliveryLane lane) {
    return new DeliveryLane(
        lane.siteId(),
        lane.regionId(),
        micros(lane.microsPerOrder()),
        micros(lane.microsPerM3()),
        lane.days(),
        lane.carbonKgPerM3());
  }

  private long micros(long micros) {
    return Math.round(micros * times);
  }
}
