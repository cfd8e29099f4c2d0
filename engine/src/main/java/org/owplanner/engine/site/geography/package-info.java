/// Where sites and buyers lie: distances, centres, the nearest city or port.
@NullMarked
package org.owplanner.engine.site.geography;

import org.jspecify.annotations.NullMarked;
