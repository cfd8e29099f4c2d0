package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.List;
import org.owplanner.engine.solve.Text;

/// Handover lists of a plan of transfers.
///
/// @param runId the plan
/// @param planDate its first day
/// @param state such as `PUBLISHED`
/// @param sellerId the only seller whose goods are listed, empty for all
/// @param generated which of what they show is generated and not real, a sentence each
/// @param lists a list a batch
public record HandoverLists(
    long runId,
    LocalDate planDate,
    String state,
    String sellerId,
    List<Text> generated,
    List<HandoverList> lists) {

  public HandoverLists {
    generated = List.copyOf(generated);
    lists = List.copyOf(lists);
  }
}
