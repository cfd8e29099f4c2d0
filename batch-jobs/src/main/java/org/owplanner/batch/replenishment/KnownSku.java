package org.owplanner.batch.replenishment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Record;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.replenishment.PriceBreak;
import org.owplanner.engine.replenishment.Supply;

/// Goods as the feed knows them, with what their supplier asks for.
public final class KnownSku {

  private final Sku sku;
  private final long priceCents;
  private final boolean isGenerated;
  private final Optional<Terms> terms;
  private final List<PriceBreak> breakCents = new ArrayList<>();

  /// What is asked for in whole.
  ///
  /// @param unitCents cost of a unit, none where it isn't given
  private record Terms(
      String currency,
      Optional<Long> unitCents,
      int productionDays,
      int moqUnits,
      double dutyShare,
      int atFactoryUnits) {}

  private KnownSku(Sku sku, long priceCents, boolean isGenerated, Optional<Terms> terms) {
    this.sku = sku;
    this.priceCents = priceCents;
    this.isGenerated = isGenerated;
    this.terms = terms;
  }

  /// Of a row of [ReplenishmentQueries#SKUS].
  public static KnownSku of(Record row) {
    var hazard = row.get("hazard_class", String.class);
    var sku =
        new Sku(
            text(row, "seller_id"),
            text(row, "sku_id"),
            text(row, "description"),
            row.get("length_mm", int.class),
            row.get("width_mm", int.class),
            row.get("height_mm", int.class),
            row.get("weight_g", int.class),
            row.get("case_pack", int.class),
            text(row, "storage_class"),
            hazard == null ? "" : hazard,
            text(row, "pick_type"),
            0);
    var currency = row.get("currency", String.class);
    return new KnownSku(
        sku,
        row.get("price_cents", long.class),
        row.get("is_generated", boolean.class),
        currency == null
            ? Optional.empty()
            : Optional.of(
                new Terms(
                    currency,
                    Optional.ofNullable(row.get("unit_cost_cents", Long.class)),
                    row.get("production_days", int.class),
                    row.get("moq_units", int.class),
                    row.get("duty_share", double.class),
                    row.get("at_factory_units", int.class))));
  }

  /// Adds what a unit costs in larger orders; the smallest first.
  void add(Record priceBreak) {
    breakCents.add(
        new PriceBreak(
            priceBreak.get("from_units", int.class),
            priceBreak.get("unit_cost_cents", long.class)));
  }

  /// The goods.
  public Sku sku() {
    return sku;
  }

  /// Whether what their supplier asks for was generated.
  public boolean isGenerated() {
    return isGenerated;
  }

  /// Its price in a warehouse.
  ///
  /// @param currency the warehouse's
  public long priceMicros(ExchangeRates exchange, String currency) {
    return exchange.micros(priceCents, currency);
  }

  /// Its supply, none where it isn't known.
  ///
  /// @param priceMicros its price
  /// @param costShare what a unit costs as a share of its price where nothing else is given
  public Optional<Supply> supply(ExchangeRates exchange, long priceMicros, double costShare) {
    return terms.map(
        known -> {
          var breaks = new ArrayList<PriceBreak>();
          breaks.add(
              new PriceBreak(
                  1,
                  known
                      .unitCents()
                      .map(cents -> exchange.micros(cents, known.currency()))
                      .orElseGet(() -> Math.round(priceMicros * costShare))));
          for (var step : breakCents) {
            breaks.add(
                new PriceBreak(
                    step.fromUnits(), exchange.micros(step.unitMicros(), known.currency())));
          }
          return new Supply(
              breaks,
              known.productionDays(),
              known.moqUnits(),
              known.dutyShare(),
              known.atFactoryUnits());
        });
  }

  private static String text(Record row, String column) {
    return Objects.requireNonNull(row.get(column, String.class));
  }
}
