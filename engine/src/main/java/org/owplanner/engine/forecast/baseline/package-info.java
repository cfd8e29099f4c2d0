/// What every other method must beat, and what works on any history.
@NullMarked
package org.owplanner.engine.forecast.baseline;

import org.jspecify.annotations.NullMarked;
