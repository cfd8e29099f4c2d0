/// Order batching: which orders are picked in one tour, so that all tours together cost least.
@NullMarked
package org.owplanner.engine.wave.batch;

import org.jspecify.annotations.NullMarked;
