/// How parameters are found that fit a series best.
@NullMarked
package org.owplanner.engine.forecast.fit;

import org.jspecify.annotations.NullMarked;
