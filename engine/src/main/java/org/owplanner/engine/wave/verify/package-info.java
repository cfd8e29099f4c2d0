/// Checks a written plan of waves against its problem, sharing no code with the planner.
@NullMarked
package org.owplanner.engine.wave.verify;

import org.jspecify.annotations.NullMarked;
