package org.owplanner.engine.slotting;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/// Where one face shall lie: what the solver changes.
@PlanningEntity
public final class SlotAssignment {

  private int face;
  private final int locationNow;
  private boolean isPinned;
  private @Nullable Integer location;

  SlotAssignment(int face, int locationNow, boolean isPinned, @Nullable Integer location) {
    this.face = face;
    this.locationNow = locationNow;
    this.isPinned = isPinned;
    this.location = location;
  }

  SlotAssignment copy() {
    return new SlotAssignment(face, locationNow, isPinned, location);
  }

  /// The face.
  @PlanningId
  public int getFace() {
    return face;
  }

  public void setFace(int face) {
    this.face = face;
  }

  /// Whether it must stay where it lies.
  @PlanningPin
  public boolean isPinned() {
    return isPinned;
  }

  public void setPinned(boolean pinned) {
    isPinned = pinned;
  }

  /// Where it shall lie, null for nowhere.
  @PlanningVariable(allowsUnassigned = true)
  public @Nullable Integer getLocation() {
    return location;
  }

  public void setLocation(@Nullable Integer location) {
    this.location = location;
  }

  /// Where it shall lie; asked only of faces that are placed.
  int location() {
    if (location == null) {
      throw new IllegalStateException("The face (%d) is not placed.".formatted(face));
    }
    return location;
  }

  boolean isPlaced() {
    return location != null;
  }

  boolean isAt(int place) {
    return location == null ? place == Faces.NOWHERE : location == place;
  }

  boolean isRelocated() {
    return locationNow != Faces.NOWHERE && location != null && location != locationNow;
  }

  @Override
  public String toString() {
    return "face %d at %s".formatted(face, location);
  }
}
