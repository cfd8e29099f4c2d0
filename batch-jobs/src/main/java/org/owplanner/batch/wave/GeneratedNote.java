package org.owplanner.batch.wave;

import static org.owplanner.batch.jooq.feed.Tables.EQUIPMENT;
import static org.owplanner.batch.jooq.feed.Tables.LOCATION_STOCK;
import static org.owplanner.batch.jooq.feed.Tables.OPEN_ORDER;
import static org.owplanner.batch.jooq.feed.Tables.PICKER;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Says of a shift's feed what in it was generated and not recorded.
///
/// @param database the database
/// @param warehouseId the warehouse
record GeneratedNote(DSLContext database, String warehouseId) {

  /// One note, or none where all was recorded.
  List<Finding> notes() {
    var zh = new ArrayList<String>();
    var en = new ArrayList<String>();
    look(OPEN_ORDER, OPEN_ORDER.IS_GENERATED.isTrue(), "截单时间与承运商", "cut-offs and carriers", zh, en);
    look(
        LOCATION_STOCK,
        LOCATION_STOCK.IS_GENERATED.isTrue(),
        "库位库存与批次",
        "stock by location",
        zh,
        en);
    look(EQUIPMENT, EQUIPMENT.IS_GENERATED.isTrue(), "设备", "equipment", zh, en);
    look(PICKER, PICKER.IS_GENERATED.isTrue(), "拣选员", "pickers", zh, en);
    return en.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Severity.INFO,
                "GENERATED",
                warehouseId,
                new Text(
                    "以下数据为生成，并非记录：%s。".formatted(String.join("、", zh)),
                    "Generated and not recorded: %s.".formatted(String.join(", ", en)))));
  }

  private void look(
      Table<?> table,
      Condition isGenerated,
      String wordsZh,
      String wordsEn,
      List<String> zh,
      List<String> en) {
    var isOfWarehouse = table.field(OPEN_ORDER.WAREHOUSE_ID).eq(warehouseId);
    if (database.fetchExists(table, isOfWarehouse.and(isGenerated))) {
      zh.add(wordsZh);
      en.add(wordsEn);
    }
  }
}
