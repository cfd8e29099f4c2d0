/// Seasonal ARIMA with automatic orders.
@NullMarked
package org.owplanner.engine.forecast.arima;

import org.jspecify.annotations.NullMarked;
