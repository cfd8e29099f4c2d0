package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.owplanner.engine.layout.RoutingPolicy;

/// A plan whose tours a test gives, one after another by picker, as the planner has it in hand.
final class DraftedState {

  private final WaveState state;

  DraftedState(WaveProblem problem) {
    state = new WaveState(WaveFacts.of(problem), RoutingPolicy.EXACT, true);
  }

  /// The next tour of a picker, of whole orders.
  DraftedState tour(int picker, int... orders) {
    var choice = new StockChoice(state.facts());
    state.begin();
    var batch = state.open(picker, state.length(picker));
    for (var order : orders) {
      var part = state.facts().parts().firstPart()[order];
      var take = choice.nearDepot(state.stock(), part, state.facts().crew().classOf(picker));
      assertThat(take).isNotNull();
      if (take != null) {
        state.insert(part, batch, take);
      }
    }
    assertThat(state.evaluate()).isNotEqualTo(WaveState.IMPOSSIBLE);
    state.commit();
    return this;
  }

  WaveState state() {
    return state;
  }

  /// What becomes of an order.
  PlannedOrder row(int order) {
    return new OrderOutcomes(state, Map.of()).rows().get(order);
  }
}
