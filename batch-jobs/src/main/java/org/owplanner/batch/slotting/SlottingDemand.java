package org.owplanner.batch.slotting;

import org.owplanner.engine.forecast.SkuDemand;
import org.owplanner.engine.solve.Finding;

/// What a slotting expects to be ordered, and where it has that from.
///
/// @param demand by SKU
/// @param source the forecast, in words
record SlottingDemand(SkuDemand demand, Finding source) {}
