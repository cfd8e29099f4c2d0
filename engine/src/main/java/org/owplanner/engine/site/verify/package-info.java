/// Checks plans of sites as they were written; shares no code with what makes them.
@NullMarked
package org.owplanner.engine.site.verify;

import org.jspecify.annotations.NullMarked;
