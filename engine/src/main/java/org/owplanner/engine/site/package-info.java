/// Which warehouses to open, enlarge, keep or close, and which regions each of them serves.
@NullMarked
package org.owplanner.engine.site;

import org.jspecify.annotations.NullMarked;
