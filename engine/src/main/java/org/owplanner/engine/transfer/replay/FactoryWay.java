package org.owplanner.engine.transfer.replay;

import org.owplanner.engine.stock.LeadTime;

/// How goods come to a cell from their factory.
///
/// @param productionDays days until they are made
/// @param leadTime days from the factory to the shelf
public record FactoryWay(int productionDays, LeadTime leadTime) {}
