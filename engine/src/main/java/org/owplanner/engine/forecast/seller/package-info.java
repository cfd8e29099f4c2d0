/// A night's forecast of all of a seller's goods: planned, summed, scored.
@NullMarked
package org.owplanner.engine.forecast.seller;

import org.jspecify.annotations.NullMarked;
