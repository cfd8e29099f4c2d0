package org.owplanner.engine.slotting.tour;

import java.util.Arrays;
import java.util.HashMap;
import org.owplanner.engine.goods.HazardRule;
import org.owplanner.engine.slotting.Faces;
import org.owplanner.engine.slotting.SlottingProblem;

/// Whether hazard classes stay apart when faces change places; read only, for any number of
/// threads.
public final class HazardSeparation {
  private static final int HARMLESS = 0;

  private final int[] classOf;
  private final int[] bayOf;
  private final int[] aisleOf;
  private final boolean[][] apartInBay;
  private final boolean[][] apartInAisle;
  private final int[][] locationsOfAisle;
  private final boolean isNeeded;

  /// The rules of a problem for its faces.
  public HazardSeparation(SlottingProblem problem, Faces faces) {
    var number = new HashMap<String, Integer>();
    number.put("", HARMLESS);
    for (var rule : problem.hazardRules()) {
      number.putIfAbsent(rule.classA(), number.size());
      number.putIfAbsent(rule.classB(), number.size());
    }
    classOf = new int[faces.size()];
    for (var face = 0; face < classOf.length; face++) {
      classOf[face] =
          number.getOrDefault(problem.skus().get(faces.skuOf(face)).hazardClass(), HARMLESS);
    }
    apartInBay = new boolean[number.size()][number.size()];
    apartInAisle = new boolean[number.size()][number.size()];
    for (var rule : problem.hazardRules()) {
      var a = number.getOrDefault(rule.classA(), HARMLESS);
      var b = number.getOrDefault(rule.classB(), HARMLESS);
      var apart = rule.scope() == HazardRule.Scope.BAY ? apartInBay : apartInAisle;
      apart[a][b] = true;
      apart[b][a] = true;
    }
    isNeeded = Arrays.stream(classOf).anyMatch(c -> c != HARMLESS);
    var layout = problem.layout();
    bayOf = new int[layout.size()];
    aisleOf = new int[layout.size()];
    var count = new int[layout.graph().aisleCount()];
    for (var l = 0; l < layout.size(); l++) {
      bayOf[l] = layout.location(l).bay();
      aisleOf[l] = layout.aisleOf(l);
      count[aisleOf[l]]++;
    }
    locationsOfAisle = new int[count.length][];
    for (var aisle = 0; aisle < count.length; aisle++) {
      locationsOfAisle[aisle] = new int[count[aisle]];
    }
    for (var l = layout.size() - 1; l >= 0; l--) {
      locationsOfAisle[aisleOf[l]][--count[aisleOf[l]]] = l;
    }
  }

  /// Whether the face may go to the location once `leaving` (a face, or -1) has gone to where the
  /// face is now.
  ///
  /// @param faceAt face at each location, -1 for none
  public boolean allows(int face, int location, int leaving, int[] faceAt) {
    if (!isNeeded || classOf[face] == HARMLESS) {
      return true;
    }
    var bay = apartInBay[classOf[face]];
    var aisle = apartInAisle[classOf[face]];
    for (var l : locationsOfAisle[aisleOf[location]]) {
      var other = l == location ? SearchState.NONE : faceAt[l] == face ? leaving : faceAt[l];
      if (other < 0 || classOf[other] == HARMLESS) {
        continue;
      }
      if (aisle[classOf[other]] || (bayOf[l] == bayOf[location] && bay[classOf[other]])) {
        return false;
      }
    }
    return true;
  }
}
