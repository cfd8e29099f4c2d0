package org.owplanner.engine.wave;

/// A plan's costs and walk by order: those of a batch are shared by its order lines.
///
/// @param micros what each order costs, hours that aren't filled left out
/// @param walkMm its share of walking
/// @param isInTime whether it is packed before its cut-off
record OrderShares(long[] micros, long[] walkMm, boolean[] isInTime) {

  static OrderShares of(WaveState state) {
    var facts = state.facts();
    var prices = facts.prices();
    var parts = facts.parts();
    var count = facts.book().size();
    var shares = new OrderShares(new long[count], new long[count], new boolean[count]);
    for (var p = 0; p < facts.crew().size(); p++) {
      for (var i = 0; i < state.length(p); i++) {
        shares.add(state.batch(state.batchAt(p, i)), parts);
      }
    }
    var queue = state.orders().queue();
    for (var o = 0; o < count; o++) {
      if (facts.book().isFillable(o)) {
        var isPicked = state.orders().picked(o) != OrderCosts.NOT_PICKED;
        var packed = isPicked ? queue.packed(o) : prices.deferredSecond();
        shares.isInTime[o] = isPicked && packed <= facts.book().order(o).cutOffSecond();
        shares.micros[o] +=
            prices.lateness(o, packed)
                + prices.waiting(o, packed)
                + (isPicked ? SplitLines.micros(facts, state, o) : facts.deferralMicros()[o]);
      }
    }
    return shares;
  }

  private void add(Batch batch, Parts parts) {
    var items = 0L;
    for (var i = 0; i < batch.size; i++) {
      items += parts.items(batch.parts[i]);
    }
    var before = 0L;
    for (var i = 0; i < batch.size; i++) {
      var after = before + parts.items(batch.parts[i]);
      var order = parts.orderOf()[batch.parts[i]];
      // Differences of running shares add up to the whole.
      micros[order] += batch.micros * after / items - batch.micros * before / items;
      walkMm[order] += batch.walkMm * after / items - batch.walkMm * before / items;
      before = after;
    }
  }
}
