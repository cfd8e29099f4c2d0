package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Moves that only make sense together: each face goes where the one before it has just left.
///
/// @param faces faces in the sequence in which they move
/// @param isCycle whether the first one's target is free only once the last one has left it, so
///   that the first one must be set aside meanwhile
public record MoveChain(List<Integer> faces, boolean isCycle) {

  public MoveChain {
    faces = List.copyOf(faces);
  }

  /// All chains that lead from today's locations to planned ones, by their smallest face.
  ///
  /// @param now location of each face today, -1 where it has none
  /// @param planned location of each face by the plan, -1 where it has none
  public static List<MoveChain> of(int[] now, int[] planned, int locations) {
    var occupant = new int[locations];
    Arrays.fill(occupant, -1);
    for (var face = 0; face < now.length; face++) {
      if (now[face] >= 0) {
        occupant[now[face]] = face;
      }
    }
    var follower = new int[now.length];
    Arrays.fill(follower, -1);
    for (var face = 0; face < now.length; face++) {
      if (moves(now, planned, face) && occupant[planned[face]] >= 0) {
        follower[occupant[planned[face]]] = face;
      }
    }
    var chains = new ArrayList<MoveChain>();
    var isDone = new boolean[now.length];
    for (var face = 0; face < now.length; face++) {
      if (moves(now, planned, face) && !isDone[face]) {
        chains.add(chainOf(face, now, planned, occupant, follower, isDone));
      }
    }
    return chains;
  }

  private static MoveChain chainOf(
      int face, int[] now, int[] planned, int[] occupant, int[] follower, boolean[] isDone) {
    var head = face;
    var isCycle = false;
    for (var next = occupant[planned[head]]; next >= 0; next = occupant[planned[head]]) {
      if (!moves(now, planned, next)) {
        throw new IllegalArgumentException(
            "Face %d is planned where face %d stays. Verify the plan's rule oneSkuALocation."
                .formatted(head, next));
      }
      head = next;
      if (head == face) {
        isCycle = true;
        break;
      }
    }
    var faces = new ArrayList<Integer>();
    for (var at = head; at >= 0 && !isDone[at]; at = follower[at]) {
      isDone[at] = true;
      faces.add(at);
    }
    return new MoveChain(faces, isCycle);
  }

  private static boolean moves(int[] now, int[] planned, int face) {
    return planned[face] >= 0 && planned[face] != now[face];
  }
}
