package org.owplanner.batch.warehouse;

import java.time.LocalDate;
import java.util.Optional;
import org.owplanner.engine.solve.Rate;

/// A rate as it counts for a warehouse on a date.
///
/// @param rate which one, with its meaning, default and range
/// @param value its value on that date
/// @param validFrom since when it is set so, none where the default counts
public record RateRow(Rate rate, double value, Optional<LocalDate> validFrom) {}
