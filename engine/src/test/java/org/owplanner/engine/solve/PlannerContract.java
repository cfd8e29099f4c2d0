package org.owplanner.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every planner keeps; the test of a planner extends it and says how to look at its results.
///
/// @param <P> what is to be decided
/// @param <R> what was decided
public abstract class PlannerContract<P, R extends PlanResult> {

  private static final long STEPS = 400;

  protected abstract Planner<P, R> planner();

  /// A small problem, another one for each seed.
  protected abstract P problem(long seed);

  /// A problem of which a part can't be planned.
  protected abstract P impossibleProblem();

  /// The decisions alone, so that equal plans are equal.
  protected abstract Object plan(R result);

  /// The objective as the verifier works it out from the plan as it is written.
  protected abstract long verifiedMicros(R result);

  /// What the verifier finds in the plan as it is written.
  protected abstract List<Finding> verify(R result);

  /// Whether everything that a person has pinned is as it was.
  protected abstract boolean isPinnedKept(R result);

  private R planSteps(long seed, int threads) {
    return planner().plan(problem(seed), Budget.ofSteps(STEPS, seed, threads), Progress.silent());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theSameSeedAndStepsGiveTheSamePlanOnAnyNumberOfThreads(long seed) {
    var once = plan(planSteps(seed, 1));

    assertThat(plan(planSteps(seed, 1))).isEqualTo(once);
    assertThat(plan(planSteps(seed, 2))).isEqualTo(once);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theVerifierAgreesOnTheObjectiveAndFindsNothing(long seed) {
    var result = planSteps(seed, 1);

    assertThat(verifiedMicros(result)).isEqualTo(result.objectiveMicros());
    assertThat(verify(result)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPlanCostsNoLessThanTheBoundAndNoMoreThanThePlanInForce(long seed) {
    var result = planSteps(seed, 1);

    assertThat(result.bound().isProven()).isTrue();
    assertThat(result.objectiveMicros())
        .isBetween(result.bound().lowerMicros(), result.inForceMicros());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theReasonsAddUpToTheGain(long seed) {
    var result = planSteps(seed, 1);

    assertThat(result.reasons().stream().mapToLong(Reason::micros).sum())
        .isEqualTo(result.inForceMicros() - result.objectiveMicros());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whatIsPinnedStays(long seed) {
    assertThat(isPinnedKept(planSteps(seed, 1))).isTrue();
  }

  @Test
  void aCancelledPlannerKeepsItsBestSoFar() {
    var cancelled = new CancelledAfter(2);

    var result = planner().plan(problem(1), Budget.ofSteps(Long.MAX_VALUE - 1, 1, 1), cancelled);

    assertThat(verify(result)).isEmpty();
    assertThat(result.objectiveMicros()).isLessThanOrEqualTo(cancelled.firstMicros);
  }

  @Test
  void withoutAnyTimeThePlanInForceIsKept() {
    var result =
        planner()
            .plan(
                problem(1),
                new Budget(0, Long.MAX_VALUE, 0, Long.MAX_VALUE, 1, 1),
                Progress.silent());

    assertThat(verify(result)).isEmpty();
    assertThat(result.objectiveMicros()).isLessThanOrEqualTo(result.inForceMicros());
  }

  @Test
  void whatCantBePlannedIsNamedWithWhatToDo() {
    var result =
        planner().plan(impossibleProblem(), Budget.ofSteps(STEPS, 1, 1), Progress.silent());

    assertThat(result.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.subject()).isNotBlank();
              assertThat(finding.text().zh()).isNotBlank();
              assertThat(finding.text().en()).isNotBlank();
            });
    assertThat(verify(result)).extracting(Finding::severity).doesNotContain(Severity.ERROR);
  }

  /// Cancels once so many points of convergence were told.
  private static final class CancelledAfter implements Progress {
    private final int mostPoints;
    private int points;
    private long firstMicros;

    private CancelledAfter(int mostPoints) {
      this.mostPoints = mostPoints;
    }

    @Override
    public synchronized void report(ProgressPoint point) {
      firstMicros = points == 0 ? point.objectiveMicros() : firstMicros;
      points++;
    }

    @Override
    public synchronized boolean isCancelled() {
      return points >= mostPoints;
    }
  }
}
