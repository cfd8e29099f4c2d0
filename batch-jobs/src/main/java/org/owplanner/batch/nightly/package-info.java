/// The night's planning jobs together.
@NullMarked
package org.owplanner.batch.nightly;

import org.jspecify.annotations.NullMarked;
