package org.owplanner.engine.slotting.tour;

/// Works out exactly what one exchange would change, without changing anything; scratch for one
/// thread.
///
/// An exchange puts a face at a location and whoever lies there where the face was.
final class ExchangeProbe {
  private final SearchState state;
  final TourProbe tours;

  long walkingMicros;
  double squaredMicros;
  long otherMicros;
  int relocations;
  int cycles;
  long looks;

  ExchangeProbe(SearchState state) {
    this.state = state;
    tours = state.tours.probe();
  }

  /// Change of the whole objective by the last exchange looked at.
  long micros() {
    return walkingMicros + otherMicros;
  }

  /// Looks at an exchange that must be allowed.
  void look(int face, int location) {
    looks++;
    var other = state.faceAt[location];
    var from = state.locationOf[face];
    lookAtWalking(face, other, from, location);
    lookAtOthers(face, other, from, location);
  }

  private void lookAtWalking(int face, int other, int from, int to) {
    walkingMicros = 0;
    squaredMicros = 0;
    var spots = state.tours.spots;
    var fromSpot = from < 0 ? TourState.NO_SPOT : spots.ofLocation[from];
    var toSpot = spots.ofLocation[to];
    if (fromSpot == toSpot) {
      return;
    }
    var sample = state.tours.sample;
    var i = sample.faceStart()[face];
    var iEnd = sample.faceStart()[face + 1];
    var j = other < 0 ? 0 : sample.faceStart()[other];
    var jEnd = other < 0 ? 0 : sample.faceStart()[other + 1];
    while (i < iEnd || j < jEnd) {
      var a = i < iEnd ? sample.faceTour()[i] : Integer.MAX_VALUE;
      var b = j < jEnd ? sample.faceTour()[j] : Integer.MAX_VALUE;
      if (a == b) {
        i++;
        j++;
      } else if (a < b) {
        addTour(a, fromSpot, toSpot);
        i++;
      } else {
        addTour(b, toSpot, fromSpot);
        j++;
      }
    }
  }

  private void addTour(int tour, int without, int with) {
    var lengthMm = tours.lengthMmAfter(tour, without, with);
    var sample = state.tours.sample;
    var change = sample.micros(tour, lengthMm) - sample.micros(tour, state.tours.lengthMm[tour]);
    walkingMicros += change;
    squaredMicros += (double) change * change;
  }

  private void lookAtOthers(int face, int other, int from, int to) {
    var input = state.input;
    var placement = input.placement();
    otherMicros = placement.micros(face, to) - (from < 0 ? 0 : placement.micros(face, from));
    relocations = state.relocationsAdded(face, to);
    if (other >= 0) {
      otherMicros += placement.micros(other, from) - placement.micros(other, to);
    }
    otherMicros += relocations * input.moveMicros();
    cycles = 0;
    if (input.moveBudget().bufferLegMinutes() != 0) {
      cycles = cycles(face, other, to, from) - cycles(face, other, from, to);
      otherMicros += cycles * input.bufferLegMicros();
    }
    otherMicros += crowding(face, other, from, to);
  }

  private long crowding(int face, int other, int from, int to) {
    var layout = state.input.layout();
    var picks = state.input.picksADay();
    var more = picks[face] - (other < 0 ? 0 : picks[other]);
    var toAisle = layout.aisleOf(to);
    var change = 0L;
    if (from >= 0) {
      var fromAisle = layout.aisleOf(from);
      if (fromAisle == toAisle) {
        return 0;
      }
      change += crowding(state.aislePicks[fromAisle], -more);
    } else {
      more = picks[face];
    }
    return change + crowding(state.aislePicks[toAisle], more);
  }

  private long crowding(double before, double more) {
    return Math.round(state.crowdingMicros(before + more))
        - Math.round(state.crowdingMicros(before));
  }

  /// Cycles of relocations through two faces if the first lay at `faceAt` and the other at
  /// `otherAt`.
  private int cycles(int face, int other, int faceAt, int otherAt) {
    var count = 0;
    var metOther = false;
    var at = face;
    var steps = 0;
    do {
      var location = at == face ? faceAt : at == other ? otherAt : state.locationOf[at];
      at = location < 0 ? SearchState.NONE : state.faceNowAt[location];
      metOther |= at == other && other >= 0;
      steps++;
    } while (at != SearchState.NONE && at != face);
    if (at == face && steps > 1) {
      count++;
    }
    if (other < 0 || (metOther && at == face)) {
      return count;
    }
    at = other;
    steps = 0;
    do {
      var location = at == face ? faceAt : at == other ? otherAt : state.locationOf[at];
      at = location < 0 ? SearchState.NONE : state.faceNowAt[location];
      steps++;
    } while (at != SearchState.NONE && at != other);
    return count + (at == other && steps > 1 ? 1 : 0);
  }
}
