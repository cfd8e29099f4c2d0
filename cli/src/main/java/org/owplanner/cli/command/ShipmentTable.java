package org.owplanner.cli.command;

import org.owplanner.batch.replenishment.DescribedShipment;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.output.TextTable;

/// Prints what is shipped together, with how full its containers are.
///
/// @param console where to print
/// @param shown the plan
record ShipmentTable(Console console, ShownReplenishment shown) {

  private static final double CM3_PER_M3 = 1e6;
  private static final double G_PER_KG = 1e3;

  void print(int most) {
    var shipments = shown.reader().shipments(shown.part());
    if (shipments.isEmpty()) {
      return;
    }
    var words = console.words();
    var table =
        new TextTable()
            .words(words.of("supply.shipBy"))
            .words(words.of("supply.seller"))
            .words(words.of("supply.warehouse"))
            .words(words.of("supply.mode"))
            .numbers(words.of("forecast.skus"))
            .numbers("m³")
            .numbers("kg")
            .numbers(words.of("supply.containers"))
            .numbers(words.of("supply.fill"))
            .numbers(words.of("supply.freight"));
    shipments.stream().limit(most).forEach(shipment -> add(table, shipment));
    console.heading("supply.shipments", Math.min(most, shipments.size()), shipments.size());
    console.table(table);
  }

  private void add(TextTable table, DescribedShipment shipment) {
    var numbers = console.numbers();
    table.row(
        shipment.shipOn().toString(),
        shipment.sellerId(),
        shipment.warehouseId(),
        console.words().ofConstant("transport", shipment.mode().name()),
        numbers.whole(shipment.skus()),
        numbers.decimal(shipment.volumeCm3() / CM3_PER_M3, 1),
        numbers.whole(Math.round(shipment.weightG() / G_PER_KG)),
        shipment.containers() == 0 ? "–" : numbers.whole(shipment.containers()),
        numbers.percent(shipment.fill()),
        numbers.money(shipment.freightMicros()));
  }
}
