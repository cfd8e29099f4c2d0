/// Several forecasts made one, and series put on another scale.
@NullMarked
package org.owplanner.engine.forecast.combine;

import org.jspecify.annotations.NullMarked;
