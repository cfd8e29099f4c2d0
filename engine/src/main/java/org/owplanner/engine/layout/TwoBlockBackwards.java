package org.owplanner.engine.layout;

import static org.owplanner.engine.layout.TwoBlockForwards.EEE;
import static org.owplanner.engine.layout.TwoBlockForwards.EEF;
import static org.owplanner.engine.layout.TwoBlockForwards.EEN;
import static org.owplanner.engine.layout.TwoBlockForwards.EFE;
import static org.owplanner.engine.layout.TwoBlockForwards.EFF;
import static org.owplanner.engine.layout.TwoBlockForwards.EFG;
import static org.owplanner.engine.layout.TwoBlockForwards.EFN;
import static org.owplanner.engine.layout.TwoBlockForwards.ENE;
import static org.owplanner.engine.layout.TwoBlockForwards.ENF;
import static org.owplanner.engine.layout.TwoBlockForwards.ENN;
import static org.owplanner.engine.layout.TwoBlockForwards.EOO;
import static org.owplanner.engine.layout.TwoBlockForwards.FOO;
import static org.owplanner.engine.layout.TwoBlockForwards.NEE;
import static org.owplanner.engine.layout.TwoBlockForwards.NEF;
import static org.owplanner.engine.layout.TwoBlockForwards.NEN;
import static org.owplanner.engine.layout.TwoBlockForwards.NNE;
import static org.owplanner.engine.layout.TwoBlockForwards.NNN;
import static org.owplanner.engine.layout.TwoBlockForwards.NOO;
import static org.owplanner.engine.layout.TwoBlockForwards.OEO;
import static org.owplanner.engine.layout.TwoBlockForwards.OFO;
import static org.owplanner.engine.layout.TwoBlockForwards.ONO;
import static org.owplanner.engine.layout.TwoBlockForwards.OOE;
import static org.owplanner.engine.layout.TwoBlockForwards.OOF;
import static org.owplanner.engine.layout.TwoBlockForwards.OON;

/// The steps of [TwoBlockForwards] from right to left: a vector holds the least length of what is
/// still missing of a tour, by the class of what lies left.
final class TwoBlockBackwards {
  private TwoBlockBackwards() {}

  /// What serving the front block leaves missing before it.
  static void serveFrontBlock(int[] wayMm, int[] after, int at, int[] to, int toAt) {
    var noneMm = wayMm[PartialTours.NONE];
    var fromFrontMm = wayMm[PartialTours.FROM_FRONT];
    var fromBackMm = wayMm[PartialTours.FROM_BACK];
    var gapMm = wayMm[PartialTours.GAP];
    var throughMm = wayMm[PartialTours.THROUGH];
    var twiceMm = wayMm[PartialTours.TWICE_THROUGH];
    to[toAt + NNN] =
        least(
            least(AisleSweep.NEVER, after[at + NNN] + noneMm, after[at + ENN] + fromFrontMm),
            least(
                after[at + NEN] + fromBackMm, after[at + EFN] + gapMm, after[at + OON] + throughMm),
            after[at + EEN] + twiceMm);
    to[toAt + ENN] =
        least(
            least(after[at + ENN] + fromFrontMm, after[at + EFN] + gapMm),
            least(after[at + OON] + throughMm, after[at + EEN] + twiceMm));
    to[toAt + NEN] =
        least(
            least(after[at + NEN] + fromBackMm, after[at + EFN] + gapMm),
            least(after[at + OON] + throughMm, after[at + EEN] + twiceMm));
    to[toAt + EFN] =
        least(after[at + EFN] + gapMm, after[at + OON] + throughMm, after[at + EEN] + twiceMm);
    to[toAt + OON] = least(after[at + OON] + gapMm, after[at + EEN] + throughMm);
    to[toAt + EEN] = least(after[at + EEN] + gapMm, after[at + OON] + throughMm);
    to[toAt + NNE] =
        least(
            least(AisleSweep.NEVER, after[at + NNE] + noneMm, after[at + ENF] + fromFrontMm),
            least(
                after[at + NEF] + fromBackMm, after[at + EFG] + gapMm, after[at + OOF] + throughMm),
            after[at + EEF] + twiceMm);
    to[toAt + NEF] =
        least(
            least(after[at + NEF] + fromBackMm, after[at + EFG] + gapMm),
            least(after[at + OOF] + throughMm, after[at + EEF] + twiceMm));
    to[toAt + NOO] =
        least(
            least(after[at + NOO] + fromBackMm, after[at + FOO] + gapMm),
            least(after[at + OEO] + throughMm, after[at + EOO] + twiceMm));
    to[toAt + NEE] =
        least(
            least(after[at + NEE] + fromBackMm, after[at + EFF] + gapMm),
            least(after[at + OOE] + throughMm, after[at + EEE] + twiceMm));
    to[toAt + ENF] =
        least(
            least(after[at + ENF] + fromFrontMm, after[at + EFG] + gapMm),
            least(after[at + OOF] + throughMm, after[at + EEF] + twiceMm));
    to[toAt + EFG] =
        least(after[at + EFG] + gapMm, after[at + OOF] + throughMm, after[at + EEF] + twiceMm);
    to[toAt + FOO] =
        least(after[at + FOO] + gapMm, after[at + OEO] + throughMm, after[at + EOO] + twiceMm);
    to[toAt + EFF] =
        least(after[at + EFF] + gapMm, after[at + OOE] + throughMm, after[at + EEE] + twiceMm);
    to[toAt + OOF] = least(after[at + OOF] + gapMm, after[at + EEF] + throughMm);
    to[toAt + OEO] = least(after[at + OEO] + gapMm, after[at + EOO] + throughMm);
    to[toAt + OOE] = least(after[at + OOE] + gapMm, after[at + EEE] + throughMm);
    to[toAt + EEF] = least(after[at + EEF] + gapMm, after[at + OOF] + throughMm);
    to[toAt + EOO] = least(after[at + EOO] + gapMm, after[at + OEO] + throughMm);
    to[toAt + EEE] = least(after[at + EEE] + gapMm, after[at + OOE] + throughMm);
    to[toAt + ONO] =
        least(
            least(after[at + ONO] + fromFrontMm, after[at + OFO] + gapMm),
            least(after[at + EOO] + throughMm, after[at + OEO] + twiceMm));
    to[toAt + ENE] =
        least(
            least(after[at + ENE] + fromFrontMm, after[at + EFE] + gapMm),
            least(after[at + OOE] + throughMm, after[at + EEE] + twiceMm));
    to[toAt + OFO] =
        least(after[at + OFO] + gapMm, after[at + EOO] + throughMm, after[at + OEO] + twiceMm);
    to[toAt + EFE] =
        least(after[at + EFE] + gapMm, after[at + OOE] + throughMm, after[at + EEE] + twiceMm);
  }

