/// What moving goods does to a SKU's stock in a warehouse: periods, demand, and the cost of a cell.
@NullMarked
package org.owplanner.engine.transfer.cell;

import org.jspecify.annotations.NullMarked;
