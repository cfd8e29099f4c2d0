package org.owplanner.engine.wave;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Chooses the lots that a part is taken from: of those that first expired, first out allows, one
/// that has enough for the whole line and lies near, else as few as possible.
final class StockChoice {

  /// How far a location is out of the way, in mm.
  @FunctionalInterface
  interface Detour {
    long mm(int location);
  }

  private final WaveFacts facts;
  private final StockLots lots;
  private final Crew crew;
  private final Parts parts;
  private int[] item = new int[16];
  private int[] lot = new int[16];
  private int[] units = new int[16];
  private int pieces;

  StockChoice(WaveFacts facts) {
    this.facts = facts;
    lots = facts.lots();
    crew = facts.crew();
    parts = facts.parts();
  }

  /// As pickers do without a plan: soonest expired first, then nearest to the depot.
  @Nullable Take firstExpired(StockLeft left, int part, int pickerClass) {
    return choose(left, part, pickerClass, null);
  }

  /// Near the depot, later lots allowed within the tolerance.
  @Nullable Take nearDepot(StockLeft left, int part, int pickerClass) {
    return choose(left, part, pickerClass, facts.problem().layout()::depotDistanceMm);
  }

  /// With the least detour; null where stock, its sequence or the class don't allow it.
  @Nullable Take choose(StockLeft left, int part, int pickerClass, @Nullable Detour detour) {
    pieces = 0;
    var isFound = true;
    for (var i = parts.firstItem()[part]; i < parts.firstItem()[part + 1] && isFound; i++) {
      var open = parts.itemUnits()[i];
      while (open > 0 && isFound) {
        var best = best(left, part, i, open, pickerClass, detour);
        isFound = best >= 0;
        if (isFound) {
          var takes = Math.min(open, left.units(best));
          add(i, best, takes);
          left.take(best, takes);
          open -= takes;
        }
      }
    }
    for (var i = 0; i < pieces; i++) {
      left.take(lot[i], -units[i]);
    }
    return isFound
        ? new Take(
            Arrays.copyOf(item, pieces), Arrays.copyOf(lot, pieces), Arrays.copyOf(units, pieces))
        : null;
  }

  private int best(
      StockLeft left, int part, int i, int open, int pickerClass, @Nullable Detour detour) {
    var sku = parts.itemSku()[i];
    var only = lots.first(sku);
    if (lots.first(sku + 1) - only == 1) {
      return left.units(only) > 0 && mayTake(part, only, pickerClass) ? only : -1;
    }
    var latest = left.latestDay(sku);
    var best = -1;
    var bestIsWhole = false;
    var bestMm = Long.MAX_VALUE;
    var firstDay = Long.MAX_VALUE;
    for (var candidate = lots.first(sku); candidate < lots.first(sku + 1); candidate++) {
      if (left.units(candidate) <= 0) {
        continue;
      }
      var day = lots.expiryDay(candidate);
      if (day > latest || (detour == null && day > firstDay)) {
        break;
      }
      if (!mayTake(part, candidate, pickerClass)) {
        continue;
      }
      firstDay = day;
      var isWhole = left.units(candidate) >= open;
      if (bestIsWhole && !isWhole) {
        continue;
      }
      var mm = detour == null ? candidate : detour.mm(lots.location(candidate));
      var isBetter =
          best < 0
              || (isWhole && !bestIsWhole)
              || (isWhole && mm < bestMm)
              || (!isWhole && detour != null && left.units(candidate) > left.units(best));
      if (isBetter) {
        best = candidate;
        bestIsWhole = isWhole;
        bestMm = mm;
      }
    }
    return best;
  }

  /// Whether pickers of a class may take a part's goods from a lot.
  boolean mayTake(int part, int candidate, int pickerClass) {
    var location = lots.location(candidate);
    var zone = parts.zone()[part];
    return crew.mayPick(pickerClass, location) && (zone < 0 || zone == crew.zoneOf(location));
  }

  /// Whether pickers of a class may take all pieces.
  boolean mayTake(int part, Take take, int pickerClass) {
    for (var candidate : take.lot()) {
      if (!mayTake(part, candidate, pickerClass)) {
        return false;
      }
    }
    return true;
  }

  private void add(int i, int candidate, int takes) {
    if (pieces == item.length) {
      item = Arrays.copyOf(item, 2 * pieces);
      lot = Arrays.copyOf(lot, 2 * pieces);
      units = Arrays.copyOf(units, 2 * pieces);
    }
    item[pieces] = i;
    lot[pieces] = candidate;
    units[pieces++] = takes;
  }
}
