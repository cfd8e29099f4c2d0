package org.owplanner.engine.transfer;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorValueHandle;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Collects what all chosen plans take of what is shared, and values it without a tuple for each
/// row.
///
/// @param valueOf what the sums are worth
record SharedSumsCollector(ToLongFunction<SharedSums> valueOf)
    implements BiConstraintCollector<GoodsChoice, TransferLimits, SharedSumsCollector.Group, Long> {

  /// The sums of one group, made when its first plan comes and the limits are known.
  static final class Group {
    private @Nullable SharedSums sums;

    private SharedSums sums(TransferLimits limits) {
      if (sums == null) {
        sums = new SharedSums(limits);
      }
      return sums;
    }
  }

  @Override
  public Supplier<Group> supplier() {
    return Group::new;
  }

  @Override
  public TriFunction<Group, GoodsChoice, TransferLimits, Runnable> accumulator() {
    BiConstraintCollectorAccumulator<Group, GoodsChoice, TransferLimits> accumulator = Member::new;
    return accumulator;
  }

  @Override
  public Function<Group, Long> finisher() {
    return group -> group.sums == null ? 0 : valueOf.applyAsLong(group.sums);
  }

  // Timefold declares joined facts as nullable; these joins are not outer ones.
  @SuppressWarnings("NullAway")
  private static final class Member
      implements BiConstraintCollectorValueHandle<GoodsChoice, TransferLimits> {

    private final Group group;
    private GoodsPlan plan;

    private Member(Group group) {
      this.group = group;
    }

    @Override
    public void add(GoodsChoice choice, TransferLimits limits) {
      plan = choice.getPlan();
      group.sums(limits).add(plan);
    }

    @Override
    public void replaceWith(GoodsChoice choice, TransferLimits limits) {
      if (plan != choice.getPlan()) {
        var sums = group.sums(limits);
        sums.remove(plan);
        plan = choice.getPlan();
        sums.add(plan);
      }
    }

    @Override
    public void remove() {
      if (group.sums != null) {
        group.sums.remove(plan);
      }
    }
  }
}
