package org.owplanner.engine.wave;

/// How many orders can be packed in a slot of time.
///
/// @param fromSecond its beginning, seconds since local midnight of the plan's date
/// @param toSecond its end
/// @param mostOrders most orders whose packing begins in it
public record PackingSlot(int fromSecond, int toSecond, int mostOrders) {}
