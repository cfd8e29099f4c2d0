package org.owplanner.engine.transfer.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.transfer.ComingUnits;
import org.owplanner.engine.transfer.TransferCell;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRate;

/// Where all units of a network are while days go by.
final class NightlyStocks {

  private static final int OVERDUE_ARRIVAL_DAYS = 7;
  private static final int DAYS_A_WEEK = 7;

  private final TransferProblem start;
  private final LivedNetwork.Forecasts forecasts;
  private final Roads roads;
  private final List<Shelf> shelves = new ArrayList<>();
  private final List<List<OnTheWay>> coming = new ArrayList<>();
  private final List<Carried> carried = new ArrayList<>();
  final long[] receivedUnits;

  NightlyStocks(LivedNetwork network, Roads roads) {
    this.start = network.start();
    this.forecasts = network.forecasts();
    this.roads = roads;
    receivedUnits = new long[start.cells().size()];
    for (var cell : start.cells()) {
      shelves.add(Shelf.of(cell, start.planDay()));
      var known = new ArrayList<OnTheWay>();
      for (var of : cell.coming()) {
        if (of.expectedDay() >= start.planDay() - start.rates().whole(TransferRate.OVERDUE_DAYS)) {
          known.add(new OnTheWay(of.shipmentId(), of.units(), of.expectedDay(), arrival(of)));
        }
      }
      coming.add(known);
    }
  }

  private int arrival(ComingUnits of) {
    return of.expectedDay() < start.planDay()
        ? start.planDay() + OVERDUE_ARRIVAL_DAYS
        : Math.max(start.planDay() + 1, of.expectedDay());
  }

  Shelf shelf(int cell) {
    return shelves.get(cell);
  }

  /// What is set aside or on the road.
  List<Carried> carried() {
    return carried;
  }

  int[] shelfUnits() {
    return shelves.stream().mapToInt(Shelf::units).toArray();
  }

  long[] roadUnits() {
    var units = new long[shelves.size()];
    carried.forEach(goods -> units[goods.receiver()] += goods.goods().units());
    return units;
  }

  /// Puts on shelves what comes on a day.
  void receive(int day) {
    for (var c = 0; c < shelves.size(); c++) {
      for (var of : coming.get(c)) {
        if (of.arrivalDay() <= day) {
          shelves.get(c).add(day, of.units());
          receivedUnits[c] += of.units();
        }
      }
      coming.get(c).removeIf(of -> of.arrivalDay() <= day);
    }
    for (var goods : carried) {
      if (goods.arrivalDay() <= day) {
        shelves.get(goods.receiver()).addAll(goods.goods(), day);
      }
    }
    carried.removeIf(goods -> goods.arrivalDay() <= day);
  }

  void order(FactoryOrder order) {
    var id = "F" + order.orderDay();
    coming
        .get(order.cell())
        .add(new OnTheWay(id, order.units(), order.expectedDay(), order.arrivalDay()));
  }

  /// Sets aside what a line takes.
  void setAside(TransferLine line, int sender, int receiver) {
    var goods = shelves.get(sender).take(line.units());
    if (goods.units() < line.units()) {
      throw new IllegalStateException(
          "The line (%s) takes more units than lie there (%d). Correct whoever decided on it."
              .formatted(line, goods.units()));
    }
    carried.add(
        new Carried(
            line,
            sender,
            receiver,
            goods,
            roads.departure(line.departureId()).day(),
            Math.max(roads.lastDay(line) + 1, roads.arrival(line))));
  }

  /// The cells as they are this morning.
  List<TransferCell> cells(int day) {
    var cells = new ArrayList<TransferCell>();
    for (var c = 0; c < shelves.size(); c++) {
      cells.add(cell(day, c));
    }
    return cells;
  }

  private TransferCell cell(int day, int c) {
    var of = start.cells().get(c);
    var demand = forecasts.of(day, c);
    return new TransferCell(
        of.warehouseId(),
        of.sku(),
        of.priceMicros(),
        of.costMicros(),
        demand,
        shelves.get(c).units(),
        shelves.get(c).aged(),
        comingTo(c),
        protectedUnits(demand),
        of.factory());
  }

  private List<ComingUnits> comingTo(int c) {
    var units = new ArrayList<ComingUnits>();
    coming.get(c).forEach(of -> units.add(new ComingUnits(of.id(), of.units(), of.expectedDay())));
    for (var goods : carried) {
      if (goods.receiver() == c) {
        var line = goods.line();
        units.add(new ComingUnits(line.departureId(), line.units(), roads.expected(line)));
      }
    }
    return units;
  }

  private int protectedUnits(Optional<ItemDemand> demand) {
    var mean = demand.map(of -> (double) Math.max(0, of.weekMean()[0])).orElse(0.0);
    var days = start.rates().get(TransferRate.PROTECTED_DAYS);
    return (int) Math.ceil(mean * days / DAYS_A_WEEK - 1e-6);
  }
}
