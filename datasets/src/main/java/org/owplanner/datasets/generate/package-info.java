/// Warehouses, SKUs and orders of any size from a seed.
@NullMarked
package org.owplanner.datasets.generate;

import org.jspecify.annotations.NullMarked;
