package org.owplanner.engine.wave.batch;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Savings: orders begin alone, and the two batches whose union saves most are merged as long as
/// any saves something and fits.
///
/// s(A, B) = c(A) + c(B) − c(A ∪ B), computed anew for a merged batch: Clarke & Wright (ii) of de
/// Koster, van der Poort & Wolters 1999, «Efficient orderbatching methods in warehouses»,
/// International Journal of Production Research 37(7). In a large shift a batch is first tried only
/// with batches that hold an order related to one of its own, and what is left then with all
/// others.
public final class SavingsBatching {
  private final BatchingProblem problem;
  private final BatchCosts costs;
  private final RelatedOrders related;
  private final int[][] members;
  private final long[][] load;
  private final long[] micros;
  private final int[] version;
  private final int[] batchOf;
  private final PriorityQueue<Merge> merges =
      new PriorityQueue<>(
          Comparator.comparingLong(Merge::saved)
              .reversed()
              .thenComparingInt(Merge::a)
              .thenComparingInt(Merge::b));

  private boolean isWide;

  private record Merge(long saved, int a, int b, int versionA, int versionB) {}

  SavingsBatching(BatchingProblem problem, RelatedOrders related) {
    this.problem = problem;
    this.related = related;
    costs = new BatchCosts(problem);
    var n = problem.orders();
    members = new int[n][];
    load = new long[n][];
    micros = new long[n];
    version = new int[n];
    batchOf = new int[n];
    for (var order = 0; order < n; order++) {
      members[order] = new int[] {order};
      load[order] = problem.size()[order].clone();
      micros[order] = related.aloneMicros(order);
      batchOf[order] = order;
    }
  }

  /// The batching by savings.
  public static Batching of(BatchingProblem problem) {
    return new SavingsBatching(problem, RelatedOrders.of(problem)).run();
  }

  Batching run() {
    for (var order = 0; order < batchOf.length; order++) {
      for (var other : related.of(order)) {
        if (order < other || !contains(related.of(other), order)) {
          offer(order, other);
        }
      }
    }
    mergeAll();
    if (!related.isWhole()) {
      isWide = true;
      for (var a = 0; a < members.length; a++) {
        for (var b = a + 1; b < members.length && members[a].length > 0; b++) {
          if (members[b].length > 0) {
            offer(a, b);
          }
        }
      }
      mergeAll();
    }
    return Batching.of(batchOf);
  }

  private void mergeAll() {
    while (!merges.isEmpty()) {
      var merge = merges.poll();
      if (version[merge.a()] == merge.versionA() && version[merge.b()] == merge.versionB()) {
        merge(merge.a(), merge.b());
      }
    }
  }

  private static boolean contains(int[] orders, int order) {
    for (var other : orders) {
      if (other == order) {
        return true;
      }
    }
    return false;
  }

  private void offer(int a, int b) {
    for (var d = 0; d < problem.dimensions(); d++) {
      if (load[a][d] + load[b][d] > problem.capacity()[d]) {
        return;
      }
    }
    var saved = micros[a] + micros[b] - micros(a, b);
    if (saved > 0) {
      merges.add(new Merge(saved, a, b, version[a], version[b]));
    }
  }

  private long micros(int a, int b) {
    var union = union(a, b);
    return costs.micros(union, union.length);
  }

  private int[] union(int a, int b) {
    var union = Arrays.copyOf(members[a], members[a].length + members[b].length);
    System.arraycopy(members[b], 0, union, members[a].length, members[b].length);
    return union;
  }

  private void merge(int a, int b) {
    micros[a] = micros(a, b);
    members[a] = union(a, b);
    for (var order : members[b]) {
      batchOf[order] = a;
    }
    members[b] = new int[0];
    for (var d = 0; d < problem.dimensions(); d++) {
      load[a][d] += load[b][d];
    }
    version[a]++;
    version[b]++;
    var others =
        isWide
            ? IntStream.range(0, members.length)
            : Arrays.stream(members[a])
                .flatMap(order -> Arrays.stream(related.of(order)))
                .map(order -> batchOf[order]);
    others
        .filter(batch -> batch != a && members[batch].length > 0)
        .sorted()
        .distinct()
        .forEach(batch -> offer(a, batch));
  }
}
