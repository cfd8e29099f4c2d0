package org.owplanner.batch.transfer;

import static org.owplanner.batch.jooq.feed.Tables.WAREHOUSE_SPACE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.plan.PlanningException;
import org.owplanner.batch.plan.RunTerms;
import org.owplanner.batch.replenishment.Dates;
import org.owplanner.batch.replenishment.ExchangeRates;
import org.owplanner.batch.replenishment.GeneratedKind;
import org.owplanner.batch.replenishment.Network;
import org.owplanner.batch.replenishment.NetworkTerms;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;
import org.owplanner.engine.transfer.TransferRates;
import org.owplanner.engine.transfer.WarehouseSpace;

/// Reads what is to be decided for a network. The caller's transaction makes it one consistent
/// snapshot.
///
/// @param database the database
record TransferProblemReader(DSLContext database) {

  /// Currency and rates of a plan.
  ///
  /// @throws PlanningException if a part of the network is asked for, or rates of warehouses differ
  RunTerms terms(PlanRequest request) {
    if (!request.scopeId().equals(ForecastScope.NETWORK.id())) {
      throw new PlanningException(
          new Text(
              "调拨总是对全部仓库计划，不能只计划其中一部分（%s）。".formatted(request.scopeId()),
              "Transfers are planned for the whole network, not for a part of it (%s)."
                  .formatted(request.scopeId())));
    }
    return new NetworkTerms(database)
        .of(request, ForecastScope.NETWORK, List.of(TransferRate.values()));
  }

  StoredTransfer read(PlanRequest request, RunTerms terms) {
    var date = request.planDate();
    var exchange = ExchangeRates.read(database, terms.currency(), date);
    var currencies = new NetworkTerms(database).currencies(ForecastScope.NETWORK);
    var network = Network.read(database, currencies, exchange);
    var rates = new TransferRates(terms.rates());
    Set<GeneratedKind> generated = EnumSet.noneOf(GeneratedKind.class);
    Set<String> taken = new HashSet<>();
    var goods =
        new NetworkGoods(
            new NetworkRows(database, date, currencies.keySet(), request.tenant()),
            taken,
            generated);
    var lanes = new NetworkLanes(database, exchange, generated).read();
    if (lanes.isEmpty()) {
      throw new PlanningException(
          new Text(
              "还没有任何仓间线路，无法计划调拨。请先导入 transfer_lane.csv 和 departure.csv。",
              "There is no way between warehouses, so that nothing can be transferred. Import transfer_lane.csv and departure.csv first."));
    }
    var timetable = new Timetable(database, Dates.day(date), lanes, taken, generated);
    var pins = TransferPins.read(database, timetable);
    if (!network.generatedFees().isEmpty()) {
      generated.add(GeneratedKind.FEES);
    }
    var problem =
        new TransferProblem(
            date,
            terms.currency(),
            goods.cells(network, exchange, rates),
            goods.returned(network, exchange, rates),
            lanes,
            timetable.open(),
            network.fees(),
            spaces(generated),
            timetable.docks(),
            pins.lines(),
            rates);
    var notes = new ArrayList<>(GeneratedKind.notes("", generated));
    notes.addAll(pins.notes());
    notes.addAll(idle(timetable.idleLanes()));
    var sold = SoldCells.read(database, date);
    return new StoredTransfer(problem, sold.cells(), sold.unseenDays(), notes);
  }

  private List<WarehouseSpace> spaces(Set<GeneratedKind> generated) {
    return database
        .selectFrom(WAREHOUSE_SPACE)
        .orderBy(WAREHOUSE_SPACE.WAREHOUSE_ID, WAREHOUSE_SPACE.FROM_DATE)
        .fetch(
            row -> {
              if (row.getIsGenerated()) {
                generated.add(GeneratedKind.SPACES);
              }
              return new WarehouseSpace(
                  row.getWarehouseId(), Dates.day(row.getFromDate()), row.getVolumeCm3());
            });
  }

  private static List<Finding> idle(List<String> lanes) {
    return lanes.isEmpty()
        ? List.of()
        : List.of(
            new Finding(
                Severity.WARN,
                "LANE_WITHOUT_DEPARTURE",
                lanes.getFirst(),
                new Text(
                    "%d 条线路在 %d 天内没有可用班次：%s。请在 departure.csv 中补充。"
                        .formatted(lanes.size(), Timetable.HORIZON_DAYS, String.join("、", lanes)),
                    "%d lanes have no open departure within %d days: %s. Add them to departure.csv."
                        .formatted(
                            lanes.size(), Timetable.HORIZON_DAYS, String.join(", ", lanes)))));
  }
}
