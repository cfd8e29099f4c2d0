/// What sellers should order: read, planned, written and read back, seller by seller.
@NullMarked
package org.owplanner.batch.replenishment;

import org.jspecify.annotations.NullMarked;
