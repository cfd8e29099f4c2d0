package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// The gain of every chain of a plan, and what the chains gain jointly.
///
/// A chain's gain is what the objective loses when that chain alone is left out. Two chains may
/// each be worth less, or more, once the other is there; the joint gain is the rest, so that all
/// rows add up to the plan's whole gain.
///
/// @param gains by falling gain
/// @param jointMicros whole gain less the sum of the chains' gains
public record ChainGains(List<ChainGain> gains, long jointMicros) {

  public ChainGains {
    gains = List.copyOf(gains);
  }

  /// The gains of a plan's chains.
  ///
  /// @param inForce location where each face's lines are picked today, -1 for nowhere
  /// @param objectiveMicros the whole objective of an assignment, its moves included
  static ChainGains of(
      SlottingProblem problem,
      Faces faces,
      int[] inForce,
      int[] planned,
      ToLongFunction<int[]> objectiveMicros) {
    var rates = problem.rates();
    var moveMicros = rates.minutesMicros(SlottingRate.MOVE_MINUTES);
    var bufferMicros = rates.minutesMicros(SlottingRate.BUFFER_LEG_MINUTES);
    var whole = objectiveMicros.applyAsLong(planned);
    var joint = objectiveMicros.applyAsLong(inForce) - whole;
    var gains = new ArrayList<ChainGain>();
    for (var chain : MoveChain.of(faces.locationNow(), planned, problem.layout().size())) {
      var without = planned.clone();
      var cost = chain.isCycle() ? bufferMicros : 0L;
      for (var face : chain.faces()) {
        without[face] = inForce[face];
        cost += faces.locationNow(face) >= 0 ? moveMicros : 0;
      }
      var net = objectiveMicros.applyAsLong(without) - whole;
      joint -= net;
      gains.add(new ChainGain(chain, net, cost));
    }
    gains.sort(Comparator.comparingLong(ChainGain::netMicros).reversed());
    return new ChainGains(gains, joint);
  }
}
