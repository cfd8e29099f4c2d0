package org.owplanner.engine.transfer.verify;

import java.util.Optional;
import org.owplanner.engine.solve.Refutations;
import org.owplanner.engine.transfer.SpaceDay;

/// That no warehouse is filled beyond its space, beside what lies there and what is fixed; and that
/// the written use of space is right.
final class SpaceCheck {

  private static final double ROUNDING_SHARE = 1e-9;

  private final WrittenTransfers plan;
  private final SpaceUse use;
  private final Refutations findings;

  SpaceCheck(WrittenTransfers plan, SpaceUse use, Refutations findings) {
    this.plan = plan;
    this.use = use;
    this.findings = findings;
  }

  void run() {
    for (var warehouse : use.warehouses()) {
      for (var t = 0; t < SpaceUse.DAYS; t++) {
        check(warehouse, t);
      }
    }
    checkRows();
  }

  private void check(String warehouse, int t) {
    var capacity = use.capacityCm3(warehouse, t);
    if (capacity.isEmpty()) {
      return;
    }
    var without = use.without(warehouse, t);
    var free = Math.max(0, SpaceUse.MM3_PER_CM3 * capacity.getAsLong() - without);
    var slack = use.cells(warehouse) + Math.round(ROUNDING_SHARE * without);
    var load = use.load(warehouse, t);
    if (load > Math.max(free, use.pinnedLoad(warehouse, t)) + slack) {
      findings.error(
          "SPACE",
          "%s/%d".formatted(warehouse, plan.problem.planDay() + t),
          "净增 %d mm³，空余 %d mm³".formatted(load, free),
          "%d mm³ more come than leave, %d are free".formatted(load, free));
    }
  }

  private void checkRows() {
    var rows = plan.rows.space();
    var right = use.rows();
    for (var i = 0; i < Math.max(rows.size(), right.size()); i++) {
      var written = i < rows.size() ? Optional.of(rows.get(i)) : Optional.<SpaceDay>empty();
      var asked = i < right.size() ? Optional.of(right.get(i)) : Optional.<SpaceDay>empty();
      if (written.isEmpty() || asked.isEmpty() || !isAlike(written.get(), asked.get())) {
        var at = written.or(() -> asked).orElseThrow();
        findings.error(
            "SPACE_ROWS",
            "%s/%d".formatted(at.warehouseId(), at.day()),
            "库容行写为 %s，应为 %s".formatted(words(written), words(asked)),
            "the row of its space is written as %s, but is %s"
                .formatted(words(written), words(asked)));
        return;
      }
    }
  }

  private static String words(Optional<SpaceDay> row) {
    return row.map(SpaceDay::toString).orElse("-");
  }

  private boolean isAlike(SpaceDay written, SpaceDay right) {
    var slack = 1 + use.cells(right.warehouseId()) / SpaceUse.MM3_PER_CM3;
    return written.warehouseId().equals(right.warehouseId())
        && written.day() == right.day()
        && written.capacityCm3() == right.capacityCm3()
        && Math.abs(written.withoutCm3() - right.withoutCm3()) <= slack
        && Math.abs(written.withCm3() - right.withCm3()) <= slack;
  }
}
