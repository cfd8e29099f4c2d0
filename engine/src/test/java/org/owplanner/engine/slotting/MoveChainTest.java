package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MoveChainTest {

  @Test
  void nothingMovesWhereThePlanIsTheSlotsInForce() {
    assertThat(MoveChain.of(new int[] {0, 1}, new int[] {0, 1}, 3)).isEmpty();
  }

  @Test
  void theFaceWhoseTargetIsFreeMovesFirst() {
    assertThat(MoveChain.of(new int[] {0, 1, -1}, new int[] {1, 2, 0}, 3))
        .containsExactly(new MoveChain(List.of(1, 0, 2), false));
  }

  @Test
  void twoFacesThatChangePlacesAreACycle() {
    assertThat(MoveChain.of(new int[] {0, 1}, new int[] {1, 0}, 2))
        .containsExactly(new MoveChain(List.of(0, 1), true));
  }

  @Test
  void aTargetWhoseGoodsStayIsRefused() {
    assertThatThrownBy(() -> MoveChain.of(new int[] {0, 1}, new int[] {1, 1}, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("oneSkuALocation");
  }

  @Test
  void everyMovingFaceIsInOneChainAndEveryTargetIsFreeInTime() {
    var random = new Random(3);
    for (var trial = 0; trial < 500; trial++) {
      var locations = 2 + random.nextInt(12);
      var now = places(random, 1 + random.nextInt(locations), locations);
      var planned = places(random, now.length, locations);
      var seen = new HashSet<Integer>();
      var taken = new HashSet<Integer>();
      for (var place : now) {
        taken.add(place);
      }
      for (var chain : MoveChain.of(now, planned, locations)) {
        if (chain.isCycle()) {
          taken.remove(now[chain.faces().getFirst()]);
        }
        var order = new java.util.ArrayList<>(chain.faces());
        if (chain.isCycle()) {
          order.add(order.removeFirst());
        }
        for (var face : order) {
          assertThat(seen.add(face)).isTrue();
          taken.remove(now[face]);
          assertThat(taken.add(planned[face])).isTrue();
        }
      }
      for (var face = 0; face < now.length; face++) {
        assertThat(seen.contains(face)).isEqualTo(now[face] != planned[face]);
      }
    }
  }

  private static int[] places(Random random, int faces, int locations) {
    var all =
        java.util.stream.IntStream.range(0, locations)
            .boxed()
            .collect(java.util.stream.Collectors.toList());
    java.util.Collections.shuffle(all, random);
    return all.stream().limit(faces).mapToInt(Integer::intValue).toArray();
  }
}
