package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.function.TriFunction;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollector;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorAccumulator;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintCollectorValueHandle;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Collects all placed faces of a stream into a [PlacedTerm], so that a constraint can price what
/// is no sum over single faces or pairs without a tuple for each part.
///
/// @param termOf makes the term for faces that lie nowhere yet
record PlacedTermCollector(Function<SlottingFacts, PlacedTerm> termOf)
    implements BiConstraintCollector<
        SlotAssignment, SlottingFacts, PlacedTermCollector.Group, Long> {

  /// The term of one group, made when its first face comes and the facts are known.
  static final class Group {
    private @Nullable PlacedTerm term;

    private PlacedTerm term(Function<SlottingFacts, PlacedTerm> termOf, SlottingFacts facts) {
      if (term == null) {
        term = termOf.apply(facts);
      }
      return term;
    }

    private long value() {
      return term == null ? 0 : term.value();
    }
  }

  @Override
  public Supplier<Group> supplier() {
    return Group::new;
  }

  @Override
  public TriFunction<Group, SlotAssignment, SlottingFacts, Runnable> accumulator() {
    BiConstraintCollectorAccumulator<Group, SlotAssignment, SlottingFacts> accumulator =
        group -> new Member(group, termOf);
    return accumulator;
  }

  @Override
  public Function<Group, Long> finisher() {
    return Group::value;
  }

  // Timefold declares joined facts as nullable; these joins are not outer ones.
  @SuppressWarnings("NullAway")
  private static final class Member
      implements BiConstraintCollectorValueHandle<SlotAssignment, SlottingFacts> {

    private final Group group;
    private final Function<SlottingFacts, PlacedTerm> termOf;
    private int face;
    private int location;

    private Member(Group group, Function<SlottingFacts, PlacedTerm> termOf) {
      this.group = group;
      this.termOf = termOf;
    }

    @Override
    public void add(SlotAssignment assignment, SlottingFacts facts) {
      face = assignment.getFace();
      location = assignment.location();
      group.term(termOf, facts).add(face, location);
    }

    @Override
    public void replaceWith(SlotAssignment assignment, SlottingFacts facts) {
      if (location != assignment.location()) {
        var term = group.term(termOf, facts);
        term.remove(face, location);
        location = assignment.location();
        term.add(face, location);
      }
    }

    @Override
    public void remove() {
      if (group.term != null) {
        group.term.remove(face, location);
      }
    }
  }
}
