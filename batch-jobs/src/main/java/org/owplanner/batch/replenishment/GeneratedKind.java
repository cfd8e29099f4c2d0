package org.owplanner.batch.replenishment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// What of the feed may be generated and not recorded.
public enum GeneratedKind {
  LANES("运输线路与价格", "lanes"),
  FEES("仓储费", "storage fees"),
  COSTS("采购价与生产周期", "costs and production"),
  SHIPMENTS("在途货物", "what is on its way"),
  AGES("库龄", "ages of stock"),
  BUDGETS("预算", "budgets"),
  GRANTS("库容", "capacity"),
  TRANSFER_LANES("调拨线路与价格", "lanes between warehouses"),
  DEPARTURES("班次", "departures"),
  SPACES("仓库空间", "space of warehouses"),
  DOCKS("月台能力", "docks"),
  RETURNED("退货", "returned goods");

  private final String zh;
  private final String en;

  GeneratedKind(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /// One note, or none where all was recorded.
  ///
  /// @param subject the seller, or empty
  public static List<Finding> notes(String subject, Set<GeneratedKind> kinds) {
    return kinds.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Severity.INFO,
                "GENERATED",
                subject,
                new Text(
                    "以下数据为生成，并非记录：%s。"
                        .formatted(kinds.stream().map(k -> k.zh).collect(Collectors.joining("、"))),
                    "Generated and not recorded: %s."
                        .formatted(
                            kinds.stream().map(k -> k.en).collect(Collectors.joining(", "))))));
  }
}
