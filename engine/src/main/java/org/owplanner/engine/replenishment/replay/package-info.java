/// Days lived through again: real demand and drawn lead times under a plan and under rules.
@NullMarked
package org.owplanner.engine.replenishment.replay;

import org.jspecify.annotations.NullMarked;
