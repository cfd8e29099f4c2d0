/// The transfers' model as a mixed integer program: the exact optimum of networks that are small
/// enough, against which planners are measured.
@NullMarked
package org.owplanner.engine.transfer.program;

import org.jspecify.annotations.NullMarked;
