package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.slotting.SlottingMove.Kind;

/// The moves of a plan in a sequence in which the floor can carry them out.
final class MoveList {

  private final SlottingProblem problem;
  private final Faces faces;
  private final LocationProfiles profiles;
  private final int[] planned;
  private final int[] buffers;
  private final List<SlottingMove> moves = new ArrayList<>();

  private MoveList(SlottingProblem problem, Faces faces, LocationProfiles profiles, int[] planned) {
    this.problem = problem;
    this.faces = faces;
    this.profiles = profiles;
    this.planned = planned;
    this.buffers = buffers();
  }

  /// The moves of these chains, one chain after the other.
  ///
  /// @param planned location of each face by the plan, -1 where it has none
  static List<SlottingMove> of(
      SlottingProblem problem,
      Faces faces,
      LocationProfiles profiles,
      int[] planned,
      List<MoveChain> chains) {
    var list = new MoveList(problem, faces, profiles, planned);
    for (var c = 0; c < chains.size(); c++) {
      list.add(chains.get(c), c + 1);
    }
    return list.moves;
  }

  /// The plan without those cycles of moves that nothing can set in motion, because no buffer and
  /// no free location takes any of their goods meanwhile.
  static int[] withoutStuckCycles(
      SlottingProblem problem, Faces faces, LocationProfiles profiles, int[] planned) {
    var list = new MoveList(problem, faces, profiles, planned);
    var possible = planned.clone();
    for (var chain : MoveChain.of(faces.locationNow(), planned, problem.layout().size())) {
      if (chain.isCycle() && list.bufferFor(chain) == null) {
        for (var face : chain.faces()) {
          possible[face] = faces.locationNow(face);
        }
      }
    }
    return possible;
  }

  private record SetAside(int turn, int location) {}

  private void add(MoveChain chain, int chainNo) {
    var order = new ArrayList<>(chain.faces());
    if (!chain.isCycle()) {
      for (var face : order) {
        var isNew = faces.locationNow(face) < 0;
        add(
            chainNo,
            isNew ? Kind.PUT_AWAY : Kind.RELOCATE,
            face,
            faces.locationNow(face),
            planned[face]);
      }
      return;
    }
    var aside = bufferFor(chain);
    if (aside == null) {
      throw new IllegalArgumentException(
          "The cycle of moves of %s can't begin. Leave stuck cycles out first."
              .formatted(chain.faces()));
    }
    java.util.Collections.rotate(order, -aside.turn);
    var first = order.removeFirst();
    add(chainNo, Kind.TO_BUFFER, first, faces.locationNow(first), aside.location);
    for (var face : order) {
      add(chainNo, Kind.RELOCATE, face, faces.locationNow(face), planned[face]);
    }
    add(chainNo, Kind.FROM_BUFFER, first, aside.location, planned[first]);
  }

  private void add(int chainNo, Kind kind, int face, int from, int to) {
    var sku = problem.skus().get(faces.skuOf(face));
    var number = faces.faceNo(face);
    var minutes =
        problem
            .rates()
            .get(
                kind == Kind.TO_BUFFER
                    ? SlottingRate.BUFFER_LEG_MINUTES
                    : SlottingRate.MOVE_MINUTES);
    moves.add(
        new SlottingMove(
            moves.size() + 1,
            chainNo,
            kind,
            sku.sellerId(),
            sku.skuId(),
            number,
            from < 0 ? "" : problem.layout().location(from).id(),
            problem.layout().location(to).id(),
            unitsToCarry(face),
            minutes));
  }

  private int unitsToCarry(int face) {
    var sku = faces.skuOf(face);
    var share = Math.ceilDiv(problem.skus().get(sku).stockToHoldUnits(), faces.count(sku));
    return Math.min(share, profiles.capacityUnits(sku, profiles.profileOf(planned[face])));
  }

  /// Buffers first, then locations that are free both today and by the plan.
  private int[] buffers() {
    var isTaken = new boolean[problem.layout().size()];
    for (var face = 0; face < planned.length; face++) {
      if (faces.locationNow(face) >= 0) {
        isTaken[faces.locationNow(face)] = true;
      }
      if (planned[face] >= 0) {
        isTaken[planned[face]] = true;
      }
    }
    var found = new ArrayList<Integer>();
    for (var l = 0; l < isTaken.length; l++) {
      if (!isTaken[l]) {
        found.add(problem.layout().location(l).isBuffer() ? 0 : found.size(), l);
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private @org.jspecify.annotations.Nullable SetAside bufferFor(MoveChain chain) {
    for (var location : buffers) {
      if (problem.layout().location(location).isBuffer()) {
        return new SetAside(0, location);
      }
      for (var turn = 0; turn < chain.faces().size(); turn++) {
        var sku = faces.skuOf(chain.faces().get(turn));
        if (profiles.isEligible(sku, profiles.profileOf(location))) {
          return new SetAside(turn, location);
        }
      }
    }
    return null;
  }
}
