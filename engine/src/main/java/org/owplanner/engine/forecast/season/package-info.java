/// Seasons: whether there is one, its indices, the series without it.
@NullMarked
package org.owplanner.engine.forecast.season;

import org.jspecify.annotations.NullMarked;
