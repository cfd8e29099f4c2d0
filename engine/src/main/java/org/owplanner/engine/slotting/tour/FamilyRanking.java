package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.owplanner.engine.slotting.SlottingFacts;
import org.owplanner.engine.slotting.SlottingRate;

/// A velocity ranking that keeps together what is ordered together: faces are cut by picks into
/// tiers of equal shares of all picks, the most picked first; within a tier family follows family.
/// With one tier families come before picks, with very many it is the plain ranking.
public final class FamilyRanking {
  private final double[] picksADay;
  private final int[] familyOfFace;

  /// The ranking of a problem's faces.
  public FamilyRanking(SlottingFacts facts) {
    var problem = facts.problem();
    var faces = facts.faces();
    picksADay = new double[faces.size()];
    Arrays.setAll(picksADay, facts.costs()::picksADay);
    var planDay = Math.toIntExact(problem.planDate().toEpochDay());
    var window =
        problem
            .history()
            .between(planDay - problem.rates().whole(SlottingRate.HISTORY_DAYS), planDay);
    var layout = problem.layout();
    var ofAisle = Math.max(1, layout.size() / Math.max(1, layout.graph().aisleCount()));
    var family = OrderFamilies.of(window, problem.skus().size(), ofAisle);
    familyOfFace = new int[faces.size()];
    Arrays.setAll(familyOfFace, face -> family[faces.skuOf(face)]);
  }

  /// A number for each face; the greater, the better its place shall be.
  public double[] ranks(int tiers) {
    var tierOf = tierOf(tiers);
    var families = Arrays.stream(familyOfFace).max().orElse(0) + 1;
    var picksOf = new double[tiers * families];
    for (var face = 0; face < picksADay.length; face++) {
      picksOf[tierOf[face] * families + familyOfFace[face]] += picksADay[face];
    }
    var order =
        IntStream.range(0, picksADay.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(face -> tierOf[face])
                    .thenComparing(face -> -picksOf[tierOf[face] * families + familyOfFace[face]])
                    .thenComparing(face -> familyOfFace[face])
                    .thenComparing(face -> -picksADay[face])
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    var ranks = new double[order.length];
    for (var place = 0; place < order.length; place++) {
      ranks[order[place]] = order.length - place;
    }
    return ranks;
  }

  private int[] tierOf(int tiers) {
    var all = Arrays.stream(picksADay).sum();
    var order =
        IntStream.range(0, picksADay.length)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingDouble(face -> -picksADay[face])
                    .thenComparing(Comparator.naturalOrder()))
            .mapToInt(Integer::intValue)
            .toArray();
    var tierOf = new int[order.length];
    var before = 0.0;
    for (var face : order) {
      tierOf[face] = all == 0 ? 0 : Math.min(tiers - 1, (int) (before / all * tiers));
      before += picksADay[face];
    }
    return tierOf;
  }
}
