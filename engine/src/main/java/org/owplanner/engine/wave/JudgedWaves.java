package org.owplanner.engine.wave;

import org.owplanner.engine.solve.CostTerm;

/// What a whole plan breaks and costs.
///
/// @param overdrawnUnits units that are taken and aren't there
/// @param outOfSequence SKUs of which something is left that expires before what was taken
/// @param lateBatches batches that are not back when their picker ends, or can't begin
/// @param tourSetUp making tours ready, like the others in micro-units of the plan's currency
/// @param walking walking
/// @param picking reaching and picking
/// @param lateness orders after their cut-offs
/// @param waiting orders until they are packed
/// @param deferral labour put off
/// @param idle hours that aren't filled
/// @param splitLine lines from several places
record JudgedWaves(
    long overdrawnUnits,
    long outOfSequence,
    long lateBatches,
    long tourSetUp,
    long walking,
    long picking,
    long lateness,
    long waiting,
    long deferral,
    long idle,
    long splitLine) {

  static JudgedWaves of(WaveState state) {
    var facts = state.facts();
    var overdrawn = 0L;
    for (var lot = 0; lot < facts.lots().size(); lot++) {
      overdrawn += Math.max(0, -state.stock().units(lot));
    }
    var outOfSequence = 0L;
    for (var sku = 0; sku < facts.problem().skus().size(); sku++) {
      if (facts.lots().isDated(sku) && !state.stock().isInSequence(sku)) {
        outOfSequence++;
      }
    }
    var lateBatches = 0L;
    for (var p = 0; p < facts.crew().size(); p++) {
      for (var i = 0; i < state.length(p); i++) {
        var batch = state.batch(state.batchAt(p, i));
        lateBatches += batch.endSecond > facts.crew().toSecond(p) ? 1 : 0;
      }
    }
    if (lateBatches == 0 && !state.isInTime()) {
      lateBatches = 1;
    }
    var terms = WaveCosts.terms(state).stream().mapToLong(CostTerm::micros).toArray();
    return new JudgedWaves(
        overdrawn,
        outOfSequence,
        lateBatches,
        terms[0],
        terms[1],
        terms[2],
        terms[3],
        terms[4],
        terms[5],
        terms[6],
        terms[7]);
  }
}
