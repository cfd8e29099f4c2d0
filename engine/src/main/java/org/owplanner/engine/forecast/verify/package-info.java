/// Checks forecasts as they were written; shares no code with how they were made.
@NullMarked
package org.owplanner.engine.forecast.verify;

import org.jspecify.annotations.NullMarked;
