package org.owplanner.engine.site;

import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardSoftScore.ONE_SOFT;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.function.ToLongFunction;

/// What a network must hold and what it costs a year: the single statement of what is good.
///
/// Symbols: x share of a need (a region's demand of a family) that a site serves, m3 and orders of
/// the need in a year, peak the family's busiest month over its mean month, turns its flow over its
/// mean stock, v value of a m³, i what capital costs a year, a annuity of the term. Each term of
/// each part is rounded to a whole micro. Lanes, hard promises, forced sites and minimums are kept
/// by all that there is to choose from.
public final class SiteConstraints implements ConstraintProvider {

  public static final String SPACE = "space";
  public static final String ORDERS = "orders";
  public static final String OPEN = "open";
  public static final String MOST_OPEN = "mostOpen";
  public static final String MOST_SOURCES = "mostSources";

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      space(factory),
      orders(factory),
      open(factory),
      mostOpen(factory),
      mostSources(factory),
      fixed(factory),
      change(factory),
      inbound(factory),
      onTheWay(factory),
      duty(factory),
      handling(factory),
      storage(factory),
      delivery(factory),
      late(factory),
      carbon(factory),
      unserved(factory)
    };
  }

  private static Constraint row(
      ConstraintFactory factory,
      ToLongFunction<SourcePart> used,
      ToLongFunction<SiteOption> room,
      String id) {
    return factory
        .forEach(SourceChoice.class)
        .flatten(source -> source.getPlan().parts())
        .groupBy(
            (source, part) -> part.site(),
            ConstraintCollectors.sum((source, part) -> used.applyAsLong(part)))
        .join(SiteChoice.class, equal((site, sum) -> site, SiteChoice::getSite))
        .filter((site, sum, choice) -> sum > room.applyAsLong(choice.getOption()))
        .penalize(ONE_HARD, (site, sum, choice) -> sum - room.applyAsLong(choice.getOption()))
        .asConstraint(id);
  }

  private static Constraint term(ConstraintFactory factory, SiteTerm term) {
    return factory
        .forEach(SourceChoice.class)
        .penalize(ONE_SOFT, source -> source.getPlan().micros(term))
        .asConstraint(term.id());
  }

  private static Constraint site(
      ConstraintFactory factory, SiteTerm term, ToLongFunction<SiteOption> micros) {
    return factory
        .forEach(SiteChoice.class)
        .penalize(ONE_SOFT, choice -> micros.applyAsLong(choice.getOption()))
        .asConstraint(term.id());
  }

  /// Σ over sites of mm³ in the busiest month, Σ m3 · x · peak ÷ turns, above what its size holds.
  Constraint space(ConstraintFactory factory) {
    return row(factory, SourcePart::peakMm3, SiteOption::roomMm3, SPACE);
  }

  /// Σ over sites of orders on a day of the busiest month, Σ orders · x · peak ÷ 365, above what
  /// its size sends.
  Constraint orders(ConstraintFactory factory) {
    return row(factory, SourcePart::peakOrders, SiteOption::roomOrders, ORDERS);
  }

  /// Parts that a site serves which is closed, or which holds a family that clashes with theirs.
  Constraint open(ConstraintFactory factory) {
    return factory
        .forEach(SourceChoice.class)
        .flatten(source -> source.getPlan().parts())
        .join(SiteChoice.class, equal((source, part) -> part.site(), SiteChoice::getSite))
        .join(SiteLimits.class)
        .filter((source, part, site, limits) -> !limits.holds(site.getOption(), part))
        .penalize(ONE_HARD, (source, part, site, limits) -> part.ppm())
        .asConstraint(OPEN);
  }

  /// Sites open above the most that may be.
  Constraint mostOpen(ConstraintFactory factory) {
    return factory
        .forEach(SiteChoice.class)
        .filter(site -> site.getOption().isOpen())
        .groupBy(ConstraintCollectors.count())
        .join(SiteLimits.class)
        .filter((open, limits) -> open > limits.mostOpen())
        .penalize(ONE_HARD, (open, limits) -> open - limits.mostOpen())
        .asConstraint(MOST_OPEN);
  }

  /// Σ over regions of sites that serve it above the most that may.
  Constraint mostSources(ConstraintFactory factory) {
    return factory
        .forEach(SourceChoice.class)
        .join(SiteLimits.class)
        .filter((source, limits) -> source.getPlan().sources() > limits.mostSources())
        .penalize(ONE_HARD, (source, limits) -> source.getPlan().sources() - limits.mostSources())
        .asConstraint(MOST_SOURCES);
  }

  /// Σ over open sites of what their size costs a year.
  Constraint fixed(ConstraintFactory factory) {
    return site(factory, SiteTerm.FIXED, SiteOption::fixedMicros);
  }

  /// a · (Σ over open sites of getting to their size + Σ over those that close of closing).
  Constraint change(ConstraintFactory factory) {
    return site(factory, SiteTerm.CHANGE, SiteOption::changeMicros);
  }

  /// m3 · x · freight of the cheapest way in.
  Constraint inbound(ConstraintFactory factory) {
    return term(factory, SiteTerm.INBOUND);
  }

  /// m3 · x · v · i · days of the way in ÷ 365.
  Constraint onTheWay(ConstraintFactory factory) {
    return term(factory, SiteTerm.ON_THE_WAY);
  }

  /// m3 · x · v · (share where it enters + share where it crosses to the region's country).
  Constraint duty(ConstraintFactory factory) {
    return term(factory, SiteTerm.DUTY);
  }

  /// orders · x · handling of an order + m3 · x · handling of a m³.
  Constraint handling(ConstraintFactory factory) {
    return term(factory, SiteTerm.HANDLING);
  }

  /// m3 · x ÷ turns · (space of a m³ for a year + v · i).
  Constraint storage(ConstraintFactory factory) {
    return term(factory, SiteTerm.STORAGE);
  }

  /// orders · x · carriage of an order + m3 · x · carriage of a m³.
  Constraint delivery(ConstraintFactory factory) {
    return term(factory, SiteTerm.DELIVERY);
  }

  /// orders · x · (days − promise)⁺ · price of a late day.
  Constraint late(ConstraintFactory factory) {
    return term(factory, SiteTerm.LATE);
  }

  /// m3 · x · kg of both ways · price of a kg of CO2e.
  Constraint carbon(ConstraintFactory factory) {
    return term(factory, SiteTerm.CARBON);
  }

  /// orders · (1 − Σ x) · price of an order that no site serves.
  Constraint unserved(ConstraintFactory factory) {
    return term(factory, SiteTerm.UNSERVED);
  }
}
