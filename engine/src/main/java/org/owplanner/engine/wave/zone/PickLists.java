package org.owplanner.engine.wave.zone;

import java.util.Arrays;
import org.owplanner.engine.layout.TourHeuristic;

/// The picklists of a search: stops in walking order, volume and length, with undo.
///
/// A batch has a fixed number of slots for lists in each zone; a list without stops is no list and
/// costs nothing.
final class PickLists {
  private static final int FIRST_CAPACITY = 16;

  final int slotsEach;
  final int[] count;
  final int[] volume;
  final long[] length;

  /// Tells contents apart: a list has the same version only if it has the same stops in the same
  /// sequence.
  final int[] version;

  /// Stock items in walking order, by slot.
  final int[][] stops;

  /// Distance to each stop from the one before, and at `count` back to the depot, by slot.
  final int[][] legs;

  private final ZonePickingProblem problem;
  private final int[] location;
  private final TourHeuristic sequencer;
  private final int zones;
  private final int[] used;
  private final int[] savedAt;
  private int[] savedSlots = new int[FIRST_CAPACITY];
  private int[][] savedStops = new int[FIRST_CAPACITY][];
  private int[] savedCount = new int[FIRST_CAPACITY];
  private int[] savedVolume = new int[FIRST_CAPACITY];
  private int[] savedVersion = new int[FIRST_CAPACITY];
  private int versions;
  private int saved;
  private long total;
  private long savedTotal;
  private int[] spareLocations = new int[FIRST_CAPACITY];
  private int[] spareStops = new int[FIRST_CAPACITY];

  PickLists(ZonePickingProblem problem, int batches, int slotsEach) {
    this.problem = problem;
    this.slotsEach = slotsEach;
    location = problem.stockLocation();
    zones = problem.zones();
    sequencer = new TourHeuristic(problem.walk(), problem.depot());
    var slots = batches * zones * slotsEach;
    count = new int[slots];
    volume = new int[slots];
    version = new int[slots];
    length = new long[slots];
    stops = new int[slots][];
    legs = new int[slots][];
    used = new int[batches * zones];
    savedAt = new int[slots];
    Arrays.fill(savedAt, -1);
  }

  /// What is walked along all lists.
  long total() {
    return total;
  }

  /// The first slot of a batch in a zone.
  int firstSlot(int batch, int zone) {
    return (batch * zones + zone) * slotsEach;
  }

  int batchOf(int slot) {
    return slot / slotsEach / zones;
  }

  /// How many of the slots from the first on have to be looked at: all that hold stops, and one
  /// that doesn't, where there is one.
  int openSlots(int batch, int zone) {
    return Math.min(slotsEach, used[batch * zones + zone] + 1);
  }

  /// From here on changes can be undone.
  void begin() {
    for (var i = 0; i < saved; i++) {
      savedAt[savedSlots[i]] = -1;
    }
    saved = 0;
    savedTotal = total;
  }

  /// Puts all lists back to where they were at [#begin].
  void undo() {
    for (var i = 0; i < saved; i++) {
      var slot = savedSlots[i];
      count[slot] = savedCount[i];
      volume[slot] = savedVolume[i];
      version[slot] = savedVersion[i];
      System.arraycopy(savedStops[i], 0, stops[slot], 0, savedCount[i]);
      measure(slot);
      keepUsed(slot);
    }
    total = savedTotal;
    begin();
  }

  /// How many lists have changed since [#begin].
  int changed() {
    return saved;
  }

  int changed(int index) {
    return savedSlots[index];
  }

  void insert(int slot, int at, int stock, int stockVolume) {
    save(slot);
    var n = count[slot];
    if (stops[slot].length == n) {
      stops[slot] = Arrays.copyOf(stops[slot], 2 * n);
      legs[slot] = Arrays.copyOf(legs[slot], 2 * n + 1);
    }
    var list = stops[slot];
    var leg = legs[slot];
    System.arraycopy(list, at, list, at + 1, n - at);
    System.arraycopy(leg, at, leg, at + 1, n + 1 - at);
    list[at] = stock;
    count[slot] = n + 1;
    var before = length[slot];
    length[slot] -= n == 0 ? 0 : leg[at + 1];
    leg[at] = walk(at == 0 ? problem.depot() : location[list[at - 1]], stock);
    leg[at + 1] = walk(at == n ? problem.depot() : location[list[at + 1]], stock);
    length[slot] += leg[at] + leg[at + 1];
    total += length[slot] - before;
    volume[slot] += stockVolume;
    version[slot] = ++versions;
    keepUsed(slot);
  }

