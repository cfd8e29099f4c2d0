/// Demand and lead times as the cost of an item's orders sees them: levels, weeks, regimes, cells.
@NullMarked
package org.owplanner.engine.replenishment.demand;

import org.jspecify.annotations.NullMarked;
