package org.owplanner.engine.site.location;

import org.owplanner.engine.site.location.Repair.Candidate;

/// Bounds a node of the tree, looks for plans in it and says on what to branch.
final class NodeBounder {

  static final int MOST_STEPS = 120;
  private static final double LEAST_GAIN = 0.06;
  private static final int REDUCE_EVERY = 12;
  private static final double WHOLE = 0.02;

  /// What became of a node.
  ///
  /// @param bound no plan in it that is cheaper than the cutoff costs less, infinite where none is
  /// @param site the site to branch on, -1 for none
  /// @param arc the arc to branch on, -1 for none
  record Outcome(
      LocationNode.Decided decided,
      double bound,
      int site,
      int arc,
      boolean isChosenFirst,
      Candidate found,
      long steps) {}

  final Relaxation relaxation;
  final MultiplierAscent ascent;
  private final LocationIndex index;
  private final Reduction reduction;
  private final Repair repair;
  private final Pace pace;
  private Candidate found = Candidate.none();
  private double cutoff;
  private boolean isOpenNode;

  NodeBounder(LocationIndex index, Repair repair, Pace pace) {
    this.index = index;
    this.repair = repair;
    this.pace = pace;
    relaxation = new Relaxation(index);
    ascent = new MultiplierAscent(relaxation);
    reduction = new Reduction(relaxation);
  }

  /// Bounds a node by at least one step and one more.
  ///
  /// @param given what is above this is no better plan
  /// @param mostSteps relaxations to solve in the ascent
  Outcome bound(LocationNode node, double given, long mostSteps) {
    found = Candidate.none();
    cutoff = given;
    var before = relaxation.evaluations();
    isOpenNode = node.restore(relaxation) && reduction.settle();
    if (!isOpenNode) {
      return over(before);
    }
    var counter = new int[1];
    ascent.ascend(
        node.decided().multipliers(),
        cutoff,
        mostSteps,
        LEAST_GAIN,
        pace,
        () -> {
          if (counter[0]++ % REDUCE_EVERY == 0) {
            isOpenNode = reduction.apply(ascent.best, cutoff);
          }
          return isOpenNode;
        });
    if (!isOpenNode || ascent.bound > cutoff) {
      return over(before);
    }
    if (pace.isOver()) {
      return branch(node, before);
    }
    relaxation.evaluate(ascent.best);
    found = found.better(repair.near(relaxation));
    if (!reduction.apply(ascent.best, cutoff)) {
      return over(before);
    }
    return branch(node, before);
  }

  private Outcome over(long before) {
    return new Outcome(
        LocationNode.Decided.of(relaxation, new double[0]),
        Double.POSITIVE_INFINITY,
        -1,
        -1,
        false,
        found,
        relaxation.evaluations() - before);
  }

  private Outcome branch(LocationNode node, long before) {
    var site = -1;
    var score = WHOLE;
    var free = -1;
    for (var i = 0; i < index.sites; i++) {
      if (relaxation.state[i] == LocationProblem.FREE) {
        free = free < 0 || ascent.openShare[i] > ascent.openShare[free] ? i : free;
        var own = Math.min(ascent.openShare[i], 1 - ascent.openShare[i]);
        if (own > score) {
          score = own;
          site = i;
        }
      }
    }
    var arc = -1;
    if (site < 0 && index.problem.isSingleSource()) {
      score = WHOLE;
      var any = -1;
      for (var a = 0; a < index.arcs(); a++) {
        if (relaxation.isLive(a)) {
          any = any < 0 || ascent.arcShare(a) > ascent.arcShare(any) ? a : any;
          var own = Math.min(ascent.arcShare(a), 1 - ascent.arcShare(a));
          if (own > score) {
            score = own;
            arc = a;
          }
        }
      }
      arc = arc < 0 && free < 0 ? any : arc;
    }
    site = site < 0 && arc < 0 ? free : site;
    if (site < 0 && arc < 0) {
      found = found.better(leaf());
      return over(before);
    }
    var isChosenFirst = site >= 0 ? ascent.openShare[site] >= 0.5 : ascent.arcShare(arc) >= 0.5;
    return new Outcome(
        LocationNode.Decided.of(relaxation, ascent.best),
        Math.max(node.bound(), ascent.bound),
        site,
        arc,
        isChosenFirst,
        found,
        relaxation.evaluations() - before);
  }

  /// The best plan where all is decided.
  private Candidate leaf() {
    if (!index.problem.isSingleSource()) {
      var isOpen = new boolean[index.sites];
      for (var i = 0; i < index.sites; i++) {
        isOpen[i] = relaxation.state[i] == LocationProblem.OPEN;
      }
      return new FlowRepair(index).of(isOpen);
    }
    var siteOf = new int[index.customers];
    for (var j = 0; j < index.customers; j++) {
      siteOf[j] = index.arcSite[relaxation.sourceArc[j]];
    }
    return SourcePlans.of(index, siteOf);
  }
}
