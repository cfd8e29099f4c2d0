package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.NetworkSite;
import org.owplanner.engine.stock.LeadTime;
import org.owplanner.engine.stock.StorageFee;
import org.owplanner.engine.transfer.Departure;
import org.owplanner.engine.transfer.DockTrips;
import org.owplanner.engine.transfer.TransferLane;

/// Reads ways, timetables and fees from the rows of a network's feed, all money in one currency.
///
/// The feed's timetable goes by days of the week, and so it goes on after the feed's last day.
final class TransferRowReader {

  private static final double MICROS_OF_A_CENT = 10_000;

  private final TradeRows rows;
  private final Map<String, String> currencies;
  private final String currency;
  private final Map<String, Double> dollars = new HashMap<>();
  private final Map<String, NamedCsvRecord> supplies = new HashMap<>();

  TransferRowReader(TradeRows rows, List<NetworkSite> sites, String currency) {
    this.rows = rows;
    this.currency = currency;
    currencies =
        sites.stream().collect(Collectors.toMap(NetworkSite::warehouseId, NetworkSite::currency));
    for (var row : rows.of(FeedFile.EXCHANGE_RATE)) {
      dollars.put(row.getField("currency"), Double.valueOf(row.getField("per_unit")));
    }
    for (var row : rows.of(FeedFile.SKU_SUPPLY)) {
      supplies.put(SampleTransfers.key(row.getField("seller_id"), row.getField("sku_id")), row);
    }
  }

  /// Supply by goods.
  Map<String, NamedCsvRecord> supplies() {
    return supplies;
  }

  long micros(NamedCsvRecord row, String field, String of) {
    return micros(Long.parseLong(row.getField(field)), of);
  }

  long micros(long cents, String of) {
    return Math.round(
        cents
            * MICROS_OF_A_CENT
            * dollars.getOrDefault(of, 1.0)
            / dollars.getOrDefault(currency, 1.0));
  }

  /// The lanes between warehouses.
  List<TransferLane> lanes() {
    Map<String, Set<String>> forbidden =
        rows.of(FeedFile.TRANSFER_LANE_FORBIDDEN).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getField("lane_id"),
                    Collectors.mapping(row -> row.getField("hazard_class"), Collectors.toSet())));
    return rows.of(FeedFile.TRANSFER_LANE).stream()
        .filter(row -> row.getField("is_home").equals("false"))
        .map(row -> lane(row, forbidden.getOrDefault(row.getField("lane_id"), Set.of())))
        .toList();
  }

  private TransferLane lane(NamedCsvRecord row, Set<String> forbidden) {
    var of = row.getField("currency");
    return new TransferLane(
        row.getField("lane_id"),
        row.getField("warehouse_id"),
        row.getField("to_id"),
        false,
        row.getField("mode"),
        leadTime(row, 0, 0),
        micros(row, "trip_cents", of),
        micros(row, "cents_per_m3", of),
        micros(row, "cents_per_kg", of),
        Long.parseLong(row.getField("vehicle_volume_cm3")),
        Long.parseLong(row.getField("vehicle_weight_g")),
        micros(row, "handling_from_cents", of),
        micros(row, "handling_to_cents", of),
        forbidden,
        Set.of());
  }

  /// The departures of so many days from a date on.
  List<Departure> departures(LocalDate date, int days) {
    var lanes = lanes().stream().map(TransferLane::laneId).collect(Collectors.toSet());
    Map<String, Map<DayOfWeek, Integer>> timetable = new TreeMap<>();
    for (var row : rows.of(FeedFile.DEPARTURE)) {
      var leaves = LocalDate.parse(row.getField("departs_on"));
      var closes = LocalDate.parse(row.getField("cut_off_on"));
      if (lanes.contains(row.getField("lane_id"))) {
        timetable
            .computeIfAbsent(row.getField("lane_id"), of -> new EnumMap<>(DayOfWeek.class))
            .put(leaves.getDayOfWeek(), (int) ChronoUnit.DAYS.between(closes, leaves));
      }
    }
    var departures = new ArrayList<Departure>();
    for (var offset = 0; offset < days; offset++) {
      var day = date.plusDays(offset);
      timetable.forEach(
          (lane, weekdays) -> {
            var before = weekdays.get(day.getDayOfWeek());
            if (before != null) {
              var number = (int) day.toEpochDay();
              departures.add(new Departure(lane + '-' + day, lane, number, number - before));
            }
          });
    }
    return departures;
  }

  /// What docks take on as many days.
  List<DockTrips> docks(LocalDate date, int days) {
    Map<String, Map<DayOfWeek, Integer>> trips = new TreeMap<>();
    for (var row : rows.of(FeedFile.DOCK_CAPACITY)) {
      trips
          .computeIfAbsent(row.getField("warehouse_id"), of -> new EnumMap<>(DayOfWeek.class))
          .put(
              LocalDate.parse(row.getField("day")).getDayOfWeek(),
              Integer.valueOf(row.getField("trips")));
    }
    var docks = new ArrayList<DockTrips>();
    trips.forEach(
        (warehouse, weekdays) -> {
          for (var offset = 0; offset < days; offset++) {
            var day = date.plusDays(offset);
            docks.add(
                new DockTrips(
                    warehouse,
                    (int) day.toEpochDay(),
                    weekdays.getOrDefault(day.getDayOfWeek(), 0)));
          }
        });
    return docks;
  }

  /// Storage fees.
  List<StorageFee> fees() {
    return rows.of(FeedFile.STORAGE_FEE).stream()
        .map(
            row -> {
              var id = row.getField("warehouse_id");
              return new StorageFee(
                  id,
                  Integer.parseInt(row.getField("from_age_days")),
                  micros(row, "cents_per_m3_day", currencies.getOrDefault(id, currency)));
            })
        .toList();
  }

  /// How long goods travel to a warehouse from their factories.
  LeadTime wayTo(String warehouseId, String mode) {
    return rows.of(FeedFile.LANE).stream()
        .filter(
            row ->
                row.getField("warehouse_id").equals(warehouseId)
                    && row.getField("mode").equals(mode))
        .map(
            row ->
                leadTime(
                    row,
                    Double.parseDouble(row.getField("inspected_share")),
                    Integer.parseInt(row.getField("inspection_days"))))
        .findFirst()
        .orElseThrow();
  }

  private static LeadTime leadTime(NamedCsvRecord row, double inspected, int inspectionDays) {
    return new LeadTime(
        Integer.parseInt(row.getField("lead_p10_days")),
        Integer.parseInt(row.getField("lead_p50_days")),
        Integer.parseInt(row.getField("lead_p90_days")),
        inspected,
        inspectionDays);
  }
}
