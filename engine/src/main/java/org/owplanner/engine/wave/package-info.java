/// Waves: which orders are picked together, by whom, in which sequence, before which cut-off.
///
/// Times are seconds since local midnight of the plan's date; they may lie beyond 86,400.
@NullMarked
package org.owplanner.engine.wave;

import org.jspecify.annotations.NullMarked;
