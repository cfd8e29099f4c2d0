package org.owplanner.datasets.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.owplanner.engine.slotting.tour.FreshSlotting;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;

/// Slottings of one case from good to bad: velocity rankings, searches that ended early and late,
/// and these with more and more goods exchanged at random.
final class SlottingsToRank {
  private static final int NEAR = 24;
  private static final int FAR = 8;
  private static final double NEAR_SHARE = 0.03;
  private static final double FAR_SHARE = 0.3;

  private final BacktestCase backtest;
  private final RankSettings settings;
  private final SplittableRandom random;
  private final List<int[]> made = new ArrayList<>();

  private SlottingsToRank(BacktestCase backtest, RankSettings settings) {
    this.backtest = backtest;
    this.settings = settings;
    random = new SplittableRandom(settings.seed());
  }

  /// All of them, each the location of every face; the best ones are among them.
  static List<int[]> of(BacktestCase backtest, RankSettings settings) {
    var slottings = new SlottingsToRank(backtest, settings);
    slottings.make();
    return slottings.made;
  }

  private void make() {
    made.add(backtest.today());
    made.addAll(VelocityChoice.velocities(backtest));
    var velocity = VelocityChoice.velocity(backtest).locationOfFace();
    var faces = backtest.facts.faces().size();
    var plan = velocity;
    for (var search = 0; search < settings.searches(); search++) {
      for (var steps = faces / 4; steps < settings.looksAFace() * faces; steps *= 2) {
        made.add(searched(search, steps));
      }
      plan = searched(search, settings.looksAFace() * faces);
      made.add(plan);
    }
    for (var i = 1; i <= NEAR; i++) {
      made.add(disturbed(plan, (int) Math.ceil(faces * NEAR_SHARE * i / NEAR)));
    }
    for (var i = 1; i <= FAR; i++) {
      made.add(disturbed(plan, (int) Math.ceil(faces * FAR_SHARE * i / FAR)));
      made.add(disturbed(velocity, (int) Math.ceil(faces * FAR_SHARE * i / FAR)));
    }
  }

  private int[] searched(int search, int steps) {
    var usual = FreshSlotting.standard().withTours(settings.tours());
    return new FreshSlotting(
            usual.demand(), usual.tours().withSeed(settings.seed() + search), usual.search())
        .arrange(
            backtest.facts,
            Budget.ofSteps(steps, settings.seed() + search, settings.threads()),
            Progress.silent());
  }

  /// The slotting after so many exchanges of two goods that tours visit and that may lie in each
  /// other's place; goods of a hazard class stay.
  private int[] disturbed(int[] locationOfFace, int exchanges) {
    var facts = backtest.facts;
    var movable =
        IntStream.range(0, locationOfFace.length)
            .filter(face -> locationOfFace[face] >= 0 && facts.tours().visits(face) > 0)
            .filter(face -> hazardClass(face).isEmpty())
            .toArray();
    var disturbed = locationOfFace.clone();
    for (var left = exchanges; left > 0; ) {
      var a = movable[random.nextInt(movable.length)];
      var b = movable[random.nextInt(movable.length)];
      if (a != b && facts.isEligible(a, disturbed[b]) && facts.isEligible(b, disturbed[a])) {
        var location = disturbed[a];
        disturbed[a] = disturbed[b];
        disturbed[b] = location;
        left--;
      }
    }
    return disturbed;
  }

  private String hazardClass(int face) {
    return backtest.problem.skus().get(backtest.facts.faces().skuOf(face)).hazardClass();
  }
}
