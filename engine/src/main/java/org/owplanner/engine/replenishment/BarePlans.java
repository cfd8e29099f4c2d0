package org.owplanner.engine.replenishment;

import java.util.List;
import org.owplanner.engine.replenishment.item.ItemValue;

/// What comes of no order but pinned ones, item by item.
///
/// @param plans as plans
/// @param values what is expected
record BarePlans(List<ItemPlan> plans, List<ItemValue> values) {}
