package org.owplanner.engine.layout;

/// The steps of the two-block program of Roodbergen & de Koster (2001) from left to right, written
/// out: those of [PartialTours] for three cross-aisles, without its tables.
///
/// A vector holds the least length of a partial tour of every class. A class has a letter for each
/// of the crossings front, middle and back: N not touched, O odd, else even: E in the same part as
/// odd ones or as the first even one, F and G in a second and third part. NNN has not begun.
final class TwoBlockForwards {
  static final int NNN = 0;
  static final int ENN = 1;
  static final int NEN = 2;
  static final int EFN = 3;
  static final int OON = 4;
  static final int EEN = 5;
  static final int NNE = 6;
  static final int NEF = 7;
  static final int NOO = 8;
  static final int NEE = 9;
  static final int ENF = 10;
  static final int EFG = 11;
  static final int FOO = 12;
  static final int EFF = 13;
  static final int OOF = 14;
  static final int OEO = 15;
  static final int OOE = 16;
  static final int EEF = 17;
  static final int EOO = 18;
  static final int EEE = 19;
  static final int ONO = 20;
  static final int ENE = 21;
  static final int OFO = 22;
  static final int EFE = 23;

  /// Length of a vector.
  static final int CLASSES = 24;

  private TwoBlockForwards() {}

  /// Serves the front block of an aisle; `wayMm` as in [BlockCosts].
  static void serveFrontBlock(int[] wayMm, int[] from, int at, int[] to, int toAt) {
    var noneMm = wayMm[PartialTours.NONE];
    var fromFrontMm = wayMm[PartialTours.FROM_FRONT];
    var fromBackMm = wayMm[PartialTours.FROM_BACK];
    var gapMm = wayMm[PartialTours.GAP];
    var throughMm = wayMm[PartialTours.THROUGH];
    var twiceMm = wayMm[PartialTours.TWICE_THROUGH];
    to[toAt + NNN] = least(AisleSweep.NEVER, from[at + NNN] + noneMm);
    to[toAt + ENN] = least(from[at + NNN], from[at + ENN]) + fromFrontMm;
    to[toAt + NEN] = least(from[at + NNN], from[at + NEN]) + fromBackMm;
    to[toAt + EFN] =
        least(least(from[at + NNN], from[at + NEN]), least(from[at + ENN], from[at + EFN])) + gapMm;
    to[toAt + OON] =
        least(
            from[at + OON] + gapMm,
            least(
                    least(from[at + NNN], from[at + NEN]),
                    least(from[at + ENN], from[at + EFN]),
                    from[at + EEN])
                + throughMm);
    to[toAt + EEN] =
        least(
            from[at + EEN] + gapMm,
            from[at + OON] + throughMm,
            least(least(from[at + NNN], from[at + NEN]), least(from[at + ENN], from[at + EFN]))
                + twiceMm);
    to[toAt + NNE] = least(AisleSweep.NEVER, from[at + NNE] + noneMm);
    to[toAt + NEF] = least(from[at + NNE], from[at + NEF]) + fromBackMm;
    to[toAt + NOO] = from[at + NOO] + fromBackMm;
    to[toAt + NEE] = from[at + NEE] + fromBackMm;
    to[toAt + ENF] = least(from[at + NNE], from[at + ENF]) + fromFrontMm;
    to[toAt + EFG] =
        least(least(from[at + NNE], from[at + NEF]), least(from[at + ENF], from[at + EFG])) + gapMm;
    to[toAt + FOO] = least(from[at + NOO], from[at + FOO]) + gapMm;
    to[toAt + EFF] = least(from[at + NEE], from[at + EFF]) + gapMm;
    to[toAt + OOF] =
        least(
            from[at + OOF] + gapMm,
            least(
                    least(from[at + NNE], from[at + NEF]),
                    least(from[at + ENF], from[at + EFG]),
                    from[at + EEF])
                + throughMm);
    to[toAt + OEO] =
        least(
            from[at + OEO] + gapMm,
            least(from[at + NOO], from[at + FOO], from[at + EOO]) + throughMm,
            least(from[at + ONO], from[at + OFO]) + twiceMm);
    to[toAt + OOE] =
        least(
            from[at + OOE] + gapMm,
            least(
                    least(from[at + NEE], from[at + EFF]),
                    least(from[at + ENE], from[at + EEE]),
                    from[at + EFE])
                + throughMm);
    to[toAt + EEF] =
        least(
            from[at + EEF] + gapMm,
            from[at + OOF] + throughMm,
            least(least(from[at + NNE], from[at + NEF]), least(from[at + ENF], from[at + EFG]))
                + twiceMm);
    to[toAt + EOO] =
        least(
            from[at + EOO] + gapMm,
            least(from[at + ONO], from[at + OEO], from[at + OFO]) + throughMm,
            least(from[at + NOO], from[at + FOO]) + twiceMm);
    to[toAt + EEE] =
        least(
            from[at + EEE] + gapMm,
            from[at + OOE] + throughMm,
            least(least(from[at + NEE], from[at + EFF]), least(from[at + ENE], from[at + EFE]))
                + twiceMm);
    to[toAt + ONO] = from[at + ONO] + fromFrontMm;
    to[toAt + ENE] = from[at + ENE] + fromFrontMm;
    to[toAt + OFO] = least(from[at + ONO], from[at + OFO]) + gapMm;
    to[toAt + EFE] = least(from[at + ENE], from[at + EFE]) + gapMm;
  }

