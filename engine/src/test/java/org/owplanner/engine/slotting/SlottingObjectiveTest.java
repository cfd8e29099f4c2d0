package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlottingObjectiveTest {

  @Test
  void askedAgainItKnowsWhatItWouldKnowAnew() {
    for (var seed = 0; seed < 10; seed++) {
      var facts = SlottingFacts.of(SlottingProblems.random(seed, 6, 14, 40));
      var random = new SplittableRandom(seed);
      var again = new SlottingObjective(facts);
      var places = facts.faces().locationNow();
      for (var step = 0; step < 200; step++) {
        places[random.nextInt(places.length)] =
            random.nextInt(facts.problem().layout().size() + 1) - 1;

        again.arrange(places);

        var anew = new SlottingObjective(facts);
        anew.arrange(places);
        assertThat(again.terms()).isEqualTo(anew.terms());
      }
    }
  }

  @Test
  void nothingPlacedCostsNothing() {
    var facts = SlottingFacts.of(SlottingProblems.random(1, 6, 14, 40));
    var nowhere = new int[facts.faces().size()];
    Arrays.fill(nowhere, Faces.NOWHERE);

    assertThat(new SlottingObjective(facts).micros(nowhere)).isZero();
  }

  @Test
  void cyclesAreCountedAsTheChainsAre() {
    for (var seed = 0; seed < 50; seed++) {
      var facts = SlottingFacts.of(SlottingProblems.warehouse(6).skusInPlace(8).build());
      var random = new SplittableRandom(seed);
      var places = new int[8];
      for (var face = 0; face < places.length; face++) {
        var swapped = random.nextInt(face + 1);
        places[face] = places[swapped];
        places[swapped] = face;
      }
      var cycles =
          MoveChain.of(facts.faces().locationNow(), places, facts.problem().layout().size())
              .stream()
              .filter(MoveChain::isCycle)
              .count();

      var objective = new SlottingObjective(facts);
      objective.arrange(places);

      assertThat(objective.terms().getLast().micros())
          .isEqualTo(cycles * facts.costs().bufferLegMicros());
    }
  }
}
