/// Where things lie and how people walk: aisles, distances, tours, batching into tours, replay.
@NullMarked
package org.owplanner.engine.layout;

import org.jspecify.annotations.NullMarked;
