package org.owplanner.engine.site.verify;

import java.util.HashMap;
import java.util.Map;
import org.owplanner.engine.site.Demand;
import org.owplanner.engine.site.Unserved;
import org.owplanner.engine.solve.Refutations;

/// That all demand is served or told as unserved.
final class ServedCheck {

  private static final int ALL_PPM = 1_000_000;

  private final WrittenNetwork plan;
  private final Refutations findings;

  ServedCheck(WrittenNetwork plan, Refutations findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    var left = new HashMap<Cell, Long>();
    for (var flow : plan.flows) {
      left.merge(
          new Cell(flow.region().id(), flow.family().id()), (long) flow.flow().ppm(), Long::sum);
    }
    plan.rows.unserved().forEach(row -> add(row, left));
    plan.read.demands.keySet().forEach(cell -> check(cell, left.getOrDefault(cell, 0L)));
    checkSequence();
  }

  private void check(Cell cell, long ppm) {
    if (ppm != ALL_PPM) {
      findings.error(
          "SERVED_SUM",
          cell.name(),
          "各仓份额与未履约份额之和为百万分之 %d".formatted(ppm),
          "what is served and unserved adds up to %d parts in a million".formatted(ppm));
    }
  }

  private void add(Unserved row, Map<Cell, Long> left) {
    var cell = new Cell(row.regionId(), row.familyId());
    left.merge(cell, (long) row.ppm(), Long::sum);
    var demand = plan.read.demands.get(cell);
    if (demand == null) {
      return;
    }
    var cost = cost(plan.read, demand, row.ppm());
    if (row.ppm() < 1
        || row.ppm() > ALL_PPM
        || !FlowCheck.isNear(row.orders(), demand.ordersPerYear() * row.ppm() / ALL_PPM)
        || !FlowCheck.isNear(row.m3(), demand.m3PerYear() * row.ppm() / ALL_PPM)
        || !cost.allows(row.costMicros())) {
      findings.error(
          "UNSERVED_FIGURES",
          cell.name(),
          "未履约的份额、单数、体积或成本有误（%s）".formatted(row),
          "share, orders, volume or cost of what is unserved are wrong (%s)".formatted(row));
    }
  }

  static Amount cost(ReadSites read, Demand demand, int ppm) {
    return Amount.rounded(demand.ordersPerYear() * ppm / ALL_PPM * read.rates.microsPerUnserved());
  }

  private void checkSequence() {
    var rows = plan.rows.unserved();
    for (var i = 1; i < rows.size(); i++) {
      var cell = new Cell(rows.get(i).regionId(), rows.get(i).familyId());
      var order = new Cell(rows.get(i - 1).regionId(), rows.get(i - 1).familyId()).compareTo(cell);
      if (order >= 0) {
        findings.error(
            order == 0 ? "UNSERVED_TWICE" : "SEQUENCE",
            cell.name(),
            "未履约行重复或未按区域、品类排序",
            "what is unserved is written twice, or not by region and family");
      }
    }
  }
}
