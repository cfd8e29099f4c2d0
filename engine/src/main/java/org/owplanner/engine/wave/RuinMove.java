package org.owplanner.engine.wave;

import java.util.SplittableRandom;

/// Ruin and recreate: orders that are related to one another leave their batches and go, one after
/// another, where each costs least then. (Schrimpf, Schneider, Stamm-Wilbrandt & Dueck 2000,
/// «Record breaking optimization results using the ruin and recreate principle», Journal of
/// Computational Physics 159.)
final class RuinMove implements WaveMove {

  private static final int MOST = 10;

  private final WaveState state;
  private final RelatedParts related;
  private final BestPlace place;
  private final int[] ruined = new int[MOST];

  RuinMove(WaveState state, RelatedParts related) {
    this.state = state;
    this.related = related;
    place = new BestPlace(state, related);
  }

  @Override
  public boolean change(SplittableRandom random) {
    var parts = state.facts().parts();
    if (parts.size() == 0) {
      return false;
    }
    var seed = random.nextInt(parts.size());
    var most = 1 + random.nextInt(MOST);
    var count = 0;
    ruined[count++] = parts.orderOf()[seed];
    var batch = state.batchOf(seed);
    var isBatch = batch != WaveState.NOWHERE && random.nextInt(4) == 0;
    var from = isBatch ? state.batch(batch).parts : related.of(seed);
    var size = isBatch ? state.batch(batch).size : from.length;
    for (var i = 0; i < size && count < most; i++) {
      var order = parts.orderOf()[from[random.nextInt(size)]];
      if (!isRuined(order, count)) {
        ruined[count++] = order;
      }
    }
    for (var i = 0; i < count; i++) {
      takeOut(ruined[i]);
    }
    state.evaluate();
    for (var i = count - 1; i > 0; i--) {
      var j = random.nextInt(i + 1);
      var swapped = ruined[i];
      ruined[i] = ruined[j];
      ruined[j] = swapped;
    }
    for (var i = 0; i < count; i++) {
      putIn(ruined[i]);
    }
    return true;
  }

  private boolean isRuined(int order, int count) {
    for (var i = 0; i < count; i++) {
      if (ruined[i] == order) {
        return true;
      }
    }
    return false;
  }

  private void takeOut(int order) {
    var parts = state.facts().parts();
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      if (state.batchOf(part) != WaveState.NOWHERE) {
        state.remove(part);
      }
    }
  }

  private void putIn(int order) {
    var parts = state.facts().parts();
    for (var part = parts.firstPart()[order]; part < parts.firstPart()[order + 1]; part++) {
      if (!place.insert(part)) {
        takeOut(order);
        state.evaluate();
        return;
      }
    }
  }
}