  void remove(int slot, int stock, int stockVolume) {
    save(slot);
    var list = stops[slot];
    var leg = legs[slot];
    var n = count[slot];
    var at = indexOf(slot, stock);
    var before = length[slot];
    length[slot] -= (long) leg[at] + leg[at + 1];
    System.arraycopy(list, at + 1, list, at, n - 1 - at);
    System.arraycopy(leg, at + 1, leg, at, n - at);
    count[slot] = n - 1;
    leg[at] = n == 1 ? 0 : between(list, at - 1, at, n - 1);
    length[slot] += leg[at];
    total += length[slot] - before;
    volume[slot] -= stockVolume;
    version[slot] = ++versions;
    keepUsed(slot);
  }

  /// What its list saves without a stop.
  int saving(int slot, int stock) {
    var at = indexOf(slot, stock);
    var n = count[slot];
    var bridge = n == 1 ? 0 : bridge(stops[slot], at, n);
    return legs[slot][at] + legs[slot][at + 1] - bridge;
  }

  /// Walks the lists that have changed in a better sequence, where one is found.
  void shortenChanged() {
    for (var i = 0; i < saved; i++) {
      resequence(savedSlots[i], false);
    }
  }

  /// Looks longer for better sequences, on all lists.
  void polish() {
    for (var slot = 0; slot < count.length; slot++) {
      resequence(slot, true);
    }
  }

  private void resequence(int slot, boolean isPolished) {
    var n = count[slot];
    if (n < 3) {
      return;
    }
    if (spareLocations.length < n) {
      spareLocations = new int[2 * n];
      spareStops = new int[2 * n];
    }
    for (var i = 0; i < n; i++) {
      spareStops[i] = stops[slot][i];
      spareLocations[i] = location[spareStops[i]];
    }
    var isShorter =
        isPolished ? sequencer.polish(spareLocations, n) : sequencer.shorten(spareLocations, n);
    if (isShorter) {
      for (var i = 0; i < n; i++) {
        stops[slot][i] = spareStops[sequencer.stopAt(i)];
      }
      total -= length[slot];
      measure(slot);
      total += length[slot];
      version[slot] = ++versions;
    }
  }

  /// Becomes a copy of other lists of the same problem.
  void copyFrom(PickLists other) {
    for (var slot = 0; slot < count.length; slot++) {
      count[slot] = other.count[slot];
      volume[slot] = other.volume[slot];
      length[slot] = other.length[slot];
      version[slot] = ++versions;
      if (count[slot] > 0) {
        stops[slot] = other.stops[slot].clone();
        legs[slot] = other.legs[slot].clone();
      }
    }
    System.arraycopy(other.used, 0, used, 0, used.length);
    total = other.total;
    begin();
  }

  private int indexOf(int slot, int stock) {
    var at = 0;
    while (stops[slot][at] != stock) {
      at++;
    }
    return at;
  }

  private int bridge(int[] list, int at, int n) {
    var from = at == 0 ? problem.depot() : location[list[at - 1]];
    return at == n - 1 ? problem.walk().between(from, problem.depot()) : walk(from, list[at + 1]);
  }

  private int between(int[] list, int before, int after, int n) {
    var from = before < 0 ? problem.depot() : location[list[before]];
    var to = after == n ? problem.depot() : location[list[after]];
    return problem.walk().between(from, to);
  }

  private int walk(int from, int stock) {
    return problem.walk().between(from, location[stock]);
  }

  private void measure(int slot) {
    var list = stops[slot];
    var n = count[slot];
    length[slot] = 0;
    for (var i = 0; i <= n && n > 0; i++) {
      legs[slot][i] = between(list, i - 1, i, n);
      length[slot] += legs[slot][i];
    }
    legs[slot][n] = n == 0 ? 0 : legs[slot][n];
  }

  private void keepUsed(int slot) {
    var group = slot / slotsEach;
    var first = group * slotsEach;
    var top = Math.max(used[group], slot - first + 1);
    while (top > 0 && count[first + top - 1] == 0) {
      top--;
    }
    used[group] = top;
  }

  private void save(int slot) {
    if (savedAt[slot] >= 0) {
      return;
    }
    if (stops[slot] == null) {
      stops[slot] = new int[FIRST_CAPACITY];
      legs[slot] = new int[FIRST_CAPACITY + 1];
    }
    if (saved == savedSlots.length) {
      savedSlots = Arrays.copyOf(savedSlots, 2 * saved);
      savedStops = Arrays.copyOf(savedStops, 2 * saved);
      savedCount = Arrays.copyOf(savedCount, 2 * saved);
      savedVolume = Arrays.copyOf(savedVolume, 2 * saved);
      savedVersion = Arrays.copyOf(savedVersion, 2 * saved);
    }
    if (savedStops[saved] == null || savedStops[saved].length < count[slot]) {
      savedStops[saved] = new int[stops[slot].length];
    }
    System.arraycopy(stops[slot], 0, savedStops[saved], 0, count[slot]);
    savedSlots[saved] = slot;
    savedCount[saved] = count[slot];
    savedVolume[saved] = volume[slot];
    savedVersion[saved] = version[slot];
    savedAt[slot] = saved++;
  }
}
