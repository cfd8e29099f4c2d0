/// What was asked for before: a seller's orders, stock and calendar, by day.
@NullMarked
package org.owplanner.engine.forecast.history;

import org.jspecify.annotations.NullMarked;
