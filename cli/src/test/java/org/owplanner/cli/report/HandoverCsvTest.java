package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HandoverCsvTest {
  private static final HandoverLists ALL = SampleTransfers.handover(7, Set.of(), "");

  @TempDir Path folder;

  @Test
  void theRowsOfABatchAddUpToIt() throws IOException {
    var file = folder.resolve("lists/handover.csv");
    HandoverCsv.write(ALL, file);
    assertThat(Files.readString(file)).startsWith("\ufeffplan_id,departure_id,");
    var rows = rows(file);
    for (var list : ALL.lists()) {
      var batch = list.batch();
      var own =
          rows.stream()
              .filter(row -> row.getField("departure_id").equals(batch.departureId()))
              .toList();
      assertThat(sum(own, "cases")).isEqualByComparingTo(BigDecimal.valueOf(batch.cases()));
      assertThat(sum(own, "units")).isEqualByComparingTo(BigDecimal.valueOf(batch.units()));
      assertThat(sum(own, "weight_kg"))
          .isEqualByComparingTo(BigDecimal.valueOf(batch.weightG(), 3));
      assertThat(sum(own, "volume_m3"))
          .isEqualByComparingTo(BigDecimal.valueOf(list.volumeMm3(), 9));
      assertThat(own.getLast().getField("line_no")).isEqualTo(String.valueOf(own.size()));
    }
    assertThat(rows).extracting(row -> row.getField("description")).contains(SampleStock.HOSTILE);
    assertThat(rows)
        .extracting(row -> row.getField("received_on"))
        .contains("2011-09-02: 4; ?: 2", "2011-09-12: 4; 2011-10-12: 3");
  }

  @Test
  void whatLeftComesBackOnceEachByTheFeedsColumns() throws IOException {
    var file = folder.resolve("transfer_done.csv");
    HandoverCsv.writeDone(ALL, file);
    var rows = rows(file);
    assertThat(rows.getFirst().getHeader())
        .containsExactly(
            "departure_id",
            "warehouse_id",
            "to_id",
            "seller_id",
            "sku_id",
            "units",
            "left_on",
            "expected_on",
            "state",
            "plan_id");
    var keys = new HashSet<List<String>>();
    assertThat(rows).allMatch(row -> keys.add(row.getFields().subList(0, 5)));
    var legs =
        ALL.lists().stream()
            .flatMap(list -> list.rows().stream())
            .filter(row -> !row.isSecondLeg())
            .mapToLong(row -> row.line().units())
            .sum();
    assertThat(sum(rows, "units")).isEqualByComparingTo(BigDecimal.valueOf(legs));
    assertThat(rows).allMatch(row -> row.getField("state").equals("LEFT"));
    assertThat(rows)
        .noneMatch(row -> row.getField("departure_id").equals(SampleTransferGoods.FROM_LEEDS));
  }

  private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
    return rows.stream()
        .map(row -> new BigDecimal(row.getField(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      return csv.stream().toList();
    }
  }
}
