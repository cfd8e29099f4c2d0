package org.owplanner.batch.replenishment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Record;
import org.owplanner.engine.replenishment.ItemSettings;
import org.owplanner.engine.replenishment.TransportMode;

/// What a seller asks for, row by row, looked up field by field: of the SKU in the warehouse, of
/// the SKU, of the warehouse, of the seller.
final class SettingsBook {

  private final Map<ItemPlace, Record> rows = new HashMap<>();

  /// Adds a row; an empty id stands for all.
  void add(Record row) {
    rows.put(
        new ItemPlace(
            Objects.requireNonNull(row.get("warehouse_id", String.class)),
            Objects.requireNonNull(row.get("sku_id", String.class))),
        row);
  }

  /// What is asked for of an item.
  ItemSettings of(ItemPlace place) {
    var nearest =
        Stream.of(
                place,
                new ItemPlace("", place.skuId()),
                new ItemPlace(place.warehouseId(), ""),
                new ItemPlace("", ""))
            .map(rows::get)
            .filter(Objects::nonNull)
            .toList();
    return new ItemSettings(
        first(nearest, "fill_rate", Double.class, 0.0),
        first(nearest, "least_cover_days", Integer.class, 0),
        first(nearest, "most_cover_days", Integer.class, 0),
        modes(first(nearest, "modes", String.class, "")));
  }

  private static <T> T first(List<Record> nearest, String column, Class<T> type, T otherwise) {
    return nearest.stream()
        .map(row -> row.get(column, type))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(otherwise);
  }

  private static Set<TransportMode> modes(String words) {
    var modes = EnumSet.noneOf(TransportMode.class);
    for (var word : words.split(" ", -1)) {
      if (!word.isEmpty()) {
        modes.add(TransportMode.valueOf(word));
      }
    }
    return modes.isEmpty() ? EnumSet.allOf(TransportMode.class) : modes;
  }
}
