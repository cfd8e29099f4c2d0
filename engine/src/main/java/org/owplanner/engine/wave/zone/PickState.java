package org.owplanner.engine.wave.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The orders that a search has batched, and what each of their items is taken from, with undo.
final class PickState {
  static final int NONE = -1;

  final ZonePickingProblem problem;
  final PickLists lists;
  final int batches;
  private final long shortage;
  final int[] batchOf;
  final int[] stockOf;
  final int[] ordersIn;

  /// The batched orders in no sequence; the first `batched` count.
  final int[] chosen;

  int batched;
  int items;

  private final int[] takenBy;
  private final int[] orderOf;
  private final int[] slotOf;
  private final int[] chosenAt;
  private final boolean[] isSaved;
  private final int[] savedOrders;
  private final int[] savedBatch;
  private final int[] savedStock;
  private final int[] savedSlot;
  private int saved;

  PickState(ZonePickingProblem problem) {
    this.problem = problem;
    batches = batches(problem);
    shortage = shortage(problem);
    lists = new PickLists(problem, batches, slotsEach(problem));
    var orders = problem.orders();
    var positions = problem.positionArticle().length;
    batchOf = filled(orders);
    stockOf = filled(positions);
    slotOf = filled(positions);
    takenBy = filled(problem.stockItems());
    orderOf = new int[positions];
    for (var order = 0; order < orders; order++) {
      Arrays.fill(orderOf, first(order), end(order), order);
    }
    ordersIn = new int[batches];
    chosen = new int[orders];
    chosenAt = filled(orders);
    isSaved = new boolean[orders];
    savedOrders = new int[orders];
    savedBatch = new int[orders];
    savedStock = new int[positions];
    savedSlot = new int[positions];
  }

