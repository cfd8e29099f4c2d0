package org.owplanner.batch.slotting;

import java.time.ZoneId;
import java.util.List;
import org.owplanner.engine.forecast.OrderHistory;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingProblem;

/// The night that a plan was made for, as it was stored with its run, and where its goods lie.
///
/// @param problem what the planner was given
/// @param unseen orders from the plan date on that had come by then
/// @param rows where each face shall lie, and lay
/// @param warehouseName the warehouse's name
/// @param zone the warehouse's time zone
/// @param aisles the pick aisles' names, by their index in the layout
/// @param generatedSizes how many of the SKUs have sizes that are generated and not real
public record SlottingNight(
    SlottingProblem problem,
    OrderHistory unseen,
    List<AssignedSlot> rows,
    String warehouseName,
    ZoneId zone,
    List<String> aisles,
    int generatedSizes) {

  public SlottingNight {
    rows = List.copyOf(rows);
    aisles = List.copyOf(aisles);
  }
}
