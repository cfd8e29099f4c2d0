package org.owplanner.datasets.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// Writes the ways between the warehouses of a network and home, when vehicles leave, and what
/// docks and warehouses take.
final class TransferFeed {

  private static final String HOME = "HOME-NINGBO";
  private static final int[] HOME_DAYS = {38, 46, 60};
  private static final int HOME_TRIP_CENTS = 9_000;
  private static final int HOME_CENTS_PER_M3 = 11_000;
  private static final int HOME_CENTS_PER_KG = 22;
  private static final long HOME_CM3 = 25_000_000;
  private static final long HOME_G = 10_000_000;
  private static final int TIMETABLE_DAYS = 21;
  private static final int DOCK_DAYS = 84;
  private static final int HUB_TRIPS = 4;
  private static final int SITE_TRIPS = 2;
  private static final double[] SPACE = {1.3, 1.05, 1.6};
  private static final long LEAST_CM3 = 2_000_000;

  private final FeedFolder files;
  private final NetworkTerms terms;
  private final LocalDate planDate;

  private TransferFeed(FeedFolder files, NetworkTerms terms) {
    this.files = files;
    this.terms = terms;
    planDate = terms.trade().planDate();
  }

  static void write(FeedFolder files, NetworkTerms terms) {
    var feed = new TransferFeed(files, terms);
    feed.writeLanes();
    feed.writeDepartures();
    feed.writeDocks();
    feed.writeSpace();
  }

  private void writeLanes() {
    try (var lanes = files.open(FeedFile.TRANSFER_LANE);
        var forbidden = files.open(FeedFile.TRANSFER_LANE_FORBIDDEN)) {
      for (var from : terms.all()) {
        for (var to : terms.all()) {
          for (var mode : TransferMode.values()) {
            if (isWay(from, to)) {
              lanes.row(mode.row(laneId(from, to, mode), from, to));
              writeForbidden(forbidden, from, to, mode);
            }
          }
        }
        lanes.row(
            TransferLaneRow.of(
                homeId(from),
                from.warehouseId(),
                HOME,
                true,
                "SEA_LCL",
                HOME_DAYS,
                HOME_TRIP_CENTS,
                HOME_CENTS_PER_M3,
                HOME_CENTS_PER_KG,
                HOME_CM3,
                HOME_G));
      }
    }
  }

  /// Shared lorries take nothing dangerous over a border.
  private void writeForbidden(FeedWriter out, NetworkSite from, NetworkSite to, TransferMode mode) {
    if (mode == TransferMode.GROUPAGE && !from.country().equals(to.country())) {
      for (var hazard : terms.trade().forbidden()) {
        out.row(laneId(from, to, mode), hazard);
      }
    }
  }

  private void writeDepartures() {
    try (var out = files.open(FeedFile.DEPARTURE)) {
      for (var from : terms.all()) {
        for (var to : terms.all()) {
          for (var mode : TransferMode.values()) {
            if (isWay(from, to)) {
              writeDepartures(out, laneId(from, to, mode), mode.days());
            }
          }
        }
        writeDepartures(out, homeId(from), List.of(DayOfWeek.WEDNESDAY));
      }
    }
  }

  private void writeDepartures(FeedWriter out, String laneId, List<DayOfWeek> days) {
    for (var offset = 0; offset < TIMETABLE_DAYS; offset++) {
      var day = planDate.plusDays(offset);
      if (days.contains(day.getDayOfWeek())) {
        var id = laneId + '-' + day.toString().replace("-", "");
        out.row(id, laneId, day.toString(), day.minusDays(1).toString(), "true");
      }
    }
  }

  private void writeDocks() {
    try (var out = files.open(FeedFile.DOCK_CAPACITY)) {
      for (var site : terms.all()) {
        var trips = site.equals(terms.hub()) ? HUB_TRIPS : SITE_TRIPS;
        for (var offset = 0; offset < DOCK_DAYS; offset++) {
          var day = planDate.plusDays(offset);
          var isOpen = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
          out.row(site.warehouseId(), day.toString(), Integer.toString(isOpen ? trips : 0), "true");
        }
      }
    }
  }

  /// As much as lies there and some more, not much more in one of them.
  private void writeSpace() {
    try (var out = files.open(FeedFile.WAREHOUSE_SPACE)) {
      for (var s = 0; s < terms.sites().size(); s++) {
        var site = terms.sites().get(s);
        var cm3 =
            terms.tradeOf(site).goods().stream()
                .mapToDouble(goods -> goods.onHandUnits() * goods.size().volumeMm3() / 1e3)
                .sum();
        out.row(
            site.warehouseId(),
            planDate.toString(),
            Long.toString((long) Math.max(LEAST_CM3, SPACE[s % SPACE.length] * cm3)),
            "true");
      }
    }
  }

  /// All ways begin or end in the first warehouse; between others goods pass through it.
  private boolean isWay(NetworkSite from, NetworkSite to) {
    return !from.equals(to) && (from.equals(terms.hub()) || to.equals(terms.hub()));
  }

  private static String homeId(NetworkSite from) {
    return from.warehouseId() + "-HOME";
  }

  private static String laneId(NetworkSite from, NetworkSite to, TransferMode mode) {
    return "%s-%s-%s".formatted(from.warehouseId(), to.warehouseId(), mode.name());
  }
}
