package org.owplanner.engine.wave;

/// What equipment takes: orders, volume, weight and compartments of a batch.
final class Loads {

  private final WaveFacts facts;
  private final Parts parts;
  private final boolean knowsSingles;
  private final int singlesMostOrders;

  /// @param knowsSingles whether batches of single-line orders may be told apart at packing
  Loads(WaveFacts facts, boolean knowsSingles) {
    this.facts = facts;
    this.parts = facts.parts();
    this.knowsSingles = knowsSingles;
    singlesMostOrders = facts.problem().rates().whole(WaveRate.SINGLES_MOST_ORDERS);
  }

  /// Compartments that a part takes, 0 where equipment has none.
  int compartments(int part, Equipment equipment) {
    if (equipment.compartments() == 0) {
      return 0;
    }
    return Math.toIntExact(
        Math.max(
            1,
            Math.ceilDiv(
                parts.volumeCm3()[part] * equipment.compartments(), equipment.mostVolumeCm3())));
  }

  /// Adds (1) or takes away (−1) what a part weighs in a batch.
  void count(Batch batch, int part, int sign) {
    batch.volumeCm3 += sign * parts.volumeCm3()[part];
    batch.weightG += sign * parts.weightG()[part];
    batch.compartments += sign * compartments(part, facts.crew().equipment(batch.picker));
    batch.manyLines += parts.isSingle()[part] ? 0 : sign;
    batch.alone += parts.isAlone()[part] ? sign : 0;
    batch.lines += sign * parts.lines()[part];
    batch.wholeLines += sign * parts.wholeLines()[part];
  }

  /// Counts compartments anew for another picker.
  void recount(Batch batch) {
    batch.compartments = 0;
    var equipment = facts.crew().equipment(batch.picker);
    for (var i = 0; i < batch.size; i++) {
      batch.compartments += compartments(batch.parts[i], equipment);
    }
  }

  /// Whether a batch with one more part holds its equipment's limits and stays in its zone.
  boolean hasRoom(Batch batch, int part) {
    var equipment = facts.crew().equipment(batch.picker);
    return (batch.size == 0
            || (batch.alone == 0
                && !parts.isAlone()[part]
                && parts.zone()[batch.parts[0]] == parts.zone()[part]))
        && holds(
            equipment,
            batch.size + 1,
            batch.volumeCm3 + parts.volumeCm3()[part],
            batch.weightG + parts.weightG()[part],
            batch.compartments + compartments(part, equipment),
            batch.manyLines + (parts.isSingle()[part] ? 0 : 1));
  }

  /// Whether equipment takes a part that is alone.
  boolean takesAlone(int part, Equipment equipment) {
    return holds(
        equipment,
        1,
        parts.volumeCm3()[part],
        parts.weightG()[part],
        compartments(part, equipment),
        parts.isSingle()[part] ? 0 : 1);
  }

  /// Whether a batch holds its equipment's limits.
  boolean holds(Batch batch) {
    return (batch.alone == 0 || batch.size == 1)
        && holds(
            facts.crew().equipment(batch.picker),
            batch.size,
            batch.volumeCm3,
            batch.weightG,
            batch.compartments,
            batch.manyLines);
  }

  private boolean holds(
      Equipment equipment, int orders, long volume, long weight, int compartments, int manyLines) {
    return volume <= equipment.mostVolumeCm3()
        && weight <= equipment.mostWeightG()
        && ((orders <= equipment.mostOrders() && compartments <= equipment.compartments())
            || maySingles(equipment, orders, manyLines));
  }

  private boolean maySingles(Equipment equipment, int orders, int manyLines) {
    return knowsSingles
        && manyLines == 0
        && orders <= singlesMostOrders
        && !(equipment.kind() == EquipmentKind.ROBOT && equipment.compartments() > 0);
  }

  /// How the orders of a batch are kept apart.
  BatchKind kind(Batch batch) {
    var isSingles =
        maySingles(facts.crew().equipment(batch.picker), batch.size, batch.manyLines)
            && batch.size > 1;
    return isSingles ? BatchKind.SINGLES : BatchKind.ORDERS;
  }
}
