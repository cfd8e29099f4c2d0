/// Transfers: which goods move between warehouses, on which departure.
@NullMarked
package org.owplanner.engine.transfer;

import org.jspecify.annotations.NullMarked;
