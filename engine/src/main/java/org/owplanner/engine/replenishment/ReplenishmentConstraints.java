package org.owplanner.engine.replenishment;

import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_SOFT;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import org.owplanner.engine.replenishment.item.ItemTerm;

/// What a replenishment must hold and what it costs: the single statement of what is good.
///
/// Costs are micro-units of the plan's currency over 26 weeks. Symbols of an item: m margin of a
/// unit, c its cost, p its price, v its volume in m³; y(t) stock at the start of week t with what
/// arrives, I(t) at its end, d(t) demand, lost(t) = (d(t) − y(t))⁺; E over demand and arrivals.
/// Each term of an item is rounded to whole 100 micros, see [ItemPlan].
public final class ReplenishmentConstraints implements ConstraintProvider {

  public static final String BUDGET = "budget";
  public static final String CAPACITY = "capacity";
  public static final String SHIPMENTS = "shipments";

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      budget(factory),
      capacity(factory),
      lostMargin(factory),
      freight(factory),
      duty(factory),
      orderLines(factory),
      purchase(factory),
      capital(factory),
      storage(factory),
      leftOver(factory),
      fillRate(factory),
      cover(factory),
      change(factory),
      shipments(factory)
    };
  }

  private static BiConstraintStream<ItemChoice, SellerLimits> chosen(ConstraintFactory factory) {
    return factory.forEach(ItemChoice.class).join(SellerLimits.class);
  }

  private static Constraint term(ConstraintFactory factory, ItemTerm term) {
    return factory
        .forEach(ItemChoice.class)
        .penalize(ONE_SOFT, choice -> choice.getPlan().micros(term))
        .asConstraint(term.id());
  }

  /// Σ over cash cycles of micros above the budget: (Σ units · price of a unit over orders due in
  /// the cycle − budget)⁺.
  Constraint budget(ConstraintFactory factory) {
    return chosen(factory)
        .groupBy(new RowSumsCollector(RowSums::ofBudgets, RowSums::over))
        .filter(over -> over > 0)
        .penalize(ONE_HARD, over -> over)
        .asConstraint(BUDGET);
  }

  /// Σ over warehouses and weeks of mm³ above the space granted: (Σ v · E(y(t)) − space)⁺.
  Constraint capacity(ConstraintFactory factory) {
    return chosen(factory)
        .groupBy(new RowSumsCollector(RowSums::ofSpace, RowSums::over))
        .filter(over -> over > 0)
        .penalize(ONE_HARD, over -> over)
        .asConstraint(CAPACITY);
  }

  /// m · E(Σ lost(t)).
  Constraint lostMargin(ConstraintFactory factory) {
    return term(factory, ItemTerm.LOST_MARGIN);
  }

  /// Σ over orders of units · freight of a unit, of modes that aren't paid by the container.
  Constraint freight(ConstraintFactory factory) {
    return term(factory, ItemTerm.FREIGHT);
  }

  /// Σ over orders of units · price paid · duty as a share of it.
  Constraint duty(ConstraintFactory factory) {
    return term(factory, ItemTerm.DUTY);
  }

  /// What each order costs to place.
  Constraint orderLines(ConstraintFactory factory) {
    return term(factory, ItemTerm.ORDER_LINES);
  }

  /// Σ over orders of units · (price paid − lowest price).
  Constraint purchase(ConstraintFactory factory) {
    return term(factory, ItemTerm.PURCHASE);
  }

  /// Capital a year · c · (Σ E(I(t)) ÷ 52 + Σ over orders of units · mean days on the way ÷ 365).
  Constraint capital(ConstraintFactory factory) {
    return term(factory, ItemTerm.CAPITAL);
  }

  /// Σ over weeks of 7 · v · E(I(t)) at the fee of the goods' age, first in, first out.
  Constraint storage(ConstraintFactory factory) {
    return term(factory, ItemTerm.STORAGE);
  }

  /// E(I(26)) · c · (1 − what is left over is worth).
  Constraint leftOver(ConstraintFactory factory) {
    return term(factory, ItemTerm.LEFT_OVER);
  }

  /// Share of p · (units short of the fill rate asked for)⁺, in weeks that an order can reach.
  Constraint fillRate(ConstraintFactory factory) {
    return term(factory, ItemTerm.FILL_RATE);
  }

  /// Share of p · Σ over weeks that an order can reach of E((least − I(t))⁺ + (I(t) − most)⁺).
  Constraint cover(ConstraintFactory factory) {
    return term(factory, ItemTerm.COVER);
  }

  /// Share of c · Σ |units − units of last night's advice|.
  Constraint change(ConstraintFactory factory) {
    return term(factory, ItemTerm.CHANGE);
  }

  /// Σ over ship dates with any order of the shipment's own price + containers · a container's
  /// price, containers = max(⌈volume ÷ a container's⌉, ⌈weight ÷ a container's⌉).
  Constraint shipments(ConstraintFactory factory) {
    return chosen(factory)
        .groupBy(new RowSumsCollector(RowSums::ofShipDates, RowSums::stepMicros))
        .penalize(ONE_SOFT, micros -> micros)
        .asConstraint(SHIPMENTS);
  }
}
