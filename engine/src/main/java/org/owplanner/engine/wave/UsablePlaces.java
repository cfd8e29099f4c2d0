package org.owplanner.engine.wave;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Where goods lie that pickers of a class may take.
final class UsablePlaces {

  private final WaveFacts facts;
  private final Map<Integer, int[]> found = new HashMap<>();

  UsablePlaces(WaveFacts facts) {
    this.facts = facts;
  }

  /// Locations with usable lots of a SKU, each once.
  int[] of(int pickerClass, int sku) {
    var key = pickerClass * facts.problem().skus().size() + sku;
    return found.computeIfAbsent(key, _ -> find(pickerClass, sku));
  }

  private int[] find(int pickerClass, int sku) {
    return IntStream.range(facts.lots().first(sku), facts.lots().first(sku + 1))
        .map(facts.lots()::location)
        .filter(location -> facts.crew().mayPick(pickerClass, location))
        .distinct()
        .toArray();
  }

  /// The way from the depot to the nearest of them.
  int nearestMm(int pickerClass, int sku) {
    return Arrays.stream(of(pickerClass, sku))
        .map(facts.problem().layout()::depotDistanceMm)
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
