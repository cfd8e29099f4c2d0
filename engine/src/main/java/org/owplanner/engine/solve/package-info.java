/// What all planners share: budget, progress, money, bounds, findings and reasons.
@NullMarked
package org.owplanner.engine.solve;

import org.jspecify.annotations.NullMarked;
