/// What every plan of stock over time stands on: what is forecast, how old goods are, how long they
/// travel, what storing them costs.
@NullMarked
package org.owplanner.engine.stock;

import org.jspecify.annotations.NullMarked;
