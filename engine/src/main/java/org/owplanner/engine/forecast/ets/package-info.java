/// Exponential smoothing in state space form: error, trend, season (Hyndman, Koehler, Ord & Snyder
/// 2008).
@NullMarked
package org.owplanner.engine.forecast.ets;

import org.jspecify.annotations.NullMarked;
