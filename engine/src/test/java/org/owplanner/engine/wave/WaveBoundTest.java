package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Bound;

class WaveBoundTest {

  private static final int MOST_WAYS = 8;

  private static WaveProblem tiny(long seed) {
    return WaveProblems.random(seed, seed % 5 == 0 ? 3 : 2);
  }

  @Test
  void noPlanOfATinyShiftCostsLessThanEitherBound() {
    var partitions = 0;
    for (var seed = 1L; seed <= 20; seed++) {
      var problem = tiny(seed);
      var least = WaveBruteForce.leastMicros(problem, MOST_WAYS);
      var ground = new BoundGround(WaveFacts.of(problem));

      assertThat(new TourShares(ground).lowerMicros())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(least);
      if (BatchPartition.admits(ground)) {
        partitions++;
        assertThat(new BatchPartition(ground).lowerMicros())
            .as("seed %d", seed)
            .isLessThanOrEqualTo(least);
      }
    }
    assertThat(partitions).isGreaterThan(8);
  }

  /// Without packing slots, sizes of waves and short stock nothing of a tiny shift is relaxed but
  /// roundings.
  @Test
  void theBoundOfAPlainTinyShiftIsItsBestPlan() {
    for (var seed = 1L; seed <= 4; seed++) {
      var problem = WaveProblems.plain(seed, 3);
      var least = WaveBruteForce.leastMicros(problem, Integer.MAX_VALUE);
      var bound = WaveBound.of(WaveFacts.of(problem));

      assertThat(bound.method()).isEqualTo("BATCH_PARTITION");
      assertThat(bound.lowerMicros()).as("seed %d", seed).isBetween(least - 30, least);
    }
  }

  /// The bound by shares is far from tight, but not empty.
  @Test
  void sharesOfOrdersBoundAMediumShiftWithinAThird() {
    var gaps =
        LongStream.rangeClosed(1, 4)
            .mapToDouble(
                seed -> {
                  var facts = WaveFacts.of(WaveProblems.plain(seed, 7));
                  var ground = new BoundGround(facts);
                  return Bound.proven(new TourShares(ground).lowerMicros(), "TOUR_SHARES")
                      .gap(new BatchPartition(ground).lowerMicros());
                })
            .average();

    assertThat(gaps.orElseThrow()).isBetween(0.0, 0.33);
  }

  @Test
  void nothingToPickCostsTheIdleHours() {
    var problem = WaveProblems.warehouse(2).skusInPlace(2, 5).picker("P0", 0).build();
    var bound = WaveBound.of(WaveFacts.of(problem));

    // Eight hours at a tenth of 5000 micros a second.
    assertThat(bound.isProven()).isTrue();
    assertThat(bound.lowerMicros()).isBetween(8 * 3600 * 500L - 3, 8 * 3600 * 500L);
  }

  @Test
  void whatNobodyCanPickIsDeferredAtItsPrice() {
    var problem =
        WaveProblems.warehouse(2)
            .skusInPlace(2, 5)
            .picker("P0", 0, WaveProblems.FROM, WaveProblems.FROM + 60, "A")
            .order(WaveProblems.order("O0", WaveProblems.TO, 0, 1))
            .build();
    var facts = WaveFacts.of(problem);
    var least = 60 * 500L + facts.deferredMicros()[0];

    assertThat(WaveBound.of(facts).lowerMicros()).isBetween(least - 3, least);
    assertThat(new TourShares(new BoundGround(facts)).lowerMicros()).isBetween(least - 5, least);
  }
}
