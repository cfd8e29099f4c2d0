package org.owplanner.engine.transfer;

import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.solve.Bound;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Convergence;

/// Seeks a network's best plan: goods pay shares of trips that follow their loads, then trips are
/// closed, filled and opened one by one, until nothing gets better; the solver polishes.
final class TransferSearch {

  private static final int PRICE_ROUNDS = 6;
  private static final int DUAL_ROUNDS = 40;
  private static final double SHARE_OF_RULE = 0.3;
  private static final double SHARE_OF_DRAFTS = 0.35;
  private static final double SHARE_OF_DUALS = 0.45;
  private static final double SHARE_OF_SETTLING = 0.7;
  private static final double SHARE_OF_PRICES = 0.75;
  private static final double SHARE_OF_TRIPS = 0.85;
  private static final double SHARE_OF_CHOICE = 0.92;
  private static final int MOST_PASSES = 20;
  private static final long MOVES_OF_GOODS = 200;

  /// Goods of which exact plans are sought under prices from nothing on.
  private static final int FEW = 100;

  private final Prepared prepared;
  private final PlanSeeker seeker;
  private final Effort effort;
  private final Convergence convergence;
  private final TransferSolver solver;
  private final TransferBound bounds;
  private final TripDuals duals;
  private RowPrices prices;
  private Bound bound = Bound.none("NO_TIME");
  private PlanState best;

  TransferSearch(
      Prepared prepared,
      PlanSeeker seeker,
      TransferBound bounds,
      TransferSolver solver,
      Effort effort,
      Convergence convergence) {
    this.prepared = prepared;
    this.seeker = seeker;
    this.bounds = bounds;
    this.solver = solver;
    this.effort = effort;
    this.convergence = convergence;
    best = new PlanState(prepared.limits(), prepared.pinned());
    prices = new RowPrices(prepared.limits());
    duals = new TripDuals(prepared.limits());
  }

  /// @param plans a plan of all goods
  /// @param bound no plans cost less
  record Outcome(List<GoodsPlan> plans, Bound bound) {}

  Outcome run() {
    var unmoved = prepared.live().stream().map(Goods::pinned).toList();
    if (!effort.isLeft(1)) {
      if (!effort.budget().isStepped()) {
        prove(unmoved);
      }
      return new Outcome(best.plans(), bound);
    }
    seeker.pool().addAll(unmoved);
    offerRule();
    draft();
    prove(seeker.drafting().seek(prepared.live(), duals.prices()));
    if (prepared.live().size() <= FEW) {
      convergence.enter("prices");
      round(seeker, SHARE_OF_PRICES);
    }
    convergence.enter("trips");
    improve(seeker, best.copy(), SHARE_OF_TRIPS);
    if (isLeft(SHARE_OF_CHOICE)) {
      convergence.enter("choice");
      choose();
    }
    return new Outcome(best.plans(), bound);
  }

  /// Seeks with costs that are not exact, and values what is found.
  private void draft() {
    convergence.enter("draft");
    var exact = best;
    var drafting = seeker.drafting();
    improve(drafting, best.copy(), SHARE_OF_DRAFTS);
    price(drafting);
    var drafted = best;
    best = exact;
    var goods = prepared.facts().goods();
    var drafts =
        drafted.plans().stream()
            .filter(GoodsPlan::isDraft)
            .sorted(
                Comparator.comparingLong(
                    plan -> plan.micros() - goods.get(plan.goods()).pinned().micros()))
            .toList();
    drafted.setAll(
        seeker.settle(
            drafts.stream().map(plan -> goods.get(plan.goods())).toList(),
            drafts,
            SHARE_OF_SETTLING));
    if (!drafted.isWithin()) {
      new LimitRepair(prepared.facts(), seeker, SHARE_OF_SETTLING).repair(drafted);
    }
    offer(drafted);
  }

