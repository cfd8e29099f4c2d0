package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.noCondition;

import org.jooq.Condition;
import org.jooq.Field;

/// What part of a plan somebody looks at.
///
/// @param runId the plan
/// @param sellerId the only seller, empty for all
public record ReplenishmentPart(long runId, String sellerId) {

  /// All of a plan.
  public static ReplenishmentPart whole(long runId) {
    return new ReplenishmentPart(runId, "");
  }

  /// The rows of it in a table with these columns.
  Condition in(Field<Long> run, Field<String> seller) {
    return run.eq(runId).and(sellerId.isEmpty() ? noCondition() : seller.eq(sellerId));
  }
}
