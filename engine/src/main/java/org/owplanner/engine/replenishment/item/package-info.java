/// One item's orders: what they cost in expectation, the best ones, and what none can cost less
/// than.
@NullMarked
package org.owplanner.engine.replenishment.item;

import org.jspecify.annotations.NullMarked;
