/// Which methods forecast a series, how well they did, and how wide its band is.
@NullMarked
package org.owplanner.engine.forecast.choice;

import org.jspecify.annotations.NullMarked;
