package org.owplanner.engine.transfer.program;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.verify.Leg;
import org.owplanner.engine.transfer.verify.Route;
import org.owplanner.engine.transfer.verify.SpaceLimits;

/// What goods share: stock, vehicles, docks and space; and that nothing goes to and fro.
final class SharedLimits {

  private static final double FREE = Double.POSITIVE_INFINITY;
  private static final long MM3_PER_CM3 = 1000;

  private final TransferModel model;
  private final TransferProblem problem;

  /// Goods that a variable moves.
  ///
  /// @param variable cases, or units of returned goods
  /// @param route how
  /// @param mm3 volume of one of them
  /// @param weightG its weight
  /// @param most no more of them
  /// @param pinned how many are fixed, 0 for none
  private record Load(
      MPVariable variable, Route route, long mm3, long weightG, int most, int pinned) {}

  private final List<Load> loads = new ArrayList<>();

  SharedLimits(TransferModel model) {
    this.model = model;
    problem = model.options.problem;
    for (var m = 0; m < model.cases.length; m++) {
      var move = model.options.moves.get(m);
      var pack = move.casePack();
      loads.add(
          new Load(
              model.cases[m],
              move.route(),
              move.sku().volumeMm3() * pack,
              (long) move.sku().weightG() * pack,
              move.mostCases(),
              Math.max(0, move.pinnedCases())));
    }
    var counted = new HashMap<Object, Boolean>();
    for (var h = 0; h < model.homeUnits.length; h++) {
      var option = model.home.get(h);
      var isFirst = counted.put(option.key(), true) == null;
      loads.add(
          new Load(
              model.homeUnits[h],
              option.route(),
              option.goods().sku().volumeMm3(),
              option.goods().sku().weightG(),
              option.goods().units(),
              isFirst ? Math.max(0, option.pinnedUnits()) : 0));
    }
  }

  void add() {
    addStock();
    addToAndFro();
    addVehicles();
    addDocks();
    addSpace();
  }

  private MPConstraint atMost(double most) {
    return model.solver.makeConstraint(-FREE, most);
  }

  private void addStock() {
    var senders = new LinkedHashMap<Integer, MPConstraint>();
    var pinned = new HashMap<Integer, Long>();
    for (var m = 0; m < model.cases.length; m++) {
      var move = model.options.moves.get(m);
      senders
          .computeIfAbsent(move.sender(), key -> atMost(FREE))
          .setCoefficient(model.cases[m], move.casePack());
      if (move.isPinned()) {
        pinned.merge(move.sender(), (long) move.pinnedCases() * move.casePack(), Long::sum);
      }
    }
    senders.forEach(
        (sender, row) -> {
          var cell = problem.cells().get(sender);
          var there = Math.max(0, cell.onHandUnits());
          var free = Math.max(0, there - Math.max(0, cell.protectedUnits()));
          row.setUb((double) Math.max(free, pinned.getOrDefault(sender, 0L)));
        });
  }

  private void addToAndFro() {
    var out = new LinkedHashMap<Integer, List<Integer>>();
    var in = new HashMap<Integer, List<Integer>>();
    for (var m = 0; m < model.cases.length; m++) {
      var move = model.options.moves.get(m);
      if (!move.isPinned()) {
        out.computeIfAbsent(move.sender(), key -> new ArrayList<>()).add(m);
        in.computeIfAbsent(move.receiver(), key -> new ArrayList<>()).add(m);
      }
    }
    out.forEach(
        (cell, sends) -> {
          var receives = in.getOrDefault(cell, List.of());
          if (!receives.isEmpty()) {
            var isSending = model.yesOrNo(0);
            for (var m : sends) {
              var row = atMost(0);
              row.setCoefficient(model.cases[m], 1);
              row.setCoefficient(isSending, -model.options.moves.get(m).mostCases());
            }
            for (var m : receives) {
              var most = model.options.moves.get(m).mostCases();
              var row = atMost(most);
              row.setCoefficient(model.cases[m], 1);
              row.setCoefficient(isSending, most);
            }
          }
        });
  }

