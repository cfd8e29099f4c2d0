package org.owplanner.engine.replenishment;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.replenishment.PriceProgram.Share;

/// Plans between those that the relaxation mixes.
///
/// An item's cost is convex in its orders but for lines, smallest orders and price breaks, so the
/// mean of the mixed plans costs about as little as the mix, and takes as much of what is shared.
final class PlanMix {

  private static final double[] ROUND_UP_FROM = {0.5, 1 - 1e-9, 1e-9};

  private PlanMix() {}

  /// The mean of each item's plans, to the nearest lot, down and up.
  static List<PlanMaker.Trial> trials(SellerFacts facts, List<List<Share>> mixes) {
    var trials = new ArrayList<PlanMaker.Trial>();
    for (var item = 0; item < mixes.size(); item++) {
      if (mixes.get(item).size() > 1) {
        var mean = mean(facts, item, mixes.get(item));
        for (var from : ROUND_UP_FROM) {
          var lots = rounded(facts, item, mean, from);
          if (facts.isLawful(item, lots)) {
            trials.add(new PlanMaker.Trial(item, lots));
          }
        }
      }
    }
    return trials;
  }

  private static double[] mean(SellerFacts facts, int item, List<Share> mix) {
    var mean = new double[facts.item(item).options().size()];
    for (var part : mix) {
      for (var o = 0; o < mean.length; o++) {
        mean[o] += part.share() * part.plan().lots(o);
      }
    }
    return mean;
  }

  private static int[] rounded(SellerFacts facts, int item, double[] mean, double upFrom) {
    var lots = new int[mean.length];
    for (var o = 0; o < mean.length; o++) {
      var whole = (int) Math.floor(mean[o]);
      lots[o] = mean[o] - whole >= upFrom ? whole + 1 : whole;
      var least = facts.item(item).leastLots(o);
      if (lots[o] > 0 && lots[o] < least) {
        lots[o] = mean[o] >= least / 2.0 ? least : 0;
      }
    }
    return lots;
  }
}
