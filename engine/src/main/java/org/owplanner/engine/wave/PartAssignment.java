package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/// In which batch one part is picked, and from which lots: what the solver changes.
@PlanningEntity
public final class PartAssignment {

  private int part;
  private final TakeRange takes;
  private @Nullable Integer slot;
  private Take take;

  /// @param takes where it can be taken from
  PartAssignment(int part, TakeRange takes, @Nullable Integer slot, Take take) {
    this.part = part;
    this.takes = takes;
    this.slot = slot;
    this.take = take;
  }

  PartAssignment copy() {
    return new PartAssignment(part, takes, slot, take);
  }

  /// The part.
  @PlanningId
  public int getPart() {
    return part;
  }

  public void setPart(int part) {
    this.part = part;
  }

  /// The batch's slot, a picker and a place in its sequence as in [WaveSlots]; null for not in this
  /// shift.
  @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
  public @Nullable Integer getSlot() {
    return slot;
  }

  public void setSlot(@Nullable Integer slot) {
    this.slot = slot;
  }

  /// The lots, [Take#UNDECIDED] where none were chosen yet.
  @PlanningVariable(valueRangeProviderRefs = "takes")
  public Take getTake() {
    return take;
  }

  public void setTake(Take take) {
    this.take = take;
  }

  /// Where it can be taken from.
  @ValueRangeProvider(id = "takes")
  public TakeRange getTakes() {
    return takes;
  }

  boolean isPicked() {
    return slot != null && take.size() > 0;
  }

  /// Asked only of parts that are picked.
  int slot() {
    if (slot == null) {
      throw new IllegalStateException("The part (%d) is in no batch.".formatted(part));
    }
    return slot;
  }

  @Override
  public String toString() {
    return "part %d in slot %s".formatted(part, slot);
  }
}
