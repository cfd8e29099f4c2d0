package org.owplanner.batch.replenishment;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ADVICE;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_ORDER;
import static org.owplanner.batch.jooq.plan.Tables.REPLENISHMENT_SHIPMENT;
import static org.owplanner.batch.jooq.plan.Tables.RUN_PARTITION;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.owplanner.batch.plan.RunReader;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.TransportMode;

/// Sums up a plan's rows where they lie.
///
/// @param database the database
/// @param part the plan, or a seller's part of it
record ReplenishmentSums(DSLContext database, ReplenishmentPart part) {

  private record Advised(
      Map<AdviceAction, Integer> actions, long ignoredMicros, long agedFeeMicros) {}

  private record Ordered(int orders, long units) {}

  /// Totals by seller.
  List<SellerTotal> sellers() {
    var advised = advised();
    var ordered = ordered();
    return database
        .selectFrom(RUN_PARTITION)
        .where(part.in(RUN_PARTITION.RUN_ID, RUN_PARTITION.PARTITION_NAME))
        .orderBy(RUN_PARTITION.PARTITION_NAME)
        .fetch(
            row -> {
              var seller = row.getPartitionName();
              var advice = advised.getOrDefault(seller, new Advised(Map.of(), 0, 0));
              var orders = ordered.getOrDefault(seller, new Ordered(0, 0));
              return new SellerTotal(
                  seller,
                  advice.actions(),
                  orders.orders(),
                  orders.units(),
                  advice.ignoredMicros(),
                  advice.agedFeeMicros(),
                  row.getObjectiveMicros(),
                  row.getInForceMicros(),
                  RunReader.bound(row.getBoundMicros(), row.getBoundMethod()));
            });
  }

  private Map<String, Advised> advised() {
    var a = REPLENISHMENT_ADVICE;
    var bySeller = new HashMap<String, Advised>();
    database
        .select(
            a.SELLER_ID,
            a.ACTION,
            count(),
            sum(when(a.ACTION.eq("ORDER"), a.IGNORED_MICROS).otherwise(0L)),
            sum(when(a.AGED_UNITS.gt(0), a.AGED_FEE_MICROS).otherwise(0L)))
        .from(a)
        .where(part.in(a.RUN_ID, a.SELLER_ID))
        .groupBy(a.SELLER_ID, a.ACTION)
        .forEach(
            row -> {
              var action = AdviceAction.valueOf(row.value2());
              bySeller.merge(
                  row.value1(),
                  new Advised(
                      Map.of(action, row.value3()), exact(row.value4()), exact(row.value5())),
                  ReplenishmentSums::joined);
            });
    return bySeller;
  }

  private static Advised joined(Advised one, Advised other) {
    var actions = new EnumMap<AdviceAction, Integer>(AdviceAction.class);
    actions.putAll(one.actions());
    actions.putAll(other.actions());
    return new Advised(
        actions,
        one.ignoredMicros() + other.ignoredMicros(),
        one.agedFeeMicros() + other.agedFeeMicros());
  }

  private Map<String, Ordered> ordered() {
    var o = REPLENISHMENT_ORDER;
    var bySeller = new HashMap<String, Ordered>();
    database
        .select(o.SELLER_ID, count(), sum(o.UNITS))
        .from(o)
        .where(part.in(o.RUN_ID, o.SELLER_ID))
        .groupBy(o.SELLER_ID)
        .forEach(
            row ->
                bySeller.put(
                    row.value1(), new Ordered(row.value2(), row.value3().longValueExact())));
    return bySeller;
  }

  private static long exact(BigDecimal sum) {
    return sum.longValueExact();
  }

  /// What travels by each mode, the dearest first.
  List<ModeFreight> freight() {
    var s = REPLENISHMENT_SHIPMENT;
    return database
        .select(s.MODE, count(), sum(s.CONTAINERS), sum(s.VOLUME_CM3), sum(s.FREIGHT_MICROS))
        .from(s)
        .where(part.in(s.RUN_ID, s.SELLER_ID))
        .groupBy(s.MODE)
        .orderBy(sum(s.FREIGHT_MICROS).desc(), s.MODE)
        .fetch(
            row ->
                new ModeFreight(
                    TransportMode.valueOf(row.value1()),
                    row.value2(),
                    row.value3().intValueExact(),
                    exact(row.value4()),
                    exact(row.value5())));
  }
}
