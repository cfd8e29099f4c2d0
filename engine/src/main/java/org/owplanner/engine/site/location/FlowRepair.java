package org.owplanner.engine.site.location;

import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Plans of split demand: the open sites of the relaxation's choice, and the cheapest shares among
/// them; each set of sites once, whoever asks first.
final class FlowRepair implements Repair {

  private final LocationIndex index;
  private final Set<BitSet> tried = ConcurrentHashMap.newKeySet();

  FlowRepair(LocationIndex index) {
    this.index = index;
  }

  @Override
  public Candidate near(Relaxation relaxation) {
    var isOpen = relaxation.choice.isOpen.clone();
    return isAllowed(isOpen) ? of(isOpen) : Candidate.none();
  }

  private boolean isAllowed(boolean[] isOpen) {
    var key = new BitSet();
    var capacity = 0.0;
    for (var site = 0; site < isOpen.length; site++) {
      key.set(site, isOpen[site]);
      capacity += isOpen[site] ? index.capacity[site] : 0;
    }
    return capacity >= index.totalDemand && tried.add(key);
  }

  /// The cheapest plan of these sites.
  Candidate of(boolean[] isOpen) {
    var flow = TransportFlow.of(index, isOpen);
    if (!flow.isFeasible) {
      return Candidate.none();
    }
    var plan = flow.plan();
    return new Candidate(plan, LocationCheck.cost(index.problem, plan));
  }
}
