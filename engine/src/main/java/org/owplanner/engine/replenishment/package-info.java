/// Replenishment: what a seller ships to each warehouse, when, how much, by which mode.
@NullMarked
package org.owplanner.engine.replenishment;

import org.jspecify.annotations.NullMarked;
