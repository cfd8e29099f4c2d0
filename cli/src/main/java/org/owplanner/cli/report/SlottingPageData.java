package org.owplanner.cli.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.batch.plan.ReplayRow;
import org.owplanner.engine.goods.SkuKey;

/// What the scripts of a slotting plan's page draw.
final class SlottingPageData {
  private final SlottingReport report;
  private final PageWords words;
  private final Map<SkuKey, String> abc;
  private final Map<SkuKey, Double> picksADay;
  private final Map<SkuKey, Integer> indexOfSku = new LinkedHashMap<>();
  private final List<List<Object>> skus = new ArrayList<>();

  SlottingPageData(SlottingReport report, PageWords words) {
    this.report = report;
    this.words = words;
    var locations = report.floor().locations();
    this.abc = AbcClasses.of(locations);
    this.picksADay = AbcClasses.picksADay(locations);
  }

  Map<String, Object> data() {
    var data = new LinkedHashMap<String, Object>();
    data.put("floor", floor());
    data.put("skus", skus);
    data.put("days", days());
    data.put("moves", report.moves().stream().map(this::move).toList());
    return data;
  }

  private Map<String, Object> floor() {
    var floor = report.floor();
    var indexOfAisle = new HashMap<String, Integer>();
    for (var aisle : floor.aisles()) {
      indexOfAisle.put(aisle.aisle(), indexOfAisle.size());
    }
    var data = new LinkedHashMap<String, Object>();
    data.put("aisles", floor.aisles().stream().map(ReportAisle::aisle).toList());
    data.put("x", floor.aisles().stream().map(ReportAisle::xMm).toList());
    data.put("cross", floor.crossAisleYMm());
    data.put("depot", indexOfAisle.getOrDefault(floor.depotAisle(), 0));
    data.put(
        "locations",
        floor.locations().stream()
            .filter(location -> indexOfAisle.containsKey(location.aisle()))
            .map(location -> location(location, indexOfAisle))
            .toList());
    return data;
  }

  private List<Object> location(ReportLocation location, Map<String, Integer> indexOfAisle) {
    return List.of(
        location.locationId(),
        indexOfAisle.getOrDefault(location.aisle(), 0),
        location.yMm(),
        location.bay(),
        location.level(),
        location.zone(),
        words.ofConstant("pickType", location.pickType()),
        skuIndex(location.before()),
        rounded(location.before().picksADay()),
        skuIndex(location.after()),
        rounded(location.after().picksADay()));
  }

  private int skuIndex(ReportFace face) {
    if (face.skuId().isEmpty()) {
      return -1;
    }
    var key = new SkuKey(face.sellerId(), face.skuId());
    return indexOfSku.computeIfAbsent(
        key,
        sku -> {
          skus.add(
              List.of(
                  face.sellerId(),
                  face.skuId(),
                  face.description(),
                  abc.getOrDefault(sku, ""),
                  rounded(picksADay.getOrDefault(sku, 0.0))));
          return skus.size() - 1;
        });
  }

  private static double rounded(double picks) {
    return Math.round(picks * 1000) / 1000.0;
  }

  private Map<String, Object> days() {
    var rows = report.replayDays();
    var days = rows.stream().map(ReplayRow::day).distinct().sorted().toList();
    var kilometres = new LinkedHashMap<String, List<Object>>();
    for (var row : rows) {
      var line =
          kilometres.computeIfAbsent(
              row.arrangement(), _ -> new ArrayList<>(Collections.nCopies(days.size(), "-")));
      line.set(days.indexOf(row.day()), Math.round(row.metres()) / 1000.0);
    }
    var firstUnseen =
        rows.stream().filter(r -> !r.isSeen()).map(ReplayRow::day).min(LocalDate::compareTo);
    var data = new LinkedHashMap<String, Object>();
    data.put("days", days.stream().map(Object::toString).toList());
    data.put("firstUnseen", firstUnseen.map(days::indexOf).orElse(days.size()));
    data.put(
        "series",
        kilometres.entrySet().stream()
            .map(
                e -> List.of(e.getKey(), words.ofConstant("arrangement", e.getKey()), e.getValue()))
            .toList());
    return data;
  }

  private List<Object> move(ReportMove move) {
    return List.of(
        move.moveNo(),
        move.chainNo(),
        words.ofConstant("kind", move.kind()),
        move.sellerId(),
        move.skuId(),
        move.description(),
        move.fromLocationId(),
        move.toLocationId(),
        move.units(),
        move.minutes(),
        move.faceNo());
  }
}