  /// What serving the back block leaves missing before it.
  static void serveBackBlock(int[] wayMm, int[] after, int at, int[] to, int toAt) {
    var noneMm = wayMm[PartialTours.NONE];
    var fromFrontMm = wayMm[PartialTours.FROM_FRONT];
    var fromBackMm = wayMm[PartialTours.FROM_BACK];
    var gapMm = wayMm[PartialTours.GAP];
    var throughMm = wayMm[PartialTours.THROUGH];
    var twiceMm = wayMm[PartialTours.TWICE_THROUGH];
    to[toAt + NNN] =
        least(
            least(AisleSweep.NEVER, after[at + NNN] + noneMm, after[at + NEN] + fromFrontMm),
            least(
                after[at + NNE] + fromBackMm, after[at + NEF] + gapMm, after[at + NOO] + throughMm),
            after[at + NEE] + twiceMm);
    to[toAt + ENN] =
        least(
            least(AisleSweep.NEVER, after[at + ENN] + noneMm, after[at + EFN] + fromFrontMm),
            least(
                after[at + ENF] + fromBackMm, after[at + EFG] + gapMm, after[at + FOO] + throughMm),
            after[at + EFF] + twiceMm);
    to[toAt + NEN] =
        least(
            least(after[at + NEN] + fromFrontMm, after[at + NEF] + gapMm),
            least(after[at + NOO] + throughMm, after[at + NEE] + twiceMm));
    to[toAt + EFN] =
        least(
            least(after[at + EFN] + fromFrontMm, after[at + EFG] + gapMm),
            least(after[at + FOO] + throughMm, after[at + EFF] + twiceMm));
    to[toAt + OON] =
        least(
            least(after[at + OON] + fromFrontMm, after[at + OOF] + gapMm),
            least(after[at + OEO] + throughMm, after[at + OOE] + twiceMm));
    to[toAt + EEN] =
        least(
            least(after[at + EEN] + fromFrontMm, after[at + EEF] + gapMm),
            least(after[at + EOO] + throughMm, after[at + EEE] + twiceMm));
    to[toAt + NNE] =
        least(
            least(after[at + NNE] + fromBackMm, after[at + NEF] + gapMm),
            least(after[at + NOO] + throughMm, after[at + NEE] + twiceMm));
    to[toAt + NEF] =
        least(after[at + NEF] + gapMm, after[at + NOO] + throughMm, after[at + NEE] + twiceMm);
    to[toAt + NOO] = least(after[at + NOO] + gapMm, after[at + NEE] + throughMm);
    to[toAt + NEE] = least(after[at + NEE] + gapMm, after[at + NOO] + throughMm);
    to[toAt + ENF] =
        least(
            least(after[at + ENF] + fromBackMm, after[at + EFG] + gapMm),
            least(after[at + FOO] + throughMm, after[at + EFF] + twiceMm));
    to[toAt + EFG] =
        least(after[at + EFG] + gapMm, after[at + FOO] + throughMm, after[at + EFF] + twiceMm);
    to[toAt + FOO] = least(after[at + FOO] + gapMm, after[at + EFF] + throughMm);
    to[toAt + EFF] = least(after[at + EFF] + gapMm, after[at + FOO] + throughMm);
    to[toAt + OOF] =
        least(after[at + OOF] + gapMm, after[at + OEO] + throughMm, after[at + OOE] + twiceMm);
    to[toAt + OEO] = least(after[at + OEO] + gapMm, after[at + OOE] + throughMm);
    to[toAt + OOE] = least(after[at + OOE] + gapMm, after[at + OEO] + throughMm);
    to[toAt + EEF] =
        least(after[at + EEF] + gapMm, after[at + EOO] + throughMm, after[at + EEE] + twiceMm);
    to[toAt + EOO] = least(after[at + EOO] + gapMm, after[at + EEE] + throughMm);
    to[toAt + EEE] = least(after[at + EEE] + gapMm, after[at + EOO] + throughMm);
    to[toAt + ONO] =
        least(
            least(after[at + ONO] + fromBackMm, after[at + OFO] + gapMm),
            least(after[at + OOE] + throughMm, after[at + OEO] + twiceMm));
    to[toAt + ENE] =
        least(
            least(after[at + ENE] + fromBackMm, after[at + EFE] + gapMm),
            least(after[at + EOO] + throughMm, after[at + EEE] + twiceMm));
    to[toAt + OFO] =
        least(after[at + OFO] + gapMm, after[at + OOE] + throughMm, after[at + OEO] + twiceMm);
    to[toAt + EFE] =
        least(after[at + EFE] + gapMm, after[at + EOO] + throughMm, after[at + EEE] + twiceMm);
  }

