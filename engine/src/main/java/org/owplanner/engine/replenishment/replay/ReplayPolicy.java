package org.owplanner.engine.replenishment.replay;

import java.util.List;

/// Who orders: asked at each review, sees what a seller sees.
@FunctionalInterface
public interface ReplayPolicy {

  /// What is ordered on the morning of the state's day.
  List<ReplayOrder> orders(ReplayState state);
}
