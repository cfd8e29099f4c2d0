package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.EnvironmentMode;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.wave.verify.WaveVerifier;

class WaveClockTest {

  private static final long MILLI = 1_000_000;
  private static final long TIME = 400 * MILLI;

  /// Goes on by so much with each of the first readings, then by a millisecond.
  private static final class Readings implements LongSupplier {
    private final long slowMillis;
    private final int slowReadings;
    private int readings;
    private long nanos;

    private Readings(long slowMillis, int slowReadings) {
      this.slowMillis = slowMillis;
      this.slowReadings = slowReadings;
    }

    @Override
    public long getAsLong() {
      nanos += readings++ < slowReadings ? slowMillis * MILLI : MILLI;
      return nanos;
    }
  }

  private static WaveResult plan(WaveProblem problem, Readings clock, int threads) {
    return new WavePlanner(EnvironmentMode.NO_ASSERT, clock)
        .plan(problem, Budget.ofTime(Duration.ofNanos(TIME), 1, threads), Progress.silent());
  }

  @Test
  void aSlowBeginningLeavesTheSearchOnlyWhatIsLeft() {
    var problem = WaveProblems.random(3, 12);
    // The beginning and writing the plan in force take 90 ms each time the clock is read.
    var clock = new Readings(90, 3);

    var result = plan(problem, clock, 1);

    assertThat(clock.readings).isGreaterThan(20);
    assertThat(clock.nanos).isLessThanOrEqualTo(TIME);
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
  }

  @Test
  void wherePreparingTakesAllTheTimeThePlanIsStillNoDearerThanThePlanInForce() {
    var problem = WaveProblems.random(3, 12);
    var clock = new Readings(500, 3);

    var result = plan(problem, clock, 1);

    assertThat(clock.readings).isLessThan(10);
    assertThat(result.objectiveMicros()).isLessThanOrEqualTo(result.inForceMicros());
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
  }

  @Test
  void whereGrowingBatchesTookMostOfTheTimeNoSearchIsBegun() {
    var problem = WaveProblems.random(3, 12);
    // The sixth reading comes after the growth: 60 ms each, of which the plan in force keeps 120.
    var clock = new Readings(60, 6);

    var result = plan(problem, clock, 1);

    assertThat(clock.readings).isLessThan(10);
    assertThat(clock.nanos).isLessThanOrEqualTo(TIME);
    assertThat(WaveVerifier.verify(problem, result.plan(), result.planCosts())).isEmpty();
  }

  @Test
  void whatIsKeptForAfterTheSearchIsNoMoreThanAQuarter() {
    var clock = new WaveClock(() -> 0, TIME);

    clock.reserve(TIME / 8);
    assertThat(clock.leftNanos()).isEqualTo(TIME - TIME / 8);

    clock.reserve(TIME);
    assertThat(clock.leftNanos()).isEqualTo(TIME - TIME / 4);
  }

  @Test
  void withoutALimitOfTimeAllOfItIsLeft() {
    var clock = new WaveClock(new Readings(500, 3), Long.MAX_VALUE);

    clock.mark();
    clock.reserveSinceMark(2);

    assertThat(clock.leftNanos()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void aLargeShiftHasTheSameBoundWhereItIsWorkedOutBesideTheSearch() {
    var problem = WaveProblems.plain(5, 1_200);

    var beside = plan(problem, new Readings(1, 1), 2);

    assertThat(beside.bound()).isEqualTo(WaveBound.of(WaveFacts.of(problem)));
    assertThat(beside.convergence()).isNotEmpty();
  }
}
