package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.slotting.SlottingMove.Kind;
import org.owplanner.engine.slotting.verify.SlottingVerifier;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Reason;

class SlottingResultTest {

  @Test
  void theVerifierFindsNothingInAPlanAndAgreesOnEveryTerm() {
    for (var seed = 0; seed < 20; seed++) {
      var result = plan(SlottingProblems.random(seed, 8, 16, 60));
      assertThat(
              SlottingVerifier.verify(
                  result.facts().problem(), result.rows(), result.moves(), result.planCosts()))
          .isEmpty();
    }
  }

  @Test
  void theVerifierFindsWhatIsWrongWithAChangedRow() {
    var result = plan(SlottingProblems.random(1, 8, 16, 60));
    var rows = new ArrayList<>(result.rows());
    var first = rows.get(0);
    rows.set(
        0,
        new AssignedSlot(
            first.sellerId(), first.skuId(), 0, rows.get(1).locationId(), first.wasLocationId()));
    assertThat(
            SlottingVerifier.verify(
                result.facts().problem(), rows, result.moves(), result.planCosts()))
        .extracting(finding -> finding.code())
        .contains("oneSkuALocation", "movesReachPlan", "costDiffers");
  }

  @Test
  void theVerifierFindsGoodsThatThePlanDrops() {
    var result = plan(SlottingProblems.random(1, 8, 16, 60));
    var rows = new ArrayList<>(result.rows());
    var first = rows.get(0);
    rows.set(
        0,
        new AssignedSlot(
            first.sellerId(), first.skuId(), first.faceNo(), "", first.wasLocationId()));
    assertThat(
            SlottingVerifier.verify(
                result.facts().problem(), rows, result.moves(), result.planCosts()))
        .extracting(finding -> finding.code())
        .contains("isPlaced");
  }

  @Test
  void theVerifierFindsAFaceThatThePlanLeavesOut() {
    // A location holds 125 units.
    var wants = new Sku("ACME", "S1", "", 200, 200, 200, 1000, 1, "AMBIENT", "", "PIECE", 250);
    var problem = SlottingProblems.warehouse(8).sku(wants).slot(0, 15).order(1, 0).build();
    var result = plan(problem);
    var rows = new ArrayList<>(result.rows());
    assertThat(rows).hasSize(2);

    rows.removeLast();
    assertThat(codes(problem, rows, result.moves(), result)).contains("FACE_MISSING");

    var first = rows.getFirst();
    rows.add(new AssignedSlot(first.sellerId(), first.skuId(), 2, "0-07-0", ""));
    assertThat(codes(problem, rows, result.moves(), result)).contains("FACE_UNKNOWN");
  }

  @Test
  void theVerifierFindsWhatIsWrongWithAMove() {
    var result = plan(SlottingProblems.random(1, 8, 16, 60));
    var problem = result.facts().problem();
    var move = result.moves().getFirst();

    assertThat(codes(problem, changed(result, move.kind(), move.units() + 1, move.minutes())))
        .containsExactly("moveUnits");
    assertThat(codes(problem, changed(result, move.kind(), move.units(), move.minutes() + 1)))
        .containsExactly("moveMinutes");
    assertThat(codes(problem, changed(result, Kind.TO_BUFFER, move.units(), move.minutes())))
        .containsExactly("moveKind");
    var others = result.moves().subList(1, result.moves().size());
    assertThat(codes(problem, result.rows(), others, result)).contains("movesReachPlan");
  }

  private static List<SlottingMove> changed(
      SlottingResult result, Kind kind, int units, double minutes) {
    var moves = new ArrayList<>(result.moves());
    var move = moves.getFirst();
    moves.set(
        0,
        new SlottingMove(
            move.moveNo(),
            move.chainNo(),
            kind,
            move.sellerId(),
            move.skuId(),
            move.faceNo(),
            move.fromLocationId(),
            move.toLocationId(),
            units,
            minutes));
    return moves;
  }

  private static List<String> codes(SlottingProblem problem, List<SlottingMove> moves) {
    var result = plan(problem);
    return codes(problem, result.rows(), moves, result);
  }

  private static List<String> codes(
      SlottingProblem problem,
      List<AssignedSlot> rows,
      List<SlottingMove> moves,
      SlottingResult result) {
    return SlottingVerifier.verify(problem, rows, moves, result.planCosts()).stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void reasonsAddUpToTheWholeGain() {
    var result = plan(SlottingProblems.random(2, 8, 16, 60));
    assertThat(result.reasons().stream().mapToLong(Reason::micros).sum())
        .isEqualTo(result.inForceMicros() - result.objectiveMicros());
  }

  @Test
  void noArrangementCostsLessThanTheBound() {
    for (var seed = 0; seed < 6; seed++) {
      var facts = SlottingFacts.of(SlottingProblems.random(seed, 3, 4, 12));
      var start = new int[facts.faces().size()];
      var least = cheapest(facts, start, 0);
      assertThat(SlottingBound.of(facts, start).lowerMicros())
          .isPositive()
          .isLessThanOrEqualTo(least);
    }
  }

  private static long cheapest(SlottingFacts facts, int[] places, int face) {
    if (face == places.length) {
      return new SlottingObjective(facts).micros(places);
    }
    var best = Long.MAX_VALUE;
    for (var location = 0; location < facts.problem().layout().size(); location++) {
      var at = location;
      if (facts.isEligible(face, location)
          && Arrays.stream(places, 0, face).noneMatch(taken -> taken == at)) {
        places[face] = location;
        best = Math.min(best, cheapest(facts, places, face + 1));
      }
    }
    return best;
  }

  private static SlottingResult plan(SlottingProblem problem) {
    return new SlottingPlanner().plan(problem, Budget.ofSteps(300, 1, 1), Progress.silent());
  }
}
