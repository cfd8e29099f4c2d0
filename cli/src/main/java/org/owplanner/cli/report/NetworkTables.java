package org.owplanner.cli.report;

import static org.owplanner.cli.report.PageTable.cell;
import static org.owplanner.cli.report.PageTable.number;
import static org.owplanner.cli.report.PageTable.text;

import java.util.List;
import java.util.TreeMap;

/// What the network's warehouses send and receive, how full they become, and what it saves.
record NetworkTables(TransferReport report, PageWords words, PageNumbers numbers) {

  private static final double CM3_PER_M3 = 1e6;

  /// What a warehouse, or home, sends and receives.
  private static final class Traffic {
    private int tripsOut;
    private int tripsIn;
    private long unitsOut;
    private long unitsIn;
    private long volumeOutCm3;
    private long volumeInCm3;
  }

  /// How many warehouses take part, and how many trips there are between them.
  String insight() {
    return words.of(
        "network.say",
        numbers.whole(traffic().size()),
        numbers.whole(report.batches().size()),
        numbers.whole(
            report.batches().stream()
                .map(batch -> batch.fromId() + "→" + batch.toId())
                .distinct()
                .count()));
  }

  /// What left of the plan, empty as long as nothing came back.
  String adherence() {
    return report
        .adherence()
        .map(
            done ->
                words.of(
                    "adherence",
                    numbers.whole(done.sentUnits()),
                    numbers.whole(done.plannedUnits()),
                    numbers.percent(done.share()),
                    numbers.whole(done.departures()),
                    numbers.whole(done.otherUnits()),
                    numbers.whole(done.arrivedUnits())))
        .orElse("");
  }

  private TreeMap<String, Traffic> traffic() {
    var traffic = new TreeMap<String, Traffic>();
    for (var batch : report.batches()) {
      var from = traffic.computeIfAbsent(batch.fromId(), _ -> new Traffic());
      from.tripsOut++;
      from.unitsOut += batch.units();
      from.volumeOutCm3 += batch.volumeCm3();
      var to = traffic.computeIfAbsent(batch.toId(), _ -> new Traffic());
      to.tripsIn++;
      to.unitsIn += batch.units();
      to.volumeInCm3 += batch.volumeCm3();
    }
    return traffic;
  }

  /// One row a warehouse that sends or receives.
  PageTable warehouses() {
    var rows = new PageTable.Rows();
    traffic()
        .forEach(
            (id, traffic) ->
                rows.add(
                    id,
                    cell(id),
                    cell(numbers.whole(traffic.tripsOut), traffic.tripsOut),
                    cell(numbers.whole(traffic.unitsOut), traffic.unitsOut),
                    volume(traffic.volumeOutCm3),
                    cell(numbers.whole(traffic.tripsIn), traffic.tripsIn),
                    cell(numbers.whole(traffic.unitsIn), traffic.unitsIn),
                    volume(traffic.volumeInCm3)));
    return rows.table(
        "network",
        words.of("network.caption"),
        List.of(
            text(words.of("column.warehouse")),
            number(words.of("column.tripsOut")),
            number(words.of("column.unitsOut")),
            number(words.of("column.volumeOut")),
            number(words.of("column.tripsIn")),
            number(words.of("column.unitsIn")),
            number(words.of("column.volumeIn"))));
  }

  private PageTable.Cell volume(long cm3) {
    return cell(numbers.decimal(cm3 / CM3_PER_M3, 2), cm3);
  }

  /// The fullest day of each warehouse.
  PageTable space() {
    var rows = new PageTable.Rows();
    for (var warehouse : report.space()) {
      var day = warehouse.fullest();
      rows.add(
          warehouse.warehouseId(),
          cell(warehouse.warehouseId()),
          cell(NetworkSpace.date(day).toString()),
          day.capacityCm3() < 0 ? cell(words.of("noLimit"), Double.NaN) : volume(day.capacityCm3()),
          volume(day.withoutCm3()),
          volume(day.withCm3()),
          share(NetworkSpace.use(day, day.withoutCm3())),
          share(NetworkSpace.use(day, day.withCm3())));
    }
    return rows.table(
        "space",
        words.of("space.caption"),
        List.of(
            text(words.of("column.warehouse")),
            text(words.of("column.fullest")),
            number(words.of("column.capacity")),
            number(words.of("column.without")),
            number(words.of("column.with")),
            number(words.of("column.useWithout")),
            number(words.of("column.useWith"))));
  }

  private PageTable.Cell share(double share) {
    return cell(numbers.percent(share), share);
  }

  /// What the plan saves against each other way to decide.
  PageTable savings() {
    var rows = new PageTable.Rows();
    for (var saving : report.savings()) {
      rows.add(
          saving.rule() + " " + saving.isSeen(),
          cell(words.ofConstant("transferRule", saving.rule())),
          cell(words.of(saving.isSeen() ? "seen" : "unseen", numbers.whole(saving.days()))),
          cell(numbers.whole(saving.trips()), saving.trips()),
          cell(numbers.whole(saving.lines()), saving.lines()),
          cell(numbers.money(saving.costMicros()), saving.costMicros()),
          cell(numbers.money(saving.planMicros()), saving.planMicros()),
          cell(numbers.money(saving.savedMicros()), saving.savedMicros()),
          share(saving.share()));
    }
    return rows.table(
        "savings",
        words.of("savings.caption"),
        List.of(
            text(words.of("column.rule")),
            text(words.of("column.demand")),
            number(words.of("column.trips")),
            number(words.of("column.lines")),
            number(words.of("column.ruleCost")),
            number(words.of("column.plan")),
            number(words.of("column.saved")),
            number(words.of("column.share"))));
  }
}