  private static int[] filled(int size) {
    var array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  private static long shortage(ZonePickingProblem problem) {
    var farthest = 0L;
    for (var location : problem.stockLocation()) {
      farthest = Math.max(farthest, problem.walk().between(problem.depot(), location));
    }
    return 4 * farthest + 1;
  }

  /// Batches enough for the smallest orders to reach the fewest items, and one to spare.
  private static int batches(ZonePickingProblem problem) {
    var smallest = Integer.MAX_VALUE;
    for (var order = 0; order < problem.orders(); order++) {
      smallest = Math.min(smallest, Math.max(1, problem.items(order)));
    }
    var orders = Math.min(problem.orders(), Math.ceilDiv(problem.fewestItems(), smallest));
    return Math.ceilDiv(orders, problem.mostOrders()) + 1;
  }

  /// Lists enough in a zone for all orders of a batch, even if each list is only half full.
  private static int slotsEach(ZonePickingProblem problem) {
    var volumes = new int[problem.orders()];
    var most = 0;
    for (var order = 0; order < volumes.length; order++) {
      for (var p = problem.firstPosition()[order]; p < problem.firstPosition()[order + 1]; p++) {
        volumes[order] += problem.articleVolume()[problem.positionArticle()[p]];
        most++;
      }
    }
    Arrays.sort(volumes);
    var largest = 0L;
    for (var i = Math.max(0, volumes.length - problem.mostOrders()); i < volumes.length; i++) {
      largest += volumes[i];
    }
    return (int) Math.min(most + 1, 2 * Math.ceilDiv(largest, (long) problem.mostVolume()) + 1);
  }

  int volume(int position) {
    return problem.articleVolume()[problem.positionArticle()[position]];
  }

  int first(int order) {
    return problem.firstPosition()[order];
  }

  int end(int order) {
    return problem.firstPosition()[order + 1];
  }

  boolean isTaken(int stock) {
    return takenBy[stock] != NONE;
  }

  /// The order for which a taken stock item is picked.
  int orderOn(int stock) {
    return orderOf[takenBy[stock]];
  }

  int slotOf(int position) {
    return slotOf[position];
  }

  /// What is walked, and for every item that is missing more than any item can cost.
  long cost() {
    return lists.total() + shortage * Math.max(0, problem.fewestItems() - items);
  }

  boolean isEnough() {
    return items >= problem.fewestItems();
  }

  boolean hasRoom(int batch) {
    return ordersIn[batch] < problem.mostOrders();
  }

  void begin() {
    for (var i = 0; i < saved; i++) {
      isSaved[savedOrders[i]] = false;
    }
    saved = 0;
    lists.begin();
  }

  void undo() {
    lists.undo();
    for (var i = 0; i < saved; i++) {
      var order = savedOrders[i];
      for (var p = first(order); p < end(order); p++) {
        if (stockOf[p] != NONE) {
          takenBy[stockOf[p]] = NONE;
        }
      }
    }
    for (var i = 0; i < saved; i++) {
      var order = savedOrders[i];
      for (var p = first(order); p < end(order); p++) {
        stockOf[p] = savedStock[p];
        slotOf[p] = savedSlot[p];
        if (stockOf[p] != NONE) {
          takenBy[stockOf[p]] = p;
        }
      }
      putInto(order, savedBatch[i]);
    }
    begin();
  }

  /// Counts an order to a batch, before its items are placed.
  void open(int order, int batch) {
    save(order);
    putInto(order, batch);
  }

  /// Takes an order and all of its placed items out.
  void drop(int order) {
    save(order);
    for (var p = first(order); p < end(order); p++) {
      if (stockOf[p] != NONE) {
        unplace(p);
      }
    }
    putInto(order, NONE);
  }

  void place(int position, int stock, int slot, int at) {
    stockOf[position] = stock;
    slotOf[position] = slot;
    takenBy[stock] = position;
    lists.insert(slot, at, stock, volume(position));
  }

  /// Takes a placed item off its list; its order must have been opened or saved before.
  void unplace(int position) {
    lists.remove(slotOf[position], stockOf[position], volume(position));
    takenBy[stockOf[position]] = NONE;
    stockOf[position] = NONE;
    slotOf[position] = NONE;
  }

  /// What is saved by dropping an order, each item taken for itself.
  long saving(int order) {
    var saving = 0L;
    for (var p = first(order); p < end(order); p++) {
      saving += lists.saving(slotOf[p], stockOf[p]);
    }
    return saving;
  }

  /// Remembers an order as it is, so that [#undo] can put it back.
  void save(int order) {
    if (isSaved[order]) {
      return;
    }
    isSaved[order] = true;
    savedOrders[saved] = order;
    savedBatch[saved] = batchOf[order];
    saved++;
    for (var p = first(order); p < end(order); p++) {
      savedStock[p] = stockOf[p];
      savedSlot[p] = slotOf[p];
    }
  }

  private void putInto(int order, int batch) {
    var before = batchOf[order];
    if (before == batch) {
      return;
    }
    batchOf[order] = batch;
    if (before == NONE) {
      chosenAt[order] = batched;
      chosen[batched++] = order;
      items += problem.items(order);
    } else {
      ordersIn[before]--;
    }
    if (batch == NONE) {
      var last = chosen[--batched];
      chosen[chosenAt[order]] = last;
      chosenAt[last] = chosenAt[order];
      chosenAt[order] = NONE;
      items -= problem.items(order);
    } else {
      ordersIn[batch]++;
    }
  }

  /// The plan as it stands, its lists polished.
  ZonePickingPlan plan() {
    lists.polish();
    var planned = new ArrayList<PickBatch>();
    for (var batch = 0; batch < batches; batch++) {
      var orders = new ArrayList<Integer>();
      for (var order = 0; order < batchOf.length; order++) {
        if (batchOf[order] == batch) {
          orders.add(order);
        }
      }
      var picklists = new ArrayList<List<Integer>>();
      for (var slot = lists.firstSlot(batch, 0); slot < lists.firstSlot(batch + 1, 0); slot++) {
        if (lists.count[slot] > 0) {
          picklists.add(Arrays.stream(lists.stops[slot], 0, lists.count[slot]).boxed().toList());
        }
      }
      if (!orders.isEmpty()) {
        planned.add(new PickBatch(orders, picklists));
      }
    }
    return new ZonePickingPlan(planned);
  }

  /// Becomes what another state of the same problem is.
  void copyFrom(PickState other) {
    while (batched > 0) {
      drop(chosen[batched - 1]);
    }
    for (var i = 0; i < other.batched; i++) {
      open(other.chosen[i], other.batchOf[other.chosen[i]]);
    }
    // stops in their own sequence
    for (var i = 0; i < other.batched; i++) {
      var order = other.chosen[i];
      for (var p = first(order); p < end(order); p++) {
        stockOf[p] = other.stockOf[p];
        slotOf[p] = other.slotOf[p];
        takenBy[stockOf[p]] = p;
      }
    }
    lists.copyFrom(other.lists);
    begin();
  }
}