  /// Serves the back block of an aisle.
  static void serveBackBlock(int[] wayMm, int[] from, int at, int[] to, int toAt) {
    var noneMm = wayMm[PartialTours.NONE];
    var fromFrontMm = wayMm[PartialTours.FROM_FRONT];
    var fromBackMm = wayMm[PartialTours.FROM_BACK];
    var gapMm = wayMm[PartialTours.GAP];
    var throughMm = wayMm[PartialTours.THROUGH];
    var twiceMm = wayMm[PartialTours.TWICE_THROUGH];
    to[toAt + NNN] = least(AisleSweep.NEVER, from[at + NNN] + noneMm);
    to[toAt + ENN] = least(AisleSweep.NEVER, from[at + ENN] + noneMm);
    to[toAt + NEN] = least(from[at + NNN], from[at + NEN]) + fromFrontMm;
    to[toAt + EFN] = least(from[at + ENN], from[at + EFN]) + fromFrontMm;
    to[toAt + OON] = from[at + OON] + fromFrontMm;
    to[toAt + EEN] = from[at + EEN] + fromFrontMm;
    to[toAt + NNE] = least(from[at + NNN], from[at + NNE]) + fromBackMm;
    to[toAt + NEF] =
        least(least(from[at + NNN], from[at + NEN]), least(from[at + NNE], from[at + NEF])) + gapMm;
    to[toAt + NOO] =
        least(
            from[at + NOO] + gapMm,
            least(
                    least(from[at + NNN], from[at + NEN]),
                    least(from[at + NNE], from[at + NEF]),
                    from[at + NEE])
                + throughMm);
    to[toAt + NEE] =
        least(
            from[at + NEE] + gapMm,
            from[at + NOO] + throughMm,
            least(least(from[at + NNN], from[at + NEN]), least(from[at + NNE], from[at + NEF]))
                + twiceMm);
    to[toAt + ENF] = least(from[at + ENN], from[at + ENF]) + fromBackMm;
    to[toAt + EFG] =
        least(least(from[at + ENN], from[at + EFN]), least(from[at + ENF], from[at + EFG])) + gapMm;
    to[toAt + FOO] =
        least(
            from[at + FOO] + gapMm,
            least(
                    least(from[at + ENN], from[at + EFN]),
                    least(from[at + ENF], from[at + EFG]),
                    from[at + EFF])
                + throughMm);
    to[toAt + EFF] =
        least(
            from[at + EFF] + gapMm,
            from[at + FOO] + throughMm,
            least(least(from[at + ENN], from[at + EFN]), least(from[at + ENF], from[at + EFG]))
                + twiceMm);
    to[toAt + OOF] = least(from[at + OON], from[at + OOF]) + gapMm;
    to[toAt + OEO] =
        least(
            from[at + OEO] + gapMm,
            least(from[at + OON], from[at + OOF], from[at + OOE]) + throughMm,
            least(from[at + ONO], from[at + OFO]) + twiceMm);
    to[toAt + OOE] =
        least(
            from[at + OOE] + gapMm,
            least(from[at + OEO], from[at + ONO], from[at + OFO]) + throughMm,
            least(from[at + OON], from[at + OOF]) + twiceMm);
    to[toAt + EEF] = least(from[at + EEN], from[at + EEF]) + gapMm;
    to[toAt + EOO] =
        least(
            from[at + EOO] + gapMm,
            least(
                    least(from[at + EEN], from[at + EEF]),
                    least(from[at + EEE], from[at + ENE]),
                    from[at + EFE])
                + throughMm);
    to[toAt + EEE] =
        least(
            from[at + EEE] + gapMm,
            from[at + EOO] + throughMm,
            least(least(from[at + EEN], from[at + EEF]), least(from[at + ENE], from[at + EFE]))
                + twiceMm);
    to[toAt + ONO] = from[at + ONO] + fromBackMm;
    to[toAt + ENE] = from[at + ENE] + fromBackMm;
    to[toAt + OFO] = least(from[at + ONO], from[at + OFO]) + gapMm;
    to[toAt + EFE] = least(from[at + ENE], from[at + EFE]) + gapMm;
  }

