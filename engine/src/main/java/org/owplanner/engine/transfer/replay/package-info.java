/// Transfers lived through day by day with real demand.
@NullMarked
package org.owplanner.engine.transfer.replay;

import org.jspecify.annotations.NullMarked;
