/// What makes a site suitable beside its cost: scores, minimums, weights and ranks.
@NullMarked
package org.owplanner.engine.site.factor;

import org.jspecify.annotations.NullMarked;
