package org.owplanner.engine.slotting.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairArrangementTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aMoveChangesTheObjectiveByWhatWasForetold(long seed) {
    var problem = RandomWarehouses.problem(14, 20, seed);
    var placement = new PairArrangement(problem, RandomWarehouses.start(14));
    var random = new SplittableRandom(seed);

    for (var k = 0; k < 200; k++) {
      var face = random.nextInt(14);
      var target = random.nextInt(20);
      if (placement.isMoveAllowed(face, target)) {
        var before = problem.parts(placement.toArray());
        var change = placement.change(face, target);
        placement.move(face, target);
        assertThat(problem.parts(placement.toArray()) - before).isEqualTo(change);
      }
      assertThat(placement.toArray()).doesNotHaveDuplicates();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aWindowChangesTheObjectiveAsItsDenseProblemDoes(long seed) {
    var problem = RandomWarehouses.problem(14, 20, seed);
    var placement = new PairArrangement(problem, RandomWarehouses.start(14));
    var window = new PairWindow(new int[] {1, 4, 5, 9, 13}, new int[] {1, 4, 5, 9, 13, 15, 18});
    var dense = window.toDense(problem, placement);
    var random = new SplittableRandom(seed);
    var present = RandomWarehouses.start(7);
    var before = problem.parts(placement.toArray());
    var windowBefore = window.parts(problem, placement);

    for (var k = 0; k < 30; k++) {
      var locationOf = new RandomAssignment(dense).draw(random);
      var targets = new int[5];
      for (var i = 0; i < 5; i++) {
        targets[i] = window.locations()[locationOf[i]];
      }
      var changed = new PairArrangement(problem, RandomWarehouses.start(14));
      changed.rearrange(window.faces(), targets, 5);

      var change = problem.parts(changed.toArray()) - before;
      assertThat(dense.objective(locationOf) - dense.objective(present)).isEqualTo(change);
      assertThat(window.parts(problem, changed) - windowBefore).isEqualTo(change);
    }
  }

  @Test
  void twoFacesAtOneLocationAreNamed() {
    var problem = RandomWarehouses.problem(3, 5, 1);

    assertThatThrownBy(() -> new PairArrangement(problem, new int[] {2, 4, 2}))
        .hasMessageContaining("Faces 0 and 2 both start at location 2");
  }
}
