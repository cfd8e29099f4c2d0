package org.owplanner.engine.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.wave.WaveDraft.Take;
import org.owplanner.engine.wave.verify.WaveVerifier;

/// The best plan of a tiny shift by trying all: which orders are deferred, which are picked
/// together, by whom, in which sequence, from which lots. What is no plan, and what a plan costs,
/// the verifier says.
final class WaveBruteForce {

  private final WaveProblem problem;
  private final int mostWays;
  private final WaveFacts facts;
  private final List<List<List<Integer>>> tours = new ArrayList<>();
  private final List<Integer> deferred = new ArrayList<>();
  private long best = Long.MAX_VALUE;

  private WaveBruteForce(WaveProblem problem, int mostWays) {
    this.problem = problem;
    this.mostWays = mostWays;
    facts = WaveFacts.of(problem);
    problem.pickers().forEach(picker -> tours.add(new ArrayList<>()));
  }

  /// What the best plan costs.
  ///
  /// @param mostWays most choices of lots that are tried for each set of tours
  static long leastMicros(WaveProblem problem, int mostWays) {
    var force = new WaveBruteForce(problem, mostWays);
    force.place(0);
    return force.best;
  }

  private void place(int order) {
    if (order == problem.orders().size()) {
      tryLots();
      return;
    }
    if (!facts.book().isFillable(order)) {
      place(order + 1);
      return;
    }
    deferred.add(order);
    place(order + 1);
    deferred.removeLast();
    for (var ofPicker : tours) {
      for (var i = 0; i < ofPicker.size(); i++) {
        ofPicker.get(i).add(order);
        place(order + 1);
        ofPicker.get(i).removeLast();
      }
      for (var i = 0; i <= ofPicker.size(); i++) {
        ofPicker.add(i, new ArrayList<>(List.of(order)));
        place(order + 1);
        ofPicker.remove(i);
      }
    }
  }

  private List<Integer> lotsFor(OrderLine line) {
    return IntStream.range(0, problem.stock().size())
        .filter(
            lot ->
                problem.stock().get(lot).sku() == line.sku()
                    && problem.stock().get(lot).units() >= line.units()
                    && problem.stock().get(lot).expiryDay() > WaveProblems.TODAY)
        .boxed()
        .toList();
  }

  private void tryLots() {
    var choices = new ArrayList<List<Integer>>();
    var ways = 1;
    for (var ofPicker : tours) {
      for (var tour : ofPicker) {
        for (int order : tour) {
          for (var line : problem.orders().get(order).lines()) {
            var lots = lotsFor(line);
            if (lots.isEmpty()) {
              return;
            }
            choices.add(ways * lots.size() <= mostWays ? lots : lots.subList(0, 1));
            ways *= choices.getLast().size();
          }
        }
      }
    }
    for (var way = 0; way < ways; way++) {
      tryPlan(choices, way);
    }
  }

  private void tryPlan(List<List<Integer>> choices, int way) {
    var draft = new WaveDraft(problem);
    var rest = way;
    var next = 0;
    for (var p = 0; p < tours.size(); p++) {
      var at = Math.max(problem.pickers().get(p).fromSecond(), problem.nowSecond());
      for (var tour : tours.get(p)) {
        var takes = new ArrayList<Take>();
        for (int order : tour) {
          var lines = problem.orders().get(order).lines();
          for (var line = 0; line < lines.size(); line++) {
            var lots = choices.get(next++);
            takes.add(new Take(order, line, lots.get(rest % lots.size()), lines.get(line).units()));
            rest /= lots.size();
          }
        }
        draft.tour(p, at, kind(p, tour), "", takes);
        at = draft.lastEnd();
      }
    }
    for (var o = 0; o < problem.orders().size(); o++) {
      if (deferred.contains(o)) {
        draft.not(o, OrderState.DEFERRED, "CAPACITY");
      } else if (!facts.book().isFillable(o)) {
        draft.not(o, OrderState.UNFILLABLE, facts.book().unfillable(o));
      }
    }
    var rows = draft.rows();
    var costs = WaveVerifier.costs(problem, rows);
    var micros = costs.stream().mapToLong(CostTerm::micros).sum();
    if (micros < best && WaveVerifier.verify(problem, rows, costs).isEmpty()) {
      best = micros;
    }
  }

  private BatchKind kind(int picker, List<Integer> orders) {
    var tool = problem.equipment().get(problem.pickers().get(picker).equipment());
    var isSingles = orders.stream().allMatch(o -> problem.orders().get(o).lines().size() == 1);
    var isRobot = tool.kind() == EquipmentKind.ROBOT && tool.compartments() > 0;
    return isSingles && orders.size() > 1 && !isRobot ? BatchKind.SINGLES : BatchKind.ORDERS;
  }
}
