/// Complex exponential smoothing.
@NullMarked
package org.owplanner.engine.forecast.ces;

import org.jspecify.annotations.NullMarked;
