package org.owplanner.datasets.benchmark;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.wave.zone.ZonePickingPlan;
import org.owplanner.engine.wave.zone.ZonePickingProblem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An instance of joint order selection, allocation, batching and picking (arXiv 2401.04563): a
/// folder with `parameters`, `articles`, `orders` and `warehouse_items` as JSON.
///
/// @param problem the instance as the engine plans it; location 0 is the belt
/// @param orderIds the orders' own names, by their number in the problem
/// @param stockIds the warehouse items' own names, by their number in the problem
record ZalandoInstance(ZonePickingProblem problem, List<String> orderIds, List<String> stockIds) {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /// The file `parameters.json`; its names are the format's own.
  record Parameters(
      @JsonProperty("min_number_requested_items") int fewestItems,
      @JsonProperty("max_orders_per_batch") int mostOrders,
      @JsonProperty("max_container_volume") int mostVolume,
      @JsonProperty("first_row") int firstRow,
      @JsonProperty("last_row") int lastRow) {}

  record Article(String id, int volume) {}

  record Order(String id, List<String> positions) {}

  record WarehouseItem(String id, int row, int aisle, String article, String zone) {}

  /// A batch of a solution file.
  record Batch(List<String> orders, List<List<String>> picklists) {}

  /// Reads a folder.
  ///
  /// @throws NoSuchFileException if one of its files is missing
  /// @throws BenchmarkFormatException if one of them is not in the format
  static ZalandoInstance read(Path folder) throws NoSuchFileException {
    var parameters = read(folder, "parameters", Parameters.class);
    var articles = read(folder, "articles", Article[].class);
    var orders = read(folder, "orders", Order[].class);
    var items = read(folder, "warehouse_items", WarehouseItem[].class);
    return new Numbering(folder, articles, orders, items).instance(parameters);
  }

  private static <T> T read(Path folder, String name, Class<T> type) throws NoSuchFileException {
    var file = folder.resolve(name + ".json");
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      return JSON.readValue(file.toFile(), type);
    } catch (JacksonException e) {
      throw new BenchmarkFormatException(
          "The file %s is not in the format: %s".formatted(file, e.getOriginalMessage()));
    }
  }

  /// A plan as a solution file.
  String text(ZonePickingPlan plan) {
    var batches = new ArrayList<Batch>();
    for (var batch : plan.batches()) {
      batches.add(
          new Batch(
              batch.orders().stream().map(orderIds::get).toList(),
              batch.picklists().stream()
                  .map(list -> list.stream().map(stockIds::get).toList())
                  .toList()));
    }
    return JSON.writeValueAsString(batches) + "\n";
  }

  /// Puts names into numbers, stock items sorted by article.
  private record Numbering(Path folder, Article[] articles, Order[] orders, WarehouseItem[] items) {

    ZalandoInstance instance(Parameters parameters) {
      var articleOf = new HashMap<String, Integer>();
      var volume = new int[articles.length];
      for (var a = 0; a < articles.length; a++) {
        articleOf.put(articles[a].id(), a);
        volume[a] = articles[a].volume();
      }
      var firstPosition = new int[orders.length + 1];
      for (var o = 0; o < orders.length; o++) {
        firstPosition[o + 1] = firstPosition[o] + orders[o].positions().size();
      }
      var positionArticle = new int[firstPosition[orders.length]];
      var p = 0;
      for (var order : orders) {
        for (var article : order.positions()) {
          positionArticle[p++] = number(articleOf, article, "orders", order.id());
        }
      }
      var firstStock = new int[articles.length + 1];
      for (var item : items) {
        firstStock[number(articleOf, item.article(), "warehouse_items", item.id()) + 1]++;
      }
      for (var a = 0; a < articles.length; a++) {
        firstStock[a + 1] += firstStock[a];
      }
      var next = firstStock.clone();
      var zones = new HashMap<String, Integer>();
      var ids = new String[items.length];
      var location = new int[items.length];
      var zone = new int[items.length];
      var rows = new int[items.length + 1];
      var aisles = new int[items.length + 1];
      for (var item : items) {
        var s = next[number(articleOf, item.article(), "warehouse_items", item.id())]++;
        ids[s] = item.id();
        location[s] = s + 1;
        zone[s] = zones.computeIfAbsent(item.zone(), _ -> zones.size());
        rows[s + 1] = item.row();
        aisles[s + 1] = item.aisle();
      }
      return new ZalandoInstance(
          new ZonePickingProblem(
              firstPosition,
              positionArticle,
              volume,
              firstStock,
              location,
              zone,
              parameters.mostOrders(),
              parameters.mostVolume(),
              parameters.fewestItems(),
              0,
              new CrossAisleWalk(rows, aisles, parameters.firstRow(), parameters.lastRow())),
          Arrays.stream(orders).map(Order::id).toList(),
          List.of(ids));
    }

    private int number(Map<String, Integer> articleOf, String article, String file, String where) {
      var number = articleOf.get(article);
      if (number == null) {
        throw new BenchmarkFormatException(
            "The article (%s) of %s in %s is not in articles.json."
                .formatted(article, where, folder.resolve(file + ".json")));
      }
      return number;
    }
  }
}
