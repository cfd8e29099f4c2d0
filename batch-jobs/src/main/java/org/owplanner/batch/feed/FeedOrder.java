package org.owplanner.batch.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The order in which files must be loaded.
final class FeedOrder {

  private FeedOrder() {}

  /// Tables such that each comes after those that it refers to, else by name.
  static List<FeedTable> parentsFirst(List<FeedTable> tables) {
    var byName = new LinkedHashMap<String, FeedTable>();
    tables.forEach(table -> byName.put(table.qualified(), table));
    var ordered = new ArrayList<FeedTable>();
    tables.forEach(table -> add(table, byName, ordered));
    return List.copyOf(ordered);
  }

  private static void add(FeedTable table, Map<String, FeedTable> byName, List<FeedTable> ordered) {
    if (ordered.contains(table)) {
      return;
    }
    for (var reference : table.references()) {
      var target = byName.get(reference.target());
      if (target != null && !target.equals(table)) {
        add(target, byName, ordered);
      }
    }
    ordered.add(table);
  }
}
