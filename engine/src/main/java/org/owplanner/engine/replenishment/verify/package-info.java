/// Checks a written replenishment plan against its problem, sharing no code with the planner.
@NullMarked
package org.owplanner.engine.replenishment.verify;

import org.jspecify.annotations.NullMarked;
