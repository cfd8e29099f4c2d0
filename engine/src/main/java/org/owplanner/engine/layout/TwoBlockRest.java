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

/// Least length of a tour without one of its blocks, by the way in which that block is served: the
/// vectors of [TwoBlockForwards] before the block and of [TwoBlockBackwards] after it, joined.
final class TwoBlockRest {

  private TwoBlockRest() {}

  /// By way of serving the front block.
  static void ofFrontBlock(int[] from, int f, int[] after, int a, int[] restMm, int at) {
    var none = least(from[f + NNN] + after[a + NNN], from[f + NNE] + after[a + NNE]);
    restMm[at + PartialTours.NONE] = none;
    var fromFront =
        least(
            least(from[f + NNN], from[f + ENN]) + after[a + ENN],
            least(from[f + NNE], from[f + ENF]) + after[a + ENF],
            from[f + ONO] + after[a + ONO]);
    fromFront = least(fromFront, from[f + ENE] + after[a + ENE]);
    restMm[at + PartialTours.FROM_FRONT] = fromFront;
    var fromBack =
        least(
            least(from[f + NNN], from[f + NEN]) + after[a + NEN],
            least(from[f + NNE], from[f + NEF]) + after[a + NEF],
            from[f + NOO] + after[a + NOO]);
    fromBack = least(fromBack, from[f + NEE] + after[a + NEE]);
    restMm[at + PartialTours.FROM_BACK] = fromBack;
    var gap =
        least(
            least(least(from[f + NNN], from[f + NEN]), least(from[f + ENN], from[f + EFN]))
                + after[a + EFN],
            least(least(from[f + NNE], from[f + NEF]), least(from[f + ENF], from[f + EFG]))
                + after[a + EFG],
            least(from[f + NOO], from[f + FOO]) + after[a + FOO]);
    gap =
        least(
            gap,
            least(from[f + NEE], from[f + EFF]) + after[a + EFF],
            from[f + OON] + after[a + OON]);
    gap =
        least(
            gap,
            from[f + OOF] + after[a + OOF],
            least(from[f + ONO], from[f + OFO]) + after[a + OFO]);
    gap = least(gap, from[f + OEO] + after[a + OEO], from[f + OOE] + after[a + OOE]);
    gap = least(gap, from[f + EEN] + after[a + EEN], from[f + EEF] + after[a + EEF]);
    gap =
        least(
            gap,
            from[f + EOO] + after[a + EOO],
            least(from[f + ENE], from[f + EFE]) + after[a + EFE]);
    gap = least(gap, from[f + EEE] + after[a + EEE]);
    restMm[at + PartialTours.GAP] = gap;
    var through =
        least(
            least(
                    least(from[f + NNN], from[f + NEN]),
                    least(from[f + ENN], from[f + EFN]),
                    from[f + EEN])
                + after[a + OON],
            least(
                    least(from[f + NNE], from[f + NEF]),
                    least(from[f + ENF], from[f + EFG]),
                    from[f + EEF])
                + after[a + OOF],
            least(from[f + NOO], from[f + FOO], from[f + EOO]) + after[a + OEO]);
    through =
        least(
            through,
            least(
                    least(from[f + NEE], from[f + EFF]),
                    least(from[f + ENE], from[f + EEE]),
                    from[f + EFE])
                + after[a + OOE],
            from[f + OON] + after[a + EEN]);
    through =
        least(
            through,
            from[f + OOF] + after[a + EEF],
            least(from[f + ONO], from[f + OEO], from[f + OFO]) + after[a + EOO]);
    through = least(through, from[f + OOE] + after[a + EEE]);
    restMm[at + PartialTours.THROUGH] = through;
    var twice =
        least(
            least(least(from[f + NNN], from[f + NEN]), least(from[f + ENN], from[f + EFN]))
                + after[a + EEN],
            least(least(from[f + NNE], from[f + NEF]), least(from[f + ENF], from[f + EFG]))
                + after[a + EEF],
            least(from[f + NOO], from[f + FOO]) + after[a + EOO]);
    twice =
        least(
            twice,
            least(least(from[f + NEE], from[f + EFF]), least(from[f + ENE], from[f + EFE]))
                + after[a + EEE],
            least(from[f + ONO], from[f + OFO]) + after[a + OEO]);
    restMm[at + PartialTours.TWICE_THROUGH] = twice;
  }

