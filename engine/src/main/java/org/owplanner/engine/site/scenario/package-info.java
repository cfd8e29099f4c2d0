/// What-if: scenarios as lists of changes to a problem.
@NullMarked
package org.owplanner.engine.site.scenario;

import org.jspecify.annotations.NullMarked;
