/// The waves' job: a shift's problem from the database, its tours back into it.
@NullMarked
package org.owplanner.batch.wave;

import org.jspecify.annotations.NullMarked;