  private void addVehicles() {
    var byTrip = new LinkedHashMap<Leg, List<Load>>();
    for (var load : loads) {
      for (var leg : load.route().legs()) {
        byTrip.computeIfAbsent(leg, key -> new ArrayList<>()).add(load);
        if (load.most() > 0) {
          var row = atMost(0);
          row.setCoefficient(load.variable(), 1.0 / load.most());
          row.setCoefficient(trip(leg), -1);
        }
      }
    }
    byTrip.forEach(
        (leg, some) -> {
          addVehicle(leg, some, MM3_PER_CM3 * leg.lane().vehicleVolumeCm3(), true);
          addVehicle(leg, some, leg.lane().vehicleWeightG(), false);
        });
  }

  private MPVariable trip(Leg leg) {
    return TransferModel.variable(model.trips, leg.departure().departureId());
  }

  private void addVehicle(Leg leg, List<Load> some, long holds, boolean isVolume) {
    var pinned = 0L;
    for (var load : some) {
      pinned += load.pinned() * (isVolume ? load.mm3() : load.weightG());
    }
    var limit = Math.max(1.0, (double) Math.max(holds, pinned));
    var row = atMost(0);
    for (var load : some) {
      row.setCoefficient(load.variable(), (isVolume ? load.mm3() : load.weightG()) / limit);
    }
    row.setCoefficient(trip(leg), -1);
  }

  private void addDocks() {
    var legs = new LinkedHashMap<String, Leg>();
    var pinned = new TreeSet<String>();
    for (var load : loads) {
      for (var leg : load.route().legs()) {
        legs.put(leg.departure().departureId(), leg);
        if (load.pinned() > 0) {
          pinned.add(leg.departure().departureId());
        }
      }
    }
    for (var dock : problem.docks()) {
      var offset = dock.day() - problem.planDay();
      var row = atMost(FREE);
      var fixed = 0;
      for (var leg : legs.values()) {
        var times = 0;
        times += leg.lane().fromId().equals(dock.warehouseId()) && leg.offset() == offset ? 1 : 0;
        times +=
            leg.lane().toId().equals(dock.warehouseId()) && leg.plannedArrival() == offset ? 1 : 0;
        if (times > 0) {
          row.setCoefficient(trip(leg), times);
          fixed += pinned.contains(leg.departure().departureId()) ? times : 0;
        }
      }
      row.setUb(Math.max(dock.trips(), fixed));
    }
  }

  private void addSpace() {
    var limits = SpaceLimits.of(problem);
    for (var t = 0; t < SpaceLimits.DAYS; t++) {
      for (var free : limits.free(t).entrySet()) {
        addSpace(free.getKey(), t, free.getValue());
      }
    }
  }

  private void addSpace(String warehouse, int t, long freeMm3) {
    var shares = new LinkedHashMap<MPVariable, Long>();
    var pinned = 0L;
    for (var load : loads) {
      var times = 0L;
      for (var leg : load.route().legs()) {
        times -= leg.lane().fromId().equals(warehouse) && leg.offset() <= t ? 1 : 0;
        times +=
            !leg.lane().isHome() && leg.lane().toId().equals(warehouse) && leg.plannedArrival() <= t
                ? 1
                : 0;
      }
      if (times != 0) {
        shares.put(load.variable(), times * load.mm3());
        pinned += times * load.mm3() * load.pinned();
      }
    }
    addRow(shares, Math.max(freeMm3, pinned));
  }

  private void addRow(Map<MPVariable, Long> shares, long limit) {
    if (shares.values().stream().anyMatch(share -> share > 0)) {
      var scale = Math.max(1e6, (double) limit);
      var row = atMost(limit / scale);
      shares.forEach((variable, share) -> row.setCoefficient(variable, share / scale));
    }
  }
}
