package org.owplanner.cli.command;

import java.util.List;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.DayTime;
import org.owplanner.cli.output.TextTable;

/// Prints the tours of a plan of waves.
///
/// @param console where to print
/// @param shown the plan
record WaveBatchTable(Console console, ShownWaves shown) {

  /// @param limit most tours to list
  void print(int limit) {
    var batches = shown.outcome().batches();
    if (batches.isEmpty() || limit == 0) {
      return;
    }
    var words = console.words();
    var numbers = console.numbers();
    var listed = batches.subList(0, Math.min(limit, batches.size()));
    console.heading("wave.tours", listed.size(), batches.size());
    var table =
        new TextTable()
            .numbers(words.of("wave.batch"))
            .numbers(words.of("wave.no"))
            .words(words.of("wave.picker"))
            .words(words.of("wave.equipment"))
            .words(words.of("wave.kind"))
            .words(words.of("wave.start"))
            .words(words.of("wave.back"))
            .numbers(words.of("wave.orders"))
            .numbers(words.of("wave.stops"))
            .numbers(words.of("wave.units"))
            .numbers(words.of("wave.metres"));
    var stops = shown.stopsByBatch();
    for (var batch : listed) {
      var own = stops.getOrDefault(batch.batchNo(), List.of());
      table.row(
          String.valueOf(batch.batchNo()),
          String.valueOf(batch.waveNo()),
          batch.pickerId(),
          batch.equipmentId(),
          words.ofConstant("batchKind", WaveModel.kind(batch)),
          DayTime.of(batch.startSecond()),
          DayTime.of(batch.endSecond()),
          numbers.whole(own.stream().map(WaveStop::orderId).distinct().count()),
          numbers.whole(own.size()),
          numbers.whole(own.stream().mapToLong(WaveStop::units).sum()),
          numbers.whole(batch.walkMm() / 1000));
    }
    console.table(table);
  }
}
