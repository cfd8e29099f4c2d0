package org.owplanner.engine.transfer.verify;

import java.util.List;
import java.util.Optional;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// One departure, or two one after the other.
///
/// @param legs one or two
public record Route(List<Leg> legs) {

  /// The departure that takes goods from where they lie.
  public Leg first() {
    return legs.getFirst();
  }

  /// The departure that takes them where they end.
  public Leg last() {
    return legs.getLast();
  }

  /// Whether it takes returned goods home.
  public boolean isHome() {
    return legs.stream().anyMatch(leg -> leg.lane().isHome());
  }

  /// Where goods lie.
  public String fromId() {
    return first().lane().fromId();
  }

  /// Where they end.
  public String toId() {
    return last().lane().toId();
  }

  /// Mean days from the first departure to the last arrival.
  public double meanDays() {
    return last().offset() - first().offset() + last().meanDays();
  }

  /// Why nothing can take it, as a code; nothing where something can.
  public Optional<String> cause(TransferProblem problem) {
    for (var leg : legs) {
      if (leg.departure().cutOffDay() < problem.planDay() || leg.offset() < 0) {
        return Optional.of("CUT_OFF");
      }
    }
    if (legs.size() > 1) {
      if (isHome() || !first().lane().toId().equals(last().lane().fromId())) {
        return Optional.of("NO_CONNECTION");
      }
      var ready = first().lastArrival() + problem.rates().whole(TransferRate.TRANSIT_DAYS);
      if (last().offset() < ready) {
        return Optional.of("CONNECTION_MISSED");
      }
    }
    if (isHome()) {
      return last().offset() < Periods.HORIZON_DAYS
          ? Optional.empty()
          : Optional.of("ARRIVES_TOO_LATE");
    }
    if (fromId().equals(toId())) {
      return Optional.of("SAME_WAREHOUSE");
    }
    return Periods.of(last().lastArrival()) < Periods.COUNT
        ? Optional.empty()
        : Optional.of("ARRIVES_TOO_LATE");
  }
}
