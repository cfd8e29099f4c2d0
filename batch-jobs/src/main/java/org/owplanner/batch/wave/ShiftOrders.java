package org.owplanner.batch.wave;

import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.wave.OpenOrder;

/// The orders of a shift with what the engine needn't know of them.
///
/// @param orders in the sequence in which they came
/// @param carriers who takes each, empty where that isn't known
/// @param notes orders that changed after they were handed out
record ShiftOrders(List<OpenOrder> orders, List<String> carriers, List<Finding> notes) {}
