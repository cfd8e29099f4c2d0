/// The floor: aisle graph, distances, tours through stops, replay of orders.
@NullMarked
package org.owplanner.engine.layout;

import org.jspecify.annotations.NullMarked;
