package org.owplanner.engine.slotting.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.owplanner.engine.slotting.AssignedSlot;
import org.owplanner.engine.slotting.SlottingProblem;

/// The written rows with ids resolved against the problem; rows that name what isn't there are
// found.
final class WrittenPlan {

  static final int NOWHERE = -1;
  static final int UNKNOWN = -2;

  final SlottingProblem problem;
  final List<AssignedSlot> rows;
  final int[] sku;
  final int[] location;
  final int[] was;
  final int[] faces;
  private final Map<FaceKey, Integer> rowOf = new HashMap<>();

  private record FaceKey(int sku, int faceNo) {}

  WrittenPlan(SlottingProblem problem, List<AssignedSlot> rows, Findings findings) {
    this.problem = problem;
    this.rows = rows;
    sku = new int[rows.size()];
    location = new int[rows.size()];
    was = new int[rows.size()];
    faces = NeededFaces.of(problem);
    var skus = new HashMap<List<String>, Integer>();
    for (var i = 0; i < problem.skus().size(); i++) {
      skus.put(List.of(problem.skus().get(i).sellerId(), problem.skus().get(i).skuId()), i);
    }
    for (var r = 0; r < rows.size(); r++) {
      var row = rows.get(r);
      sku[r] = skus.getOrDefault(List.of(row.sellerId(), row.skuId()), UNKNOWN);
      location[r] = locationOf(row.locationId());
      was[r] = locationOf(row.wasLocationId());
      if (sku[r] == UNKNOWN || location[r] == UNKNOWN || was[r] == UNKNOWN) {
        findings.error(
            "UNKNOWN_ID",
            row.skuId(),
            "行引用了问题中不存在的商品或库位",
            "The row names a SKU or location that the problem doesn't hold");
      } else {
        if (row.faceNo() < 0 || row.faceNo() >= faces[sku[r]]) {
          findings.error(
              "FACE_UNKNOWN",
              row.skuId(),
              "商品没有这个拣货面",
              "The goods need %d faces, so there is no face %d"
                  .formatted(faces[sku[r]], row.faceNo()));
        }
        if (rowOf.put(new FaceKey(sku[r], row.faceNo()), r) != null) {
          findings.error(
              "FACE_TWICE",
              row.skuId(),
              "同一拣货面出现两次",
              "Face %d is written twice".formatted(row.faceNo()));
        }
      }
    }
    for (var s = 0; s < faces.length; s++) {
      for (var n = 0; n < faces[s]; n++) {
        if (rowOf(s, n) == NOWHERE) {
          findings.error(
              "FACE_MISSING",
              problem.skus().get(s).skuId(),
              "缺少拣货面的行",
              "Face %d has no row".formatted(n));
        }
      }
    }
  }

  /// Rows whose goods shall lie elsewhere than they do today.
  long relocations() {
    return rows.stream().filter(row -> row.isRelocation()).count();
  }

  /// Cycles of relocations, each to where the next one lies today.
  long relocationCycles() {
    var goesTo = new TreeMap<Integer, Integer>();
    for (var r = 0; r < rows.size(); r++) {
      if (rows.get(r).isRelocation()) {
        goesTo.put(was[r], location[r]);
      }
    }
    var cycles = 0L;
    while (!goesTo.isEmpty()) {
      var start = goesTo.firstKey();
      var at = goesTo.remove(start);
      while (!at.equals(start) && goesTo.containsKey(at)) {
        at = goesTo.remove(at);
      }
      cycles += at.equals(start) ? 1 : 0;
    }
    return cycles;
  }

  /// The row of a face, or -1.
  int rowOf(int sku, int faceNo) {
    return rowOf.getOrDefault(new FaceKey(sku, faceNo), NOWHERE);
  }

  /// The index of a location, -1 for none, -2 for one that isn't there.
  int locationOf(String id) {
    if (id.isEmpty()) {
      return NOWHERE;
    }
    var index = problem.layout().indexOf(id);
    return index < 0 ? UNKNOWN : index;
  }
}
