/// What will be asked for: demand of each SKU from what was ordered before.
@NullMarked
package org.owplanner.engine.forecast;

import org.jspecify.annotations.NullMarked;
