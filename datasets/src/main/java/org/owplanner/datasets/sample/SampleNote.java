package org.owplanner.datasets.sample;

import java.util.Locale;
import java.util.stream.Collectors;

/// The note beside the feed's files: what is real in them, what is generated, what was left out.
final class SampleNote {

  private SampleNote() {}

  static String text(SampleSummary summary) {
    return String.format(
        Locale.ROOT,
        """
        # What is real here and what is generated

        Real: `order_line.csv`, and in `sku.csv` id, description and price (median of what was paid). Source: Online
        Retail, UCI Machine Learning Repository, doi 10.24432/C5BW33, CC BY 4.0. %,d lines were read, %,d sell goods,
        %,d cancel a sale (they carry the order of the sale that they cancel), %,d bring goods back.

        Left out, by the documented list of non-goods:

        %s

        Generated from a seed:

        - the sellers: the source has one merchant, whose goods are split by product family
        - in `sku.csv` dimensions and weight (column `is_generated_size`), case pack, storage class, hazard class and
          pick type: from the words of the description, the price and the first lines that ordered it
        - the warehouse %s with its %,d locations, and the hazard rules
        - `slot.csv`: as history would have left it on the eve of %s: in the order of first sale, each SKU in the first
          free locations, aisle by aisle, that it was allowed into (%,d of %,d SKUs, %,d locations; the others had not
          been sold by then, and those with stock await a slot)
        - `stock_day.csv`: a SKU counts as out of stock in gaps between its orders that chance would leave once in 10,000
        - `calendar_event.csv`'s season and closure over Christmas; its public holidays are real
        - `open_order.csv` and `open_order_line.csv` hold real orders: those of the last day with orders before the plan
          date, received as they were, and those of the day itself as they come. Generated are their cut-offs, carriers,
          priorities and which cut-offs are hard
        - `location_stock.csv`: the units of `stock.csv` shared over each SKU's slots, reserve counted with the slot; lots
          and their expiry, of one SKU in twelve
        - `shift.csv`, `equipment.csv`, `picker.csv`, `packing_capacity.csv`
        - all of replenishment: the ways from China with days and prices as forwarders ask (`lane.csv`,
          `lane_forbidden.csv`), storage fees, what goods cost at the factory (35 to 45 %% of their price), smallest orders
          and price breaks, what is under way and how old stock is, budgets, capacities and settings; in
          `factory_closure.csv` the length of the closures, in `exchange_rate.csv` the rounding
        - all of transfers, and the warehouses MAN1, ROT1 and BER1 (`...-network.csv` and files with their names): their
          orders are real orders of the first warehouse told once more, of a share of the invoices and its 400 best
          sellers; their stock is generated
        - `stock.csv`: some weeks of the mean demand before that day; to be held in the pick faces: five days of it
        """,
        summary.linesRead(),
        summary.sales(),
        summary.cancellations(),
        summary.returns(),
        summary.leftOut().entrySet().stream()
            .map(entry -> "- %s: %,d".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("\n")),
        summary.warehouseId(),
        summary.locations(),
        summary.planDate(),
        summary.skusWithSlot(),
        summary.skus(),
        summary.faces());
  }
}
