package org.owplanner.engine.slotting.pair;

import java.util.SplittableRandom;

/// Simulated annealing by swaps and moves into free locations, within the part of the warehouse
/// that is this lane's for one round.
///
/// Each round deals the locations to the lanes anew, by a hash. A lane moves faces among its own
/// locations only and takes all others as they were when the round began, so that lanes need not
/// wait for each other and what they do fits together.
final class SwapAnnealing {

  private static final double SHARE_TO_PARTNER = 0.65;
  private static final double SHARE_HOME = 0.7;
  private static final double SHARE_ANYWHERE = 0.95;
  private static final int NEAR = 24;
  private static final int MOST_AISLES = 3;
  private static final int TRIES = 12;

  private final SparsePairProblem problem;
  private final PairArrangement placement;
  private final int[] home;
  private final int[] faces;
  private final int[] targets;
  private int count;
  private int lane;
  private int lanes;
  private int key;

  SwapAnnealing(SparsePairProblem problem, int[] start) {
    this.problem = problem;
    placement = new PairArrangement(problem, start);
    home = start.clone();
    faces = new int[problem.faces()];
    targets = new int[problem.faces()];
  }

  /// Takes over how everything lies, and its part of it.
  void begin(PairArrangement all, int ownLane, int allLanes, int roundKey) {
    placement.copyFrom(all);
    lane = ownLane;
    lanes = allLanes;
    key = roundKey;
    count = 0;
    for (var i = 0; i < problem.faces(); i++) {
      var a = placement.locationOf(i);
      if (a != SparsePairProblem.NOWHERE && !problem.isPinned()[i] && isOwn(a)) {
        faces[count++] = i;
      }
    }
  }

  /// Tries so many candidates at this temperature, in parts; what changed is seen by [#end].
  void run(int candidates, double temperature, SplittableRandom random) {
    if (count == 0) {
      return;
    }
    for (var k = 0; k < candidates; k++) {
      var face = faces[random.nextInt(count)];
      var target = target(face, random);
      if (isOwn(target) && placement.isMoveAllowed(face, target)) {
        var change = placement.change(face, target);
        if (change <= -temperature * Math.log(random.nextDouble())) {
          placement.move(face, target);
        }
      }
    }
  }

  /// Puts the faces where this lane has moved them.
  void end(PairArrangement all) {
    for (var k = 0; k < count; k++) {
      targets[k] = placement.locationOf(faces[k]);
    }
    all.rearrange(faces, targets, count);
  }

  /// The mean size of the changes that candidates bring, in parts.
  double meanChange(int candidates, SplittableRandom random) {
    var sum = 0.0;
    var counted = 1;
    for (var k = 0; k < candidates && count > 0; k++) {
      var face = faces[random.nextInt(count)];
      var target = target(face, random);
      if (isOwn(target) && placement.isMoveAllowed(face, target)) {
        sum += Math.abs((double) placement.change(face, target));
        counted++;
      }
    }
    return sum / counted;
  }

  private int target(int face, SplittableRandom random) {
    var coPicks = problem.coPicks();
    var partners = coPicks.end(face) - coPicks.first(face);
    var draw = random.nextDouble();
    var anchor = placement.locationOf(face);
    if (draw < SHARE_TO_PARTNER && partners > 0) {
      var partner = coPicks.partner(coPicks.first(face) + random.nextInt(partners));
      anchor = placement.locationOf(partner);
    } else if (draw < SHARE_HOME && isOwn(home[face])) {
      return home[face];
    } else if (draw > SHARE_ANYWHERE) {
      anchor = random.nextInt(problem.floor().size());
    }
    if (random.nextInt(4) == 0) {
      anchor = problem.floor().across(anchor, random.nextInt(-MOST_AISLES, MOST_AISLES + 1));
    }
    var offset = random.nextInt(-NEAR, NEAR + 1);
    var step = offset < 0 ? -1 : 1;
    var target = problem.floor().beside(anchor, offset);
    for (var k = 0; k < TRIES && !isOwn(target); k++) {
      offset += step;
      target = problem.floor().beside(anchor, offset);
    }
    return target;
  }

  private boolean isOwn(int location) {
    var hash = ((location + 1) * 0x9E3779B1) ^ key;
    hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
    hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
    return (((hash >>> 16) * lanes) >>> 16) == lane;
  }
}