  /// What walking on leaves missing before it.
  static void walkOn(int acrossMm, int[] after, int at, int[] to, int toAt) {
    var twoMm = 2 * acrossMm;
    var fourMm = 4 * acrossMm;
    var sixMm = 6 * acrossMm;
    to[toAt + ENN] = after[at + ENN] + twoMm;
    to[toAt + NEN] = after[at + NEN] + twoMm;
    to[toAt + EFN] = after[at + EFN] + fourMm;
    to[toAt + OON] = after[at + OON] + twoMm;
    to[toAt + EEN] =
        least(least(after[at + ENN], after[at + NEN]) + twoMm, after[at + EEN] + fourMm);
    to[toAt + NNE] = after[at + NNE] + twoMm;
    to[toAt + NEF] = after[at + NEF] + fourMm;
    to[toAt + NOO] = after[at + NOO] + twoMm;
    to[toAt + NEE] =
        least(least(after[at + NEN], after[at + NNE]) + twoMm, after[at + NEE] + fourMm);
    to[toAt + ENF] = after[at + ENF] + fourMm;
    to[toAt + EFG] = after[at + EFG] + sixMm;
    to[toAt + FOO] = after[at + FOO] + fourMm;
    to[toAt + EFF] =
        least(least(after[at + EFN], after[at + ENF]) + fourMm, after[at + EFF] + sixMm);
    to[toAt + OOF] = after[at + OOF] + fourMm;
    to[toAt + OEO] = least(after[at + ONO] + twoMm, after[at + OEO] + fourMm);
    to[toAt + OOE] = least(after[at + OON] + twoMm, after[at + OOE] + fourMm);
    to[toAt + EEF] =
        least(least(after[at + ENF], after[at + NEF]) + fourMm, after[at + EEF] + sixMm);
    to[toAt + EOO] = least(after[at + NOO] + twoMm, after[at + EOO] + fourMm);
    to[toAt + EEE] =
        least(
            least(after[at + ENN], after[at + NEN], after[at + NNE]) + twoMm,
            least(after[at + EEN], after[at + ENE], after[at + NEE]) + fourMm,
            after[at + EEE] + sixMm);
    to[toAt + ONO] = after[at + ONO] + twoMm;
    to[toAt + ENE] =
        least(least(after[at + ENN], after[at + NNE]) + twoMm, after[at + ENE] + fourMm);
    to[toAt + OFO] = after[at + OFO] + fourMm;
    to[toAt + EFE] =
        least(least(after[at + EFN], after[at + NEF]) + fourMm, after[at + EFE] + sixMm);
    to[toAt + NNN] = AisleSweep.NEVER;
  }

  private static int least(int a, int b) {
    return Math.min(a, b);
  }

  private static int least(int a, int b, int c) {
    return Math.min(Math.min(a, b), c);
  }
}
