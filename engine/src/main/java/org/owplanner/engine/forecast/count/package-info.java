/// Demand in whole units that comes now and then: the methods of intermittent demand, and what a
/// set of like series says of each.
///
/// [CountForecaster] chooses among them.
@NullMarked
package org.owplanner.engine.forecast.count;

import org.jspecify.annotations.NullMarked;
