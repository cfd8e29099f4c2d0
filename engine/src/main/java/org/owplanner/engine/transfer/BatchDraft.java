package org.owplanner.engine.transfer;

import org.owplanner.engine.goods.Sku;

/// A batch that is being added up.
final class BatchDraft {

  private static final long MM3_PER_CM3 = 1000;

  private final Trip trip;
  private int lines;
  private int cases;
  private int units;
  private long mm3;
  private long grams;
  private long micros;

  BatchDraft(Trip trip) {
    this.trip = trip;
    micros = trip.lane().tripMicros();
  }

  void add(Sku sku, int more) {
    var lane = trip.lane();
    var moreCases = Math.ceilDiv(more, sku.casePack());
    lines++;
    cases += moreCases;
    units += more;
    mm3 += more * sku.volumeMm3();
    grams += (long) more * sku.weightG();
    micros +=
        Math.round(more * lane.unitMicros(sku))
            + moreCases * (lane.handlingFromMicros() + lane.handlingToMicros());
  }

  TransferBatch batch() {
    return new TransferBatch(
        trip.departure().departureId(),
        trip.lane().laneId(),
        lines,
        cases,
        units,
        Math.ceilDiv(mm3, MM3_PER_CM3),
        grams,
        micros);
  }
}
