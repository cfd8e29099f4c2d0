/// Checks a written transfer plan against its problem, sharing no code with the planner.
@NullMarked
package org.owplanner.engine.transfer.verify;

import org.jspecify.annotations.NullMarked;
