/// The slotting job: problem from the database, plan back into it.
@NullMarked
package org.owplanner.batch.slotting;

import org.jspecify.annotations.NullMarked;
