/// What the feed says of a warehouse, for all plans: floor, orders, rates.
@NullMarked
package org.owplanner.batch.warehouse;

import org.jspecify.annotations.NullMarked;
