package org.owplanner.engine.replenishment.replay;

import org.owplanner.engine.replenishment.TransportMode;

/// Units that were ordered and haven't come yet.
///
/// @param mode how they travel
/// @param units how many
/// @param expectedDay day on which they are expected by the lane's mean
/// @param arrivalDay day on which they will come, which no policy may know
record UnderWay(TransportMode mode, int units, int expectedDay, int arrivalDay) {}
