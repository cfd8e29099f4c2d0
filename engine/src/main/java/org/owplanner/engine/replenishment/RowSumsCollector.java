package org.owplanner.engine.replenishment;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorValueHandle;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Collects what all chosen plans take of some rows, and prices it without a tuple for each row.
///
/// @param sumsOf makes the sums of no plan
/// @param valueOf what they are worth
record RowSumsCollector(Function<SellerLimits, RowSums> sumsOf, ToLongFunction<RowSums> valueOf)
    implements BiConstraintCollector<ItemChoice, SellerLimits, RowSumsCollector.Group, Long> {

  /// The sums of one group, made when its first plan comes and the limits are known.
  static final class Group {
    private @Nullable RowSums sums;

    private RowSums sums(Function<SellerLimits, RowSums> sumsOf, SellerLimits limits) {
      if (sums == null) {
        sums = sumsOf.apply(limits);
      }
      return sums;
    }
  }

  @Override
  public Supplier<Group> supplier() {
    return Group::new;
  }

  @Override
  public TriFunction<Group, ItemChoice, SellerLimits, Runnable> accumulator() {
    BiConstraintCollectorAccumulator<Group, ItemChoice, SellerLimits> accumulator =
        group -> new Member(group, sumsOf);
    return accumulator;
  }

  @Override
  public Function<Group, Long> finisher() {
    return group -> group.sums == null ? 0 : valueOf.applyAsLong(group.sums);
  }

  // Timefold declares joined facts as nullable; these joins are not outer ones.
  @SuppressWarnings("NullAway")
  private static final class Member
      implements BiConstraintCollectorValueHandle<ItemChoice, SellerLimits> {

    private final Group group;
    private final Function<SellerLimits, RowSums> sumsOf;
    private ItemPlan plan;

    private Member(Group group, Function<SellerLimits, RowSums> sumsOf) {
      this.group = group;
      this.sumsOf = sumsOf;
    }

    @Override
    public void add(ItemChoice choice, SellerLimits limits) {
      plan = choice.getPlan();
      group.sums(sumsOf, limits).add(plan);
    }

    @Override
    public void replaceWith(ItemChoice choice, SellerLimits limits) {
      if (plan != choice.getPlan()) {
        var sums = group.sums(sumsOf, limits);
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
