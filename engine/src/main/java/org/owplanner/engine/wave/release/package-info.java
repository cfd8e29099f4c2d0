/// Which orders a wave releases, and from which aisles, so that pickers visit few aisles a unit.
///
/// [ReleaseSearch] looks for the plan, [ReleaseBound] says what no plan can exceed.
@NullMarked
package org.owplanner.engine.wave.release;

import org.jspecify.annotations.NullMarked;
