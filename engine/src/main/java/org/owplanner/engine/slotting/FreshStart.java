package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.owplanner.engine.slotting.tour.FamilyRanking;
import org.owplanner.engine.slotting.tour.VelocityOrder;
import org.owplanner.engine.slotting.tour.VelocityRanking;

/// Where the budget lets every face move, an arrangement made afresh may be a better place to
/// search from than today's slots.
final class FreshStart {

  private static final int[] TIERS = {1, 2, 3, 5};
  private static final double[] DEPTH_SHARES = {0, 0.05, 0.15};

  private FreshStart() {}

  /// The cheapest one, moves included, of this start and of arrangements in which all faces that
  /// aren't pinned are put away anew, or ranked by velocity, with or without families of goods that
  /// are ordered together; and of the best of these with each aisle ranked within itself.
  static Arrangement orBetter(SlottingFacts facts, Arrangement start) {
    var pinned = facts.faces().locationNow();
    var movable = 0;
    for (var face = 0; face < pinned.length; face++) {
      if (pinned[face] != Faces.NOWHERE && !facts.faces().isPinned(face)) {
        pinned[face] = Faces.NOWHERE;
        movable++;
      }
    }
    if (facts.moveBudget().relocationsInCycles() < movable) {
      return start;
    }
    var objective = new SlottingObjective(facts);
    var best = start;
    var least = objective.micros(start.toArray());
    for (var fresh : afresh(facts, Arrangement.of(pinned))) {
      if (placed(fresh) >= placed(start)) {
        var micros = objective.micros(fresh.toArray());
        if (micros < least) {
          least = micros;
          best = fresh;
        }
      }
    }
    var aisles = new AisleRanking(facts);
    var unranked = best;
    for (var share : DEPTH_SHARES) {
      var ranked = aisles.rank(unranked, share);
      var micros = objective.micros(ranked.toArray());
      if (micros < least) {
        least = micros;
        best = ranked;
      }
    }
    return best;
  }

  /// All faces that aren't pinned put away anew, and ranked by velocity in every order.
  private static List<Arrangement> afresh(SlottingFacts facts, Arrangement pinned) {
    var arrangements = new ArrayList<Arrangement>();
    arrangements.add(PutAway.place(facts, pinned));
    var picks = new double[facts.faces().size()];
    Arrays.setAll(picks, facts.costs()::picksADay);
    var families = new FamilyRanking(facts);
    for (var order : VelocityOrder.values()) {
      var ranking = new VelocityRanking(facts, order);
      arrangements.add(Arrangement.of(ranking.arrange(picks)));
      for (var tiers : TIERS) {
        arrangements.add(Arrangement.of(ranking.arrange(families.ranks(tiers))));
      }
    }
    return arrangements;
  }

  private static long placed(Arrangement arrangement) {
    return Arrays.stream(arrangement.toArray()).filter(location -> location >= 0).count();
  }
}
