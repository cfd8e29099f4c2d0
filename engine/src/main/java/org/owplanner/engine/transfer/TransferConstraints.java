package org.owplanner.engine.transfer;

import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_SOFT;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.function.ToLongFunction;

/// What transfers must hold and what they cost: the single statement of what is good.
///
/// Costs are micro-units of the plan's currency over 84 days. Symbols of a cell, a SKU in a
/// warehouse: m margin of a unit, c its cost, v its volume in m³, I(p) stock at the end of period
/// p, lost(p) demand that finds no stock; E over demand and arrivals. A cell's stock begins with
/// what is on hand less what is sent from it; whole cases, protected stock and to and fro are kept
/// by every plan of goods that there is to choose from. Each term of a cell is rounded to whole 100
/// micros.
public final class TransferConstraints implements ConstraintProvider {

  public static final String VEHICLES = "vehicles";
  public static final String DOCKS = "docks";
  public static final String SPACE = "space";

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      vehicles(factory),
      docks(factory),
      space(factory),
      trips(factory),
      freight(factory),
      handling(factory),
      lostMargin(factory),
      capital(factory),
      storage(factory),
      leftOver(factory)
    };
  }

  private static Constraint shared(
      ConstraintFactory factory, HardSoftScore one, ToLongFunction<SharedSums> value, String id) {
    return factory
        .forEach(GoodsChoice.class)
        .join(TransferLimits.class)
        .groupBy(new SharedSumsCollector(value))
        .filter(amount -> amount > 0)
        .penalize(one, amount -> amount)
        .asConstraint(id);
  }

  private static Constraint term(ConstraintFactory factory, TransferTerm term) {
    return factory
        .forEach(GoodsChoice.class)
        .penalize(ONE_SOFT, choice -> choice.getPlan().micros(term))
        .asConstraint(term.id());
  }

  /// Σ over departures of mm³ and of grams above what the vehicle holds.
  Constraint vehicles(ConstraintFactory factory) {
    return shared(factory, ONE_HARD, SharedSums::overVehicles, VEHICLES);
  }

  /// Σ over warehouses and days of vehicles, leaving and planned to arrive, above what is handled.
  Constraint docks(ConstraintFactory factory) {
    return shared(factory, ONE_HARD, SharedSums::overDocks, DOCKS);
  }

  /// Σ over warehouses and the first 28 days of mm³ above the space there is: (what has arrived by
  /// plan − what has left − (capacity − v · E(I) without the plan))⁺.
  Constraint space(ConstraintFactory factory) {
    return shared(factory, ONE_HARD, SharedSums::overSpace, SPACE);
  }

  /// Σ over departures with goods of the price of a trip.
  Constraint trips(ConstraintFactory factory) {
    return shared(factory, ONE_SOFT, SharedSums::tripMicros, TransferTerm.TRIPS.id());
  }

  /// Σ over lines and legs of units · max(m³ · price of a m³, kg · price of a kg).
  Constraint freight(ConstraintFactory factory) {
    return term(factory, TransferTerm.FREIGHT);
  }

  /// Σ over lines and legs of cases · (handling where the leg begins + where it ends).
  Constraint handling(ConstraintFactory factory) {
    return term(factory, TransferTerm.HANDLING);
  }

  /// Σ over cells of m⁺ · E(Σ lost(p)).
  Constraint lostMargin(ConstraintFactory factory) {
    return term(factory, TransferTerm.LOST_MARGIN);
  }

  /// Capital a year ÷ 365 · c · (Σ days of p · E(I(p)) + units moved · mean days from the plan
  /// date, when they are set aside, to their arrival).
  Constraint capital(ConstraintFactory factory) {
    return term(factory, TransferTerm.CAPITAL);
  }

  /// Σ over cells and periods of days · v · E(I(p)) at the fee of the goods' age, first in, first
  /// out, and of units moved until they leave; of returned goods as long as they stay.
  Constraint storage(ConstraintFactory factory) {
    return term(factory, TransferTerm.STORAGE);
  }

  /// E(I at the end) · c · (1 − what is left over is worth); of returned goods that stay their
  /// value at home in place of c.
  Constraint leftOver(ConstraintFactory factory) {
    return term(factory, TransferTerm.LEFT_OVER);
  }
}
