package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.solve.Text;

/// Pick lists of a plan of waves.
///
/// @param runId the plan
/// @param warehouseId its warehouse
/// @param warehouseName the warehouse's name
/// @param planDate date of the shift
/// @param shift its name, empty where the day is one
/// @param layout where locations are
/// @param aisles the aisles' names
/// @param generated which of what they show is generated and not real, a sentence each
/// @param lists a list a tour
public record PickLists(
    long runId,
    String warehouseId,
    String warehouseName,
    LocalDate planDate,
    String shift,
    Layout layout,
    List<String> aisles,
    List<Text> generated,
    List<PickList> lists) {

  public PickLists {
    aisles = List.copyOf(aisles);
    generated = List.copyOf(generated);
    lists = List.copyOf(lists);
  }

  /// What the barcode of a list says: plan and tour, as `pick_done.csv` names them.
  public String barcode(PickList list) {
    return runId + "-" + list.batch().batchNo();
  }
}
