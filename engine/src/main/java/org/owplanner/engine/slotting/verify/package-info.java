/// Checks a written slotting plan against its problem, sharing no code with the search or its
/// constraints.
@NullMarked
package org.owplanner.engine.slotting.verify;

import org.jspecify.annotations.NullMarked;
