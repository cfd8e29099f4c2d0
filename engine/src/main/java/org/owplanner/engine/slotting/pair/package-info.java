/// What being picked together is worth: the quadratic assignment inside slotting.
///
/// [MemeticPairSearch] solves dense problems (up to a few hundred facilities, full matrices);
/// [WindowPairSearch] improves large sparse ones with swaps and, window by window, with the same
/// dense search.
@NullMarked
package org.owplanner.engine.slotting.pair;

import org.jspecify.annotations.NullMarked;
