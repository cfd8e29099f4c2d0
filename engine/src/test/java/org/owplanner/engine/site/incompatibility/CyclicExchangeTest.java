package org.owplanner.engine.site.incompatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CyclicExchangeTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void cyclesSaveAndKeepTheRulesAndLeaveTheBestQuantities(long seed) {
    var problem = SmallNetworks.random(30, 25, seed);
    var state = shuffled(problem, seed);
    var before = state.cost;

    var cycles = new CyclicExchange(state).improve(10_000);

    var shipments = state.shipments();
    assertThat(cycles).isPositive();
    assertThat(state.cost).isLessThan(before);
    assertThat(state.cost).isEqualTo(ShipmentsCheck.cost(problem, shipments));
    assertThat(ShipmentsCheck.isFeasible(problem, shipments)).isTrue();
    assertThat(supply(problem, shipments)).isEqualTo(leastSupply(problem, shipments));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void noMoreCyclesAreCarriedOutThanAskedFor(int most) {
    var state = shuffled(SmallNetworks.random(30, 25, 1), 1);

    assertThat(new CyclicExchange(state).improve(most)).isEqualTo(most);
  }

  private static SourcingState shuffled(MultiSourceProblem problem, long seed) {
    var state = new SourcingState(problem, new Incompatibilities(problem));
    var moves = new SourcingMoves(state, new NearSites(problem), new SplittableRandom(seed));
    moves.construct();
    for (var k = 0; k < 500; k++) {
      moves.relocate(20);
    }
    assertThat(state.isComplete()).isTrue();
    return state;
  }

  private static long supply(MultiSourceProblem problem, Shipments shipments) {
    var supply = 0L;
    for (var k = 0; k < shipments.count(); k++) {
      supply += shipments.quantity()[k] * unitCost(problem, shipments, k);
    }
    return supply;
  }

  private static long unitCost(MultiSourceProblem problem, Shipments shipments, int k) {
    return problem.unitCost()[shipments.customer()[k] * problem.sites() + shipments.site()[k]];
  }

  /// The least cost of units over the same pairs of customer and site, by linear programming.
  private static long leastSupply(MultiSourceProblem problem, Shipments shipments) {
    Loader.loadNativeLibraries();
    var solver = MPSolver.createSolver("GLOP");
    var demands = new MPConstraint[problem.customers()];
    var capacities = new MPConstraint[problem.sites()];
    for (var customer = 0; customer < demands.length; customer++) {
      demands[customer] =
          solver.makeConstraint(problem.demand()[customer], problem.demand()[customer]);
    }
    for (var site = 0; site < capacities.length; site++) {
      capacities[site] = solver.makeConstraint(0, problem.capacity()[site]);
    }
    for (var k = 0; k < shipments.count(); k++) {
      var units = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
      demands[shipments.customer()[k]].setCoefficient(units, 1);
      capacities[shipments.site()[k]].setCoefficient(units, 1);
      solver.objective().setCoefficient(units, (double) unitCost(problem, shipments, k));
    }
    assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
    var least = Math.round(solver.objective().value());
    solver.delete();
    return least;
  }
}
