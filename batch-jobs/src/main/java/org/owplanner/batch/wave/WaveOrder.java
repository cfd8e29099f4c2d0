package org.owplanner.batch.wave;

import org.owplanner.engine.wave.PlannedOrder;

/// What becomes of an open order, as it stands in the database.
///
/// @param planned what was decided; deferred where it is withdrawn
/// @param isWithdrawn whether it was changed or cancelled while the plan was made, so that it left
///   the plan before it was published
public record WaveOrder(PlannedOrder planned, boolean isWithdrawn) {}
