package org.owplanner.engine.wave.zone;

import org.owplanner.engine.layout.WalkDistance;

/// Orders to choose from, stock items to pick them from, and the limits of batches and picklists.
///
/// Everything is numbered from 0 and kept in flat arrays: order `o` asks for the articles of the
/// positions `firstPosition[o]` to `firstPosition[o + 1]` (excluded), one item each; article `a`
/// lies as the stock items `firstStock[a]` to `firstStock[a + 1]`, each of which can be picked
/// once.
///
/// @param firstPosition the first position of each order, and the number of positions at the end
/// @param positionArticle the article that a position asks for
/// @param articleVolume volume of one item of an article
/// @param firstStock the first stock item of each article, and the number of stock items at the end
/// @param stockLocation where a stock item lies, as `walk` numbers locations
/// @param stockZone the zone in which it lies
/// @param mostOrders most orders of a batch
/// @param mostVolume largest volume of a picklist, in the unit of `articleVolume`
/// @param fewestItems how many items must be picked in all
/// @param depot where each picklist begins and ends, as `walk` numbers locations
/// @param walk distance between two locations
public record ZonePickingProblem(
    int[] firstPosition,
    int[] positionArticle,
    int[] articleVolume,
    int[] firstStock,
    int[] stockLocation,
    int[] stockZone,
    int mostOrders,
    int mostVolume,
    int fewestItems,
    int depot,
    WalkDistance walk) {

  public ZonePickingProblem {
    requireStarts("firstPosition", firstPosition, positionArticle.length);
    requireStarts("firstStock", firstStock, stockLocation.length);
    if (firstStock.length != articleVolume.length + 1 || stockZone.length != stockLocation.length) {
      throw new IllegalArgumentException(
          "The arrays of a zone picking problem do not fit together: %d volumes, %d articles; %d zones, %d stock items."
              .formatted(
                  articleVolume.length,
                  firstStock.length - 1,
                  stockZone.length,
                  stockLocation.length));
    }
    for (var article : positionArticle) {
      if (article < 0 || article >= articleVolume.length) {
        throw new IllegalArgumentException(
            "A position asks for article %d, and there are %d."
                .formatted(article, articleVolume.length));
      }
    }
    for (var zone : stockZone) {
      if (zone < 0) {
        throw new IllegalArgumentException("A zone (%d) must not be negative.".formatted(zone));
      }
    }
    if (mostOrders < 1 || mostVolume < 1) {
      throw new IllegalArgumentException(
          "The limits of a batch (%d orders) and a picklist (volume %d) must be at least 1."
              .formatted(mostOrders, mostVolume));
    }
  }

  private static void requireStarts(String name, int[] starts, int end) {
    var isRising = starts.length > 0 && starts[0] == 0 && starts[starts.length - 1] == end;
    for (var i = 1; i < starts.length; i++) {
      isRising &= starts[i - 1] <= starts[i];
    }
    if (!isRising) {
      throw new IllegalArgumentException(
          "The starts %s must rise from 0 to %d, the number of what they divide."
              .formatted(name, end));
    }
  }

  /// The number of orders to choose from.
  public int orders() {
    return firstPosition.length - 1;
  }

  /// The number of articles.
  public int articles() {
    return articleVolume.length;
  }

  /// The number of stock items.
  public int stockItems() {
    return stockLocation.length;
  }

  /// The number of zones.
  public int zones() {
    var zones = 0;
    for (var zone : stockZone) {
      zones = Math.max(zones, zone + 1);
    }
    return zones;
  }

  /// The items that an order asks for.
  public int items(int order) {
    return firstPosition[order + 1] - firstPosition[order];
  }
}
