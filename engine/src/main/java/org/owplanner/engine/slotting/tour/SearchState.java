package org.owplanner.engine.slotting.tour;

import java.util.Arrays;

/// The present assignment with all that its cost is made of; probes read it, one thread changes it.
final class SearchState {
  static final int NONE = -1;

  final TourSearchInput input;
  final TourState tours;
  final int[] locationOf;
  final int[] faceAt;
  final int[] faceNowAt;
  final double[] aislePicks;
  long walkingMicros;
  int relocations;
  long cycles;

  SearchState(TourSearchInput input, int[] start) {
    this.input = input;
    locationOf = start.clone();
    faceAt = new int[input.placement().locations()];
    faceNowAt = new int[faceAt.length];
    Arrays.fill(faceAt, NONE);
    Arrays.fill(faceNowAt, NONE);
    aislePicks = new double[input.layout().graph().aisleCount()];
    for (var face = 0; face < locationOf.length; face++) {
      var now = input.locationNow()[face];
      if (now >= 0) {
        faceNowAt[now] = face;
      }
      var location = locationOf[face];
      if (location >= 0) {
        faceAt[location] = face;
        aislePicks[input.layout().aisleOf(location)] += input.picksADay()[face];
        relocations += isRelocated(face, location) ? 1 : 0;
      }
    }
    cycles = countCycles();
    tours = new TourState(new Spots(input.layout()), input.sample(), locationOf);
  }

  boolean isRelocated(int face, int location) {
    var now = input.locationNow()[face];
    return now >= 0 && now != location;
  }

  /// Whether the face may go there and whoever lies there may come back in exchange.
  boolean mayExchange(int face, int location) {
    var from = locationOf[face];
    var other = faceAt[location];
    if (location == from || input.pinned()[face] || !input.placement().mayLie(face, location)) {
      return false;
    }
    if (other != NONE
        && (input.pinned()[other] || from < 0 || !input.placement().mayLie(other, from))) {
      return false;
    }
    return true;
  }

  /// Relocations that the exchange adds, negative where faces go home.
  int relocationsAdded(int face, int location) {
    var from = locationOf[face];
    var other = faceAt[location];
    var added = isRelocated(face, location) ? 1 : 0;
    added -= from >= 0 && isRelocated(face, from) ? 1 : 0;
    if (other != NONE) {
      added += isRelocated(other, from) ? 1 : 0;
      added -= isRelocated(other, location) ? 1 : 0;
    }
    return added;
  }

  /// Whether the exchange, if it made no cycle, would leave the night's relocations within their
  /// budget, or at least adds none.
  boolean fitsBudget(int face, int location) {
    var added = relocationsAdded(face, location);
    return added <= 0 || input.moveBudget().admits(relocations + added, cycles);
  }

  /// Whether so many more relocations and cycles leave the night within its budget, or at least add
  /// no work.
  boolean admits(int relocationsAdded, int cyclesAdded) {
    var budget = input.moveBudget();
    var minutes = relocationsAdded * budget.moveMinutes() + cyclesAdded * budget.bufferLegMinutes();
    return (relocationsAdded <= 0 && minutes <= 0)
        || budget.admits(relocations + relocationsAdded, cycles + cyclesAdded);
  }

  /// The whole objective.
  long micros() {
    return walkingMicros + otherMicros();
  }

  /// Whether hazard classes stay apart after the exchange.
  boolean keepsApart(int face, int location) {
    var other = faceAt[location];
    return input.separation().allows(face, location, other, faceAt)
        && (other == NONE || input.separation().allows(other, locationOf[face], face, faceAt));
  }

  double crowdingMicros(double picksADay) {
    return Math.max(0, picksADay - input.crowdingAbovePicks()) * input.crowdingMicrosAPick();
  }

  /// Puts the face there and whoever lies there where the face was; tours are not touched.
  void exchange(int face, int location) {
    var from = locationOf[face];
    var other = faceAt[location];
    put(face, from, location);
    if (other != NONE) {
      put(other, location, from);
    }
    if (from >= 0) {
      faceAt[from] = other;
    }
    faceAt[location] = face;
  }

  private void put(int face, int from, int to) {
    var picks = input.picksADay()[face];
    if (from >= 0) {
      aislePicks[input.layout().aisleOf(from)] -= picks;
      relocations -= isRelocated(face, from) ? 1 : 0;
    }
    aislePicks[input.layout().aisleOf(to)] += picks;
    relocations += isRelocated(face, to) ? 1 : 0;
    locationOf[face] = to;
    tours.spotOfFace[face] = tours.spots.ofLocation[to];
  }

  /// Puts all faces where another arrangement has them; tours are not touched. Returns the faces
  /// that moved.
  int[] rearrange(int[] target) {
    var moved = new int[locationOf.length];
    var count = 0;
    for (var face = 0; face < locationOf.length; face++) {
      if (locationOf[face] != target[face]) {
        moved[count++] = face;
        if (locationOf[face] >= 0) {
          faceAt[locationOf[face]] = NONE;
        }
      }
    }
    for (var i = 0; i < count; i++) {
      put(moved[i], locationOf[moved[i]], target[moved[i]]);
      faceAt[target[moved[i]]] = moved[i];
    }
    cycles = countCycles();
    return Arrays.copyOf(moved, count);
  }

  /// Everything but walking: reaching, refill, crowding, moves and buffer legs.
  long otherMicros() {
    var sum = relocations * input.moveMicros() + cycles * input.bufferLegMicros();
    for (var face = 0; face < locationOf.length; face++) {
      if (locationOf[face] >= 0) {
        sum += input.placement().micros(face, locationOf[face]);
      }
    }
    for (var picks : aislePicks) {
      sum += Math.round(crowdingMicros(picks));
    }
    return sum;
  }

  private long countCycles() {
    var seen = new boolean[locationOf.length];
    var count = 0L;
    for (var face = 0; face < seen.length; face++) {
      if (seen[face]) {
        continue;
      }
      var at = face;
      while (at != NONE && !seen[at]) {
        seen[at] = true;
        at = locationOf[at] < 0 ? NONE : faceNowAt[locationOf[at]];
      }
      // Only a cycle leads back to its first face; a chain ends at a free location or at an older
      // one.
      count += at == face && isRelocated(face, locationOf[face]) ? 1 : 0;
    }
    return count;
  }
}