  /// Finds prices of trips under which the bound is large.
  private void price(PlanSeeker by) {
    var live = prepared.live();
    var state = new PlanState(prepared.limits(), prepared.pinned());
    for (var round = 0;
        round < DUAL_ROUNDS && duals.isMoving() && isLeft(SHARE_OF_DUALS);
        round++) {
      var dualPrices = duals.prices();
      var found = by.seek(live, dualPrices);
      state.setAll(found);
      var lower = -duals.grantedMicros();
      for (var plan : state.plans()) {
        lower += dualPrices.of(plan);
      }
      duals.follow(state.sums(), lower, (double) best.micros());
    }
    duals.restore();
  }

  private void round(PlanSeeker by, double share) {
    prices = new RowPrices(prepared.limits());
    for (var round = 0; round < PRICE_ROUNDS && isLeft(share); round++) {
      var state = best.copy();
      state.setAll(by.seek(prepared.live(), prices.shares(), share));
      var sums = state.sums();
      prices.followLoads(sums);
      prices.followShortness(sums, density(state, 0), density(state, 1));
      new LimitRepair(prepared.facts(), by, share).repair(state);
      offer(state);
    }
  }

  /// No plan shall be dearer than the rule in use.
  private void offerRule() {
    var plans = TopUpRule.plans(prepared, seeker.work(), () -> effort.isTimeLeft(SHARE_OF_RULE));
    offer(new PlanState(prepared.limits(), plans));
  }

  private boolean isLeft(double share) {
    return effort.isLeft(share) && best.micros() > convergence.goodEnoughMicros();
  }

  /// Proves something however little time is left.
  private void prove(List<GoodsPlan> found) {
    effort.spend(found.size());
    bound = bounds.of(duals, found);
    convergence.bound(bound);
  }

  /// Lets the solver choose among the plans known of goods that move, or may.
  private void choose() {
    var start =
        best.plans().stream()
            .filter(
                plan ->
                    plan.rows().length > 0 || prepared.facts().goods().get(plan.goods()).isLive())
            .toList();
    var left = effort.left(SHARE_OF_CHOICE);
    var plans = start.size() * MOVES_OF_GOODS;
    var budget =
        new Budget(
            left.timeNanos(),
            Math.min(left.steps(), plans),
            left.targetGap(),
            left.patienceNanos(),
            left.seed(),
            left.threads());
    var state = best.copy();
    state.setAll(solver.choose(seeker.pool()::of, start, budget, convergence));
    offer(state);
  }

  /// Changes a plan of which nothing is closed and opened that doesn't pay.
  private void improve(PlanSeeker by, PlanState state, double share) {
    var closing = new TripClosing(prepared.facts(), by, prices);
    for (var pass = 0; pass < MOST_PASSES && isLeft(share); pass++) {
      var isBetter = closing.fill(state, prepared.live(), share);
      offer(state);
      isBetter |= closing.close(state, share);
      offer(state);
      if (effort.isLeft(share)) {
        isBetter |= closing.open(state, prepared.live(), share);
        offer(state);
      }
      if (!isBetter) {
        return;
      }
    }
  }

  private void offer(PlanState state) {
    if (state.isWithin() && state.micros() < best.micros()) {
      best = state.copy();
      effort.improved();
      if (best.plans().stream().noneMatch(GoodsPlan::isDraft)) {
        convergence.reached(best.micros());
      }
    }
  }

  /// What goods that move save by each mm³ or gram that they take of trips.
  ///
  /// @param row 0 for mm³, 1 for grams
  private double density(PlanState state, int row) {
    var saved = 0L;
    for (var goods : prepared.live()) {
      saved += goods.pinned().micros() - state.plan(goods.index()).micros();
    }
    var taken = 1L;
    for (var trip = 0; trip < prepared.limits().shared().trips(); trip++) {
      taken += state.sums().of(2 * trip + row);
    }
    return Math.max(0, saved) / (double) taken;
  }
}
