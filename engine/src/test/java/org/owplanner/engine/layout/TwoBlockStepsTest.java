package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The written-out steps must be those of the tables found by [PartialTours].
class TwoBlockStepsTest {
  private static final PartialTours CLASSES = PartialTours.of(3);

  private final RandomTours random = new RandomTours(71);

  @Test
  void classesAreNamedAfterDegreesAndParts() {
    assertThat(CLASSES.size()).isEqualTo(TwoBlockForwards.CLASSES);
    assertThat(CLASSES.name(TwoBlockForwards.ENN)).isEqualTo("E00_100");
    assertThat(CLASSES.name(TwoBlockForwards.OON)).isEqualTo("UU0_110");
    assertThat(CLASSES.name(TwoBlockForwards.FOO)).isEqualTo("EUU_122");
    assertThat(CLASSES.name(TwoBlockForwards.OFO)).isEqualTo("UEU_121");
    assertThat(CLASSES.name(TwoBlockForwards.EFG)).isEqualTo("EEE_123");
    assertThat(CLASSES.name(TwoBlockForwards.EEE)).isEqualTo("EEE_111");
  }

  @Test
  void stepsForwardsAreThoseOfTheTables() {
    for (var trial = 0; trial < 200; trial++) {
      var way = ways();
      var walk = walks();
      var from = vector();

      assertThat(step(TwoBlockForwards::serveFrontBlock, way, from))
          .isEqualTo(forwards(CLASSES.serveBlock.get(0), way, from));
      assertThat(step(TwoBlockForwards::serveBackBlock, way, from))
          .isEqualTo(forwards(CLASSES.serveBlock.get(1), way, from));
      var to = new int[from.length];
      TwoBlockForwards.walkOn(walk[1], from, 0, to, 0);
      assertThat(to).isEqualTo(forwards(CLASSES.walkOn, walk, from));
    }
  }

  @Test
  void stepsBackwardsAreThoseOfTheTables() {
    for (var trial = 0; trial < 200; trial++) {
      var way = ways();
      var walk = walks();
      var after = vector();

      assertThat(step(TwoBlockBackwards::serveFrontBlock, way, after))
          .isEqualTo(backwards(CLASSES.serveBlock.get(0), way, after));
      assertThat(step(TwoBlockBackwards::serveBackBlock, way, after))
          .isEqualTo(backwards(CLASSES.serveBlock.get(1), way, after));
      var to = new int[after.length];
      TwoBlockBackwards.walkOn(walk[1], after, 0, to, 0);
      assertThat(to).isEqualTo(backwards(CLASSES.walkOn, walk, after));
    }
  }

  @Test
  void restsAreThoseOfTheTables() {
    for (var trial = 0; trial < 200; trial++) {
      var from = vector();
      var after = vector();
      var front = new int[PartialTours.WAYS];
      var back = new int[PartialTours.WAYS];

      TwoBlockRest.ofFrontBlock(from, 0, after, 0, front, 0);
      TwoBlockRest.ofBackBlock(from, 0, after, 0, back, 0);

      assertThat(front).isEqualTo(rest(CLASSES.serveBlock.get(0), from, after));
      assertThat(back).isEqualTo(rest(CLASSES.serveBlock.get(1), from, after));
    }
  }

  private static int[] rest(PartialTours.Transitions transitions, int[] from, int[] after) {
    var rest = new int[PartialTours.WAYS];
    Arrays.fill(rest, AisleSweep.NEVER);
    for (var row : transitions.rows()) {
      rest[row[2]] = Math.min(rest[row[2]], from[row[0]] + after[row[1]]);
    }
    return rest;
  }

  private interface Step {
    void go(int[] wayMm, int[] from, int at, int[] to, int toAt);
  }

  private static int[] step(Step step, int[] way, int[] from) {
    var to = new int[from.length];
    step.go(way, from, 0, to, 0);
    return to;
  }

  private static int[] forwards(PartialTours.Transitions transitions, int[] mm, int[] from) {
    var to = new int[from.length];
    Arrays.fill(to, AisleSweep.NEVER);
    for (var row : transitions.rows()) {
      to[row[1]] = Math.min(to[row[1]], from[row[0]] + mm[row[2]]);
    }
    return to;
  }

  private static int[] backwards(PartialTours.Transitions transitions, int[] mm, int[] after) {
    var to = new int[after.length];
    Arrays.fill(to, AisleSweep.NEVER);
    for (var row : transitions.rows()) {
      to[row[0]] = Math.min(to[row[0]], after[row[1]] + mm[row[2]]);
    }
    return to;
  }

  /// Ways of serving a block that is empty, or that holds stops.
  private int[] ways() {
    var through = random.number(1, 1_000);
    if (random.number(0, 2) == 0) {
      return new int[] {0, 0, 0, 0, through, 2 * through};
    }
    var gap = random.number(0, through);
    return new int[] {
      AisleSweep.NEVER,
      random.number(gap, 2 * through),
      random.number(gap, 2 * through),
      gap,
      through,
      2 * through
    };
  }

  private int[] walks() {
    var across = random.number(1, 1_000);
    var walks = new int[7];
    Arrays.setAll(walks, times -> times * across);
    return walks;
  }

  private int[] vector() {
    var vector = new int[TwoBlockForwards.CLASSES];
    Arrays.setAll(vector, i -> random.number(0, 5_000));
    return vector;
  }
}
