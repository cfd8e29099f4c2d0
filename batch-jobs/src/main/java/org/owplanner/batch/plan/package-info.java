/// What every plan has: run, states, publishing, adherence.
@NullMarked
package org.owplanner.batch.plan;

import org.jspecify.annotations.NullMarked;
