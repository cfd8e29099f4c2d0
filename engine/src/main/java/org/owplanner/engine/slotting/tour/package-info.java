/// Slotting by the exact length of real tours: tours kept under small changes, and the search over
/// them.
@NullMarked
package org.owplanner.engine.slotting.tour;

import org.jspecify.annotations.NullMarked;
