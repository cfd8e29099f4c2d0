package org.owplanner.batch.slotting;

import java.time.LocalDate;
import java.util.Optional;
import org.owplanner.engine.slotting.SlottingRate;

/// A rate as it counts for a warehouse on a date.
///
/// @param rate which one, with its meaning, default and range
/// @param value its value on that date
/// @param validFrom since when it is set so, none where the default counts
public record RateRow(SlottingRate rate, double value, Optional<LocalDate> validFrom) {}
