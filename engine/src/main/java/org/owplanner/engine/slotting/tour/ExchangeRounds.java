package org.owplanner.engine.slotting.tour;

import java.util.Arrays;

/// Looks for gainful exchanges in rounds: all faces of a round look at the same assignment, then
/// gains are taken one by one, each looked at again, so that the result doesn't depend on the
/// number of threads.
final class ExchangeRounds {
  /// So many faces are worked on before the time is looked at.
  private static final int CHUNK = 256;

  private final SearchState state;
  private final double caution;
  private final Crew crew;
  private final FieldMemory fields;
  private final ExchangeProbe[] probes;
  private final Candidates[] candidates;
  private final int[] bestLocation;
  private final double[] bestWorth;
  private final int[] bestRelocations;
  private double priceMicros;

  ExchangeRounds(TourSearchInput input, int[] start, TourSearchSettings settings, Crew crew) {
    this.crew = crew;
    caution = input.isBudgeted() ? settings.cautionOfFew() : settings.caution();
    state = new SearchState(input, start);
    fields = new FieldMemory(state, crew.size());
    probes = new ExchangeProbe[crew.size()];
    candidates = new Candidates[crew.size()];
    for (var member = 0; member < probes.length; member++) {
      probes[member] = new ExchangeProbe(state);
      candidates[member] = new Candidates(state, fields, settings.candidates());
    }
    bestLocation = new int[input.faces()];
    Arrays.fill(bestLocation, SearchState.NONE);
    bestWorth = new double[input.faces()];
    bestRelocations = new int[input.faces()];
    var tours = state.tours;
    crew.share(tours.sample.tours(), (tour, member) -> tours.rebuild(tour, probes[member].tours));
    state.walkingMicros = tours.walkingMicros();
  }

  SearchState state() {
    return state;
  }

  /// Exchanges worked out exactly so far.
  long exchangesLookedAt() {
    return Arrays.stream(probes).mapToLong(probe -> probe.looks).sum();
  }

  /// Faces that tours visit and nobody has pinned, ascending.
  int[] movable() {
    var input = state.input;
    var faces = new int[input.faces()];
    var count = 0;
    for (var face = 0; face < faces.length; face++) {
      if (!input.pinned()[face] && state.locationOf[face] >= 0 && input.sample().visits(face) > 0) {
        faces[count++] = face;
      }
    }
    return Arrays.copyOf(faces, count);
  }

  /// Works out the fields of all faces, as far as this share of the time reaches.
  void computeFields(int[] faces, Allowance allowance, double share) {
    for (var from = 0; from < faces.length && !allowance.isPast(share); from += CHUNK) {
      var to = Math.min(faces.length, from + CHUNK);
      fields.computeAll(Arrays.copyOfRange(faces, from, to), crew);
    }
  }

  /// What each relocation must gain beyond its own cost.
  void price(double micros) {
    priceMicros = micros;
  }

  /// Finds the best exchange of each face in the present assignment, its field worked out anew.
  void look(int[] faces, int from, int count) {
    // All fields first: a face's candidates depend on the fields of those who lie there.
    crew.share(count, (item, member) -> fields.compute(faces[from + item], member));
    crew.share(count, (item, member) -> lookAtCandidates(faces[from + item], member));
  }

  /// The same where all fields are up to date already, as far as the allowance reaches; returns how
  /// many faces were looked at.
  int lookByFields(int[] faces, Allowance allowance, double share) {
    var from = 0;
    while (from < faces.length && !allowance.isPast(share)) {
      var first = from;
      var granted = allowance.take(Math.min(CHUNK, faces.length - from));
      if (granted == 0) {
        break;
      }
      crew.share(granted, (item, member) -> lookAtCandidates(faces[first + item], member));
      from += granted;
    }
    return from;
  }

  private void lookAtCandidates(int face, int member) {
    var probe = probes[member];
    var found = candidates[member].find(face, priceMicros);
    bestLocation[face] = SearchState.NONE;
    bestWorth[face] = 0;
    for (var i = 0; i < found; i++) {
      var location = candidates[member].location(i);
      if (state.keepsApart(face, location)) {
        probe.look(face, location);
        var worth = worth(probe);
        if (worth < bestWorth[face] && state.admits(probe.relocations, probe.cycles)) {
          bestWorth[face] = worth;
          bestLocation[face] = location;
          bestRelocations[face] = probe.relocations;
        }
      }
    }
  }

  /// Change of the objective, plus the price of relocations, plus caution times the change's
  /// standard error over tours; to be taken where it is negative.
  private double worth(ExchangeProbe probe) {
    return probe.micros()
        + priceMicros * probe.relocations
        + caution * Math.sqrt(probe.squaredMicros);
  }

  boolean hasGain(int face) {
    return bestLocation[face] >= 0;
  }

  /// Gain of the face's best exchange for each relocation, infinite where it needs none.
  double gainARelocation(int face) {
    return bestRelocations[face] <= 0
        ? Double.POSITIVE_INFINITY
        : -bestWorth[face] / bestRelocations[face];
  }

  /// Takes the exchange found for a face if it still is allowed and gains.
  boolean take(int face) {
    var location = bestLocation[face];
    if (location < 0
        || !state.mayExchange(face, location)
        || !state.fitsBudget(face, location)
        || !state.keepsApart(face, location)) {
      return false;
    }
    var probe = probes[0];
    probe.look(face, location);
    if (!(worth(probe) < 0) || !state.admits(probe.relocations, probe.cycles)) {
      return false;
    }
    carryOut(face, location, probe);
    return true;
  }

  /// Carries an exchange out whatever it costs, if it is allowed; returns whether it was.
  boolean force(int face, int location) {
    if (!state.mayExchange(face, location) || !state.keepsApart(face, location)) {
      return false;
    }
    var probe = probes[0];
    probe.look(face, location);
    if (!state.admits(probe.relocations, probe.cycles)) {
      return false;
    }
    carryOut(face, location, probe);
    return true;
  }

  /// Goes back to another arrangement.
  void restore(int[] arrangement) {
    for (var face : state.rearrange(arrangement)) {
      rebuildToursOf(face);
    }
    state.walkingMicros = state.tours.walkingMicros();
  }

  private void carryOut(int face, int location, ExchangeProbe probe) {
    var other = state.faceAt[location];
    state.exchange(face, location);
    state.cycles += probe.cycles;
    state.walkingMicros += probe.walkingMicros;
    rebuildToursOf(face);
    if (other >= 0) {
      rebuildToursOf(other);
    }
  }

  private void rebuildToursOf(int face) {
    var sample = state.tours.sample;
    for (var i = sample.faceStart()[face]; i < sample.faceStart()[face + 1]; i++) {
      state.tours.rebuild(sample.faceTour()[i], probes[0].tours);
    }
  }
}