  /// Walks on to an aisle with a stop.
  static void walkOn(int acrossMm, int[] from, int at, int[] to, int toAt) {
    var twoMm = 2 * acrossMm;
    var fourMm = 4 * acrossMm;
    var sixMm = 6 * acrossMm;
    to[toAt + ENN] =
        least(least(from[at + ENN], from[at + EEN]), least(from[at + EEE], from[at + ENE])) + twoMm;
    to[toAt + NEN] =
        least(least(from[at + NEN], from[at + NEE]), least(from[at + EEN], from[at + EEE])) + twoMm;
    to[toAt + EFN] = least(from[at + EFN], from[at + EFF], from[at + EFE]) + fourMm;
    to[toAt + OON] = least(from[at + OON], from[at + OOE]) + twoMm;
    to[toAt + EEN] = least(from[at + EEN], from[at + EEE]) + fourMm;
    to[toAt + NNE] =
        least(least(from[at + NNE], from[at + NEE]), least(from[at + EEE], from[at + ENE])) + twoMm;
    to[toAt + NEF] = least(from[at + NEF], from[at + EEF], from[at + EFE]) + fourMm;
    to[toAt + NOO] = least(from[at + NOO], from[at + EOO]) + twoMm;
    to[toAt + NEE] = least(from[at + NEE], from[at + EEE]) + fourMm;
    to[toAt + ENF] = least(from[at + ENF], from[at + EFF], from[at + EEF]) + fourMm;
    to[toAt + EFG] = from[at + EFG] + sixMm;
    to[toAt + FOO] = from[at + FOO] + fourMm;
    to[toAt + EFF] = from[at + EFF] + sixMm;
    to[toAt + OOF] = from[at + OOF] + fourMm;
    to[toAt + OEO] = from[at + OEO] + fourMm;
    to[toAt + OOE] = from[at + OOE] + fourMm;
    to[toAt + EEF] = from[at + EEF] + sixMm;
    to[toAt + EOO] = from[at + EOO] + fourMm;
    to[toAt + EEE] = from[at + EEE] + sixMm;
    to[toAt + ONO] = least(from[at + OEO], from[at + ONO]) + twoMm;
    to[toAt + ENE] = least(from[at + EEE], from[at + ENE]) + fourMm;
    to[toAt + OFO] = from[at + OFO] + fourMm;
    to[toAt + EFE] = from[at + EFE] + sixMm;
    to[toAt + NNN] = AisleSweep.NEVER;
  }

  private static int least(int a, int b) {
    return Math.min(a, b);
  }

  private static int least(int a, int b, int c) {
    return Math.min(Math.min(a, b), c);
  }
}
