/// What being picked together is worth: the quadratic assignment inside slotting.
///
/// [MemeticPairSearch] solves dense problems (up to a few hundred facilities, full matrices);
/// [SlottingPairs] says what a slotting costs by its co-picked pairs.
@NullMarked
package org.owplanner.engine.slotting.pair;

import org.jspecify.annotations.NullMarked;
