package org.owplanner.cli.command;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.wave.WaveAdherence;
import org.owplanner.batch.wave.WaveAdherenceReader;
import org.owplanner.batch.wave.WaveOrder;
import org.owplanner.batch.wave.WaveOutcome;
import org.owplanner.batch.wave.WaveReader;
import org.owplanner.batch.wave.WaveShift;
import org.owplanner.batch.wave.WaveShiftReader;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.PickerLoad;
import org.owplanner.cli.report.WaveSide;
import org.owplanner.cli.report.WaveSides;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderState;

/// A plan of waves with what it was made for, as commands print it.
///
/// @param outcome the plan
/// @param shift what it was made for
/// @param sides what picking takes with the plan and without
/// @param adherence what was picked of it, none as long as nothing came back
record ShownWaves(
    WaveOutcome outcome, WaveShift shift, List<WaveSide> sides, Optional<WaveAdherence> adherence) {

  static ShownWaves read(Database database, long runId) {
    var outcome = WaveReader.of(database).outcome(runId);
    var shift = WaveShiftReader.of(database).shift(runId);
    return new ShownWaves(
        outcome,
        shift,
        WaveSides.of(outcome, shift),
        WaveAdherenceReader.of(database).adherence(outcome));
  }

  WaveSheet sheet(Console console) {
    return new WaveSheet(console, this);
  }

  /// How much each picker works.
  List<PickerLoad> loads() {
    return PickerLoad.of(shift.problem().pickers(), outcome.batches());
  }

  /// Orders that are late or not picked: first those that can still be saved.
  List<WaveOrder> notInTime() {
    return outcome.orders().stream()
        .filter(order -> order.planned().state() != OrderState.ON_TIME)
        .sorted(Comparator.comparing(order -> order.planned().state()))
        .toList();
  }

  /// The problem's orders by id.
  Map<String, OpenOrder> openOrders() {
    var byId = new HashMap<String, OpenOrder>();
    shift.problem().orders().forEach(order -> byId.put(order.orderId(), order));
    return byId;
  }

  /// The stops of each tour by its number.
  Map<Integer, List<WaveStop>> stopsByBatch() {
    return outcome.stops().stream().collect(Collectors.groupingBy(WaveStop::batchNo));
  }
}
