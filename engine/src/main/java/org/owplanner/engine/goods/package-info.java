/// What lies in a warehouse, as far as several plans need to know it; knows no plan.
@NullMarked
package org.owplanner.engine.goods;

import org.jspecify.annotations.NullMarked;