  /// By way of serving the back block.
  static void ofBackBlock(int[] from, int f, int[] after, int a, int[] restMm, int at) {
    var none = least(from[f + NNN] + after[a + NNN], from[f + ENN] + after[a + ENN]);
    restMm[at + PartialTours.NONE] = none;
    var fromFront =
        least(
            least(from[f + NNN], from[f + NEN]) + after[a + NEN],
            least(from[f + ENN], from[f + EFN]) + after[a + EFN],
            from[f + OON] + after[a + OON]);
    fromFront = least(fromFront, from[f + EEN] + after[a + EEN]);
    restMm[at + PartialTours.FROM_FRONT] = fromFront;
    var fromBack =
        least(
            least(from[f + NNN], from[f + NNE]) + after[a + NNE],
            least(from[f + ENN], from[f + ENF]) + after[a + ENF],
            from[f + ONO] + after[a + ONO]);
    fromBack = least(fromBack, from[f + ENE] + after[a + ENE]);
    restMm[at + PartialTours.FROM_BACK] = fromBack;
    var gap =
        least(
            least(least(from[f + NNN], from[f + NEN]), least(from[f + NNE], from[f + NEF]))
                + after[a + NEF],
            least(least(from[f + ENN], from[f + EFN]), least(from[f + ENF], from[f + EFG]))
                + after[a + EFG],
            least(from[f + OON], from[f + OOF]) + after[a + OOF]);
    gap =
        least(
            gap,
            least(from[f + EEN], from[f + EEF]) + after[a + EEF],
            from[f + NOO] + after[a + NOO]);
    gap = least(gap, from[f + FOO] + after[a + FOO], from[f + OEO] + after[a + OEO]);
    gap = least(gap, from[f + EOO] + after[a + EOO], from[f + NEE] + after[a + NEE]);
    gap = least(gap, from[f + EFF] + after[a + EFF], from[f + OOE] + after[a + OOE]);
    gap =
        least(
            gap,
            from[f + EEE] + after[a + EEE],
            least(from[f + ONO], from[f + OFO]) + after[a + OFO]);
    gap = least(gap, least(from[f + ENE], from[f + EFE]) + after[a + EFE]);
    restMm[at + PartialTours.GAP] = gap;
    var through =
        least(
            least(
                    least(from[f + NNN], from[f + NEN]),
                    least(from[f + NNE], from[f + NEF]),
                    from[f + NEE])
                + after[a + NOO],
            least(
                    least(from[f + ENN], from[f + EFN]),
                    least(from[f + ENF], from[f + EFG]),
                    from[f + EFF])
                + after[a + FOO],
            least(from[f + OON], from[f + OOF], from[f + OOE]) + after[a + OEO]);
    through =
        least(
            through,
            least(
                    least(from[f + EEN], from[f + EEF]),
                    least(from[f + EEE], from[f + ENE]),
                    from[f + EFE])
                + after[a + EOO],
            from[f + NOO] + after[a + NEE]);
    through =
        least(
            through,
            from[f + FOO] + after[a + EFF],
            least(from[f + OEO], from[f + ONO], from[f + OFO]) + after[a + OOE]);
    through = least(through, from[f + EOO] + after[a + EEE]);
    restMm[at + PartialTours.THROUGH] = through;
    var twice =
        least(
            least(least(from[f + NNN], from[f + NEN]), least(from[f + NNE], from[f + NEF]))
                + after[a + NEE],
            least(least(from[f + ENN], from[f + EFN]), least(from[f + ENF], from[f + EFG]))
                + after[a + EFF],
            least(from[f + OON], from[f + OOF]) + after[a + OOE]);
    twice =
        least(
            twice,
            least(least(from[f + EEN], from[f + EEF]), least(from[f + ENE], from[f + EFE]))
                + after[a + EEE],
            least(from[f + ONO], from[f + OFO]) + after[a + OEO]);
    restMm[at + PartialTours.TWICE_THROUGH] = twice;
  }

  private static int least(int a, int b) {
    return Math.min(a, b);
  }

  private static int least(int a, int b, int c) {
    return Math.min(Math.min(a, b), c);
  }
}
