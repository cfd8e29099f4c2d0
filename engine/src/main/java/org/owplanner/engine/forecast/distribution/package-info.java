/// How much may be sold: distributions of demand.
@NullMarked
package org.owplanner.engine.forecast.distribution;

import org.jspecify.annotations.NullMarked;
