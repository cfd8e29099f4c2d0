package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorValueHandle;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects all parts into one plan that follows every change, so that constraints can price times,
/// tours and queues, which are no sums over single parts or pairs.
record WaveCollector()
    implements BiConstraintCollector<PartAssignment, WaveFacts, WaveCollector.Group, JudgedWaves> {

  /// The plan of all parts, made when the first one comes and the facts are known.
  static final class Group {
    private @Nullable SlottedState plan;

    private SlottedState plan(WaveFacts facts) {
      if (plan == null) {
        plan = new SlottedState(new WaveState(facts, facts.problem().layout().routing(), true));
      }
      return plan;
    }

    private JudgedWaves judged() {
      if (plan == null) {
        throw new IllegalStateException("There is no part to judge.");
      }
      plan.evaluate();
      return JudgedWaves.of(plan.state());
    }
  }

  @Override
  public Supplier<Group> supplier() {
    return Group::new;
  }

  @Override
  public TriFunction<Group, PartAssignment, WaveFacts, Runnable> accumulator() {
    BiConstraintCollectorAccumulator<Group, PartAssignment, WaveFacts> accumulator = Member::new;
    return accumulator;
  }

  @Override
  public Function<Group, JudgedWaves> finisher() {
    return Group::judged;
  }

  // Timefold declares joined facts as nullable; these joins are not outer ones.
  @SuppressWarnings("NullAway")
  private static final class Member
      implements BiConstraintCollectorValueHandle<PartAssignment, WaveFacts> {

    private final Group group;
    private int part;
    private boolean isIn;

    private Member(Group group) {
      this.group = group;
    }

    @Override
    public void add(PartAssignment assignment, WaveFacts facts) {
      part = assignment.getPart();
      var plan = group.plan(facts);
      isIn = assignment.isPicked();
      if (isIn) {
        plan.insert(part, assignment.slot(), assignment.getTake());
      }
    }

    @Override
    public void replaceWith(PartAssignment assignment, WaveFacts facts) {
      remove();
      add(assignment, facts);
    }

    @Override
    public void remove() {
      if (isIn && group.plan != null) {
        group.plan.remove(part);
        isIn = false;
      }
    }
  }
}
