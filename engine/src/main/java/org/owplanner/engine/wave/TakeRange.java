package org.owplanner.engine.wave;

import ai.timefold.solver.core.api.domain.valuerange.ValueRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Where a part can be taken from: every choice of lots that adds up to its items, of which a few
/// are listed.
public final class TakeRange implements ValueRange<Take> {

  private final WaveFacts facts;
  private final int part;
  private final List<Take> listed;

  private TakeRange(WaveFacts facts, int part, List<Take> listed) {
    this.facts = facts;
    this.part = part;
    this.listed = listed;
  }

  /// Lists the lots nearest to the depot for each class of pickers, and those that are chosen now.
  static TakeRange of(WaveFacts facts, int part, StockLeft whole, Take now) {
    var takes = new LinkedHashSet<Take>();
    takes.add(now);
    var choice = new StockChoice(facts);
    for (var c = 0; c < facts.crew().classes(); c++) {
      var near = choice.nearDepot(whole, part, c);
      if (near != null) {
        takes.add(near);
      }
    }
    return new TakeRange(facts, part, new ArrayList<>(takes));
  }

  @Override
  public boolean contains(@Nullable Take take) {
    if (take == null || take.size() == 0) {
      return take != null;
    }
    var parts = facts.parts();
    var first = parts.firstItem()[part];
    var units = new int[parts.items(part)];
    for (var i = 0; i < take.size(); i++) {
      var item = take.item()[i] - first;
      if (item < 0
          || item >= units.length
          || facts.lots().sku(take.lot()[i]) != parts.itemSku()[take.item()[i]]) {
        return false;
      }
      units[item] += take.units()[i];
    }
    for (var item = 0; item < units.length; item++) {
      if (units[item] != parts.itemUnits()[first + item]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean isEmpty() {
    return listed.isEmpty();
  }

  @Override
  public long getSize() {
    return listed.size();
  }

  @Override
  public Take get(long index) {
    return listed.get(Math.toIntExact(index));
  }

  @Override
  public Iterator<Take> createOriginalIterator() {
    return listed.iterator();
  }

  @Override
  public Iterator<Take> createRandomIterator(RandomGenerator random) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !listed.isEmpty();
      }

      @Override
      public Take next() {
        return listed.get(random.nextInt(listed.size()));
      }
    };
  }
}
