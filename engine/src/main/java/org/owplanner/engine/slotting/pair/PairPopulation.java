package org.owplanner.engine.slotting.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The assignments that a memetic search breeds from: the best few, all different.
final class PairPopulation {

  /// An assignment and its objective.
  record Member(int[] locationOf, double objective) {}

  private final int capacity;
  private final Interchangeable alike;
  private final List<Member> members = new ArrayList<>();

  PairPopulation(int capacity, Interchangeable alike) {
    this.alike = alike;
    this.capacity = capacity;
  }

  /// The better of two drawn at random.
  Member draw(SplittableRandom random) {
    var one = members.get(random.nextInt(members.size()));
    var other = members.get(random.nextInt(members.size()));
    return one.objective() <= other.objective() ? one : other;
  }

  /// Another than `one`, wherever there is another.
  Member drawOther(Member one, SplittableRandom random) {
    if (members.size() == 1) {
      return one;
    }
    while (true) {
      var other = draw(random);
      if (!other.equals(one)) {
        return other;
      }
    }
  }

  /// Takes in an assignment unless it is there already or worse than all of a full population.
  boolean offer(Member candidate) {
    for (var member : members) {
      if (member.objective() == candidate.objective() && distance(member, candidate) == 0) {
        return false;
      }
    }
    if (members.size() < capacity) {
      members.add(candidate);
      return true;
    }
    var worst = 0;
    for (var k = 1; k < members.size(); k++) {
      if (members.get(k).objective() > members.get(worst).objective()) {
        worst = k;
      }
    }
    if (members.get(worst).objective() <= candidate.objective()) {
      return false;
    }
    members.set(worst, candidate);
    return true;
  }

  /// Drops all.
  void clear() {
    members.clear();
  }

  /// The number of facilities at different locations.
  private int distance(Member one, Member other) {
    var differing = 0;
    var aligned = alike.alignedTo(one.locationOf(), other.locationOf());
    for (var i = 0; i < aligned.length; i++) {
      if (one.locationOf()[i] != aligned[i]) {
        differing++;
      }
    }
    return differing;
  }
}
