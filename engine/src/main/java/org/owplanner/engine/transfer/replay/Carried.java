package org.owplanner.engine.transfer.replay;

import org.owplanner.engine.transfer.TransferLine;

/// Goods of a line, from the day on which they are set aside to their arrival.
///
/// @param line the line
/// @param sender index of the cell that they leave
/// @param receiver index of the cell where they end
/// @param goods the units
/// @param departureDay day on which they leave
/// @param arrivalDay day on which they arrive at their end
record Carried(
    TransferLine line, int sender, int receiver, Shelf goods, int departureDay, int arrivalDay) {}
