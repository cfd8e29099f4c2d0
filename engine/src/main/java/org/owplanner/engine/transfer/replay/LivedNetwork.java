package org.owplanner.engine.transfer.replay;

import java.util.List;
import java.util.Optional;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.transfer.TransferProblem;

/// A network whose days are lived through.
///
/// @param start the network on the morning of the first day, with the departures and docks of all
///   days; returned goods and what is pinned are left out
/// @param demand units asked for by cell and day
/// @param forecasts what is expected
/// @param ways how goods come from their factories, by cell
/// @param warmUpDays first days, on which nothing is moved and nothing counts
/// @param timetableDays days ahead for which departures are known
/// @param seed another one for other delays
public record LivedNetwork(
    TransferProblem start,
    int[][] demand,
    Forecasts forecasts,
    List<FactoryWay> ways,
    int warmUpDays,
    int timetableDays,
    long seed) {

  /// Says what is expected of cells.
  @FunctionalInterface
  public interface Forecasts {
    /// A forecast of a cell on the morning of a day, by weeks from that day on; none where there is
    /// none.
    Optional<ItemDemand> of(int day, int cell);
  }

  public LivedNetwork {
    ways = List.copyOf(ways);
  }

  /// How many days are lived through.
  public int days() {
    return demand.length == 0 ? 0 : demand[0].length;
  }

  /// The first day that counts, since 1970-01-01.
  public int firstDay() {
    return start.planDay() + warmUpDays;
  }
}
