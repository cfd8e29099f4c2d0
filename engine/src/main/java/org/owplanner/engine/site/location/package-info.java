/// Capacitated facility location: which sites to open, and whom each serves, exactly.
///
/// A [LocationProblem] has sites with fixed costs and capacities, customers with demands, and arcs
/// that say which site may serve which customer at what cost; demand may be split or not.
/// [LocationSearch] relaxes that each customer is served (Lagrange), repairs what the relaxation
/// says, and branches until nothing is left open. Money is a `double` of any one unit.
@NullMarked
package org.owplanner.engine.site.location;

import org.jspecify.annotations.NullMarked;
