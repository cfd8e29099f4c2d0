package org.owplanner.engine.solve;

import java.util.Collection;
import java.util.stream.Collectors;

/// A lower bound of the objective, or the honest answer that none was computed.
///
/// @param isProven whether `lowerMicros` is a bound at all
/// @param lowerMicros no plan costs less, in micro-units of the plan's currency; meaningless where
///   not proven
/// @param method constant that names the relaxation that gave it, such as `DEPOT_DISTANCE`, or why
///   there is none
public record Bound(boolean isProven, long lowerMicros, String method) {

  /// A proven lower bound.
  public static Bound proven(long lowerMicros, String method) {
    return new Bound(true, lowerMicros, method);
  }

  /// No bound was computed.
  public static Bound none(String why) {
    return new Bound(false, 0, why);
  }

  /// The bound of a plan whose objective is the sum of its parts': proven if every part's is.
  public static Bound sum(Collection<Bound> parts) {
    var isProven = parts.stream().allMatch(Bound::isProven);
    var methods =
        parts.stream()
            .filter(part -> part.isProven == isProven)
            .map(Bound::method)
            .distinct()
            .collect(Collectors.joining("; "));
    return isProven
        ? proven(parts.stream().mapToLong(Bound::lowerMicros).sum(), methods)
        : none(methods);
  }

  /// The share of the objective that might still be saved, (z − b) ÷ z, or `NaN` where nothing is
  /// proven.
  public double gap(long objectiveMicros) {
    if (!isProven) {
      return Double.NaN;
    }
    return objectiveMicros == lowerMicros
        ? 0
        : (objectiveMicros - lowerMicros) / (double) Math.abs(objectiveMicros);
  }
}
