/// Slotting: which SKU lies at which location, and which moves tonight pay for themselves.
@NullMarked
package org.owplanner.engine.slotting;

import org.jspecify.annotations.NullMarked;
