package org.owplanner.engine.transfer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.cell.CellEvaluator;
import org.owplanner.engine.transfer.cell.CellFacts;
import org.owplanner.engine.transfer.cell.CellTerm;
import org.owplanner.engine.transfer.cell.Periods;

/// A SKU in all warehouses that have a cell of it.
final class SkuGoods implements Goods {

  private static final int PERIODS = Periods.COUNT;

  /// Of a cell's terms and the lines from it, rounded, no more is lost than this.
  private static final double ROUNDING_MICROS = 1000;

  private final SharedRows shared;
  private final int index;
  private final List<TransferCell> cells;
  private final int[] places;
  private final int[] pinnedRoutes;
  private final int[] pinnedCases;
  private final int[] pinnedSent;
  private final int[][] pinnedArrivals;
  private final long[] base;
  private final @Nullable CellFacts[] facts;
  private final Map<CellMove, long[]> known = new HashMap<>();
  private @Nullable SkuMoves moves;
  private @Nullable SkuOptions options;
  private @Nullable GoodsPlan pinned;
  private @Nullable GoodsPlan last;
  private boolean isKept;

  /// What is sent from and arrives in a cell.
  private record CellMove(int cell, int sent, int[] arrivals) {
    @Override
    public boolean equals(Object other) {
      return other instanceof CellMove move
          && move.cell == cell
          && move.sent == sent
          && Arrays.equals(move.arrivals, arrivals);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * cell + sent) + Arrays.hashCode(arrivals);
    }
  }

  /// @param cells by warehouse
  /// @param pinnedRoutes routes that planners have fixed, ascending
  /// @param pinnedCases cases on each
  SkuGoods(
      SharedRows shared,
      int index,
      List<TransferCell> cells,
      int[] pinnedRoutes,
      int[] pinnedCases) {
    this.shared = shared;
    this.index = index;
    this.cells = cells;
    this.pinnedRoutes = pinnedRoutes;
    this.pinnedCases = pinnedCases;
    places = cells.stream().mapToInt(c -> shared.network().place(c.warehouseId())).toArray();
    pinnedSent = new int[places.length];
    pinnedArrivals = new int[places.length][];
    Arrays.fill(pinnedArrivals, CellEvaluator.NOTHING);
    for (var k = 0; k < pinnedRoutes.length; k++) {
      var route = shared.network().route(pinnedRoutes[k]);
      var units = pinnedCases[k] * pieceUnits();
      pinnedSent[cellAt(route.from())] += units;
      var to = cellAt(route.to());
      pinnedArrivals[to] = arrive(pinnedArrivals[to], route.periods(), units);
    }
    base = new long[places.length * CellTerm.COUNT];
    facts = new CellFacts[places.length];
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public int pieceUnits() {
    return cells.getFirst().sku().casePack();
  }

  @Override
  public Sku sku(int place) {
    return cells.get(cellAt(place)).sku();
  }

  SharedRows shared() {
    return shared;
  }

  List<TransferCell> cells() {
    return cells;
  }

  int place(int cell) {
    return places[cell];
  }

  /// The cell in a warehouse, -1 for none.
  int cellAt(int place) {
    return Math.max(-1, Arrays.binarySearch(places, place));
  }

  @Override
  public boolean isPinned(int route) {
    return Arrays.binarySearch(pinnedRoutes, route) >= 0;
  }

  boolean hasPins() {
    return pinnedRoutes.length > 0;
  }

  /// Units that may be sent from a cell, pinned ones included.
  int mostSentUnits(int cell) {
    var one = cells.get(cell);
    return Math.max(
        Math.max(0, Math.max(0, one.onHandUnits()) - Math.max(0, one.protectedUnits())),
        pinnedSent[cell]);
  }

  int pinnedSent(int cell) {
    return pinnedSent[cell];
  }

  /// Pinned units that arrive, index regime·P + period; empty for none. Not to be changed.
  int[] pinnedArrivals(int cell) {
    return pinnedArrivals[cell];
  }

  boolean isPinnedReceiver(int cell) {
    return pinnedArrivals[cell].length > 0;
  }

  /// Facts of a cell.
  CellFacts facts(GoodsTools tools, int cell) {
    var own = facts[cell];
    if (own == null) {
      own = tools.book().facts(cells.get(cell));
      facts[cell] = own;
    }
    return own;
  }

  /// Keeps facts of cells when done, as they will be needed again.
  void keep() {
    isKept = true;
  }

  /// Lets go of what can be made again.
  void release() {
    if (!isKept) {
      Arrays.fill(facts, null);
      options = null;
    }
    if (options != null) {
      options.release();
    }
  }

  /// Tells what a cell costs if nothing is sent or received.
  void setBase(int cell, double[] terms) {
    for (var term = 0; term < CellTerm.COUNT; term++) {
      base[cell * CellTerm.COUNT + term] = CellTerm.rounded(terms[term]);
    }
  }

  void setMoves(SkuMoves found) {
    moves = found;
  }

  private SkuOptions options(SkuMoves of) {
    var own = options == null ? new SkuOptions(this, of) : options;
    options = own;
    return own;
  }

  @Override
  public boolean isLive() {
    return moves != null;
  }

  @Override
  public GoodsPlan pinned() {
    if (pinned == null) {
      throw new IllegalStateException("The goods %d were not valued yet.".formatted(index));
    }
    return pinned;
  }

  /// The plan found last: where little is kept in memory a search begins with it.
  private GoodsPlan last() {
    return last == null ? pinned() : last;
  }

  /// Values what is pinned, once what nothing costs is known.
  void valuePinned(GoodsTools tools) {
    pinned = plan(tools, pinnedRoutes, pinnedCases);
  }

  int[] pinnedRoutes() {
    return pinnedRoutes;
  }

  int[] pinnedCases() {
    return pinnedCases;
  }

  @Override
  public GoodsPlan best(GoodsTools tools, RoutePrices prices) {
    if (moves == null) {
      return pinned();
    }
    var best =
        new SkuSearch(this, options(moves), tools, prices, isKept ? pinned() : last()).best();
    last = best;
    release();
    return best;
  }

  @Override
  public GoodsPlan draft(GoodsTools tools, RoutePrices prices) {
    return moves == null ? pinned() : new CurveSearch(this, moves, prices).best();
  }

  @Override
  public GoodsPlan draft(GoodsTools tools, int[] routes, int[] amounts) {
    var draft = draft(routes, amounts);
    return draft.micros() == Long.MAX_VALUE ? plan(tools, routes, amounts) : draft;
  }

  /// Costs without end where they can't be told quickly.
  GoodsPlan draft(int[] routes, int[] amounts) {
    var more = moves == null ? Double.POSITIVE_INFINITY : moves.draftMicros(routes, amounts);
    var micros = Double.isInfinite(more) ? Long.MAX_VALUE : pinned().micros() + Math.round(more);
    return Goods.planOf(shared, this, routes, amounts, new long[TransferTerm.COUNT]).draft(micros);
  }

  @Override
  public GoodsPlan plan(GoodsTools tools, int[] routes, int[] amounts) {
    var micros = new long[TransferTerm.COUNT];
    var sent = new int[places.length];
    var arrivals = new int[places.length][];
    Arrays.fill(arrivals, CellEvaluator.NOTHING);
    for (var k = 0; k < routes.length; k++) {
      var route = shared.network().route(routes[k]);
      var units = amounts[k] * pieceUnits();
      sent[cellAt(route.from())] += units;
      var to = cellAt(route.to());
      arrivals[to] = arrive(arrivals[to], route.periods(), units);
      addLine(route, amounts[k], micros);
    }
    for (var cell = 0; cell < places.length; cell++) {
      var terms = terms(tools, cell, sent[cell], arrivals[cell]);
      var from = sent[cell] == 0 && arrivals[cell].length == 0 ? cell * CellTerm.COUNT : 0;
      for (var term = 0; term < CellTerm.COUNT; term++) {
        micros[TransferTerm.LOST_MARGIN.index() + term] += terms[from + term];
      }
    }
    return Goods.planOf(shared, this, routes, amounts, micros);
  }

  static int[] arrive(int[] arrivals, int[] periods, int units) {
    var more = arrivals.length == 0 ? new int[ArrivalRegimes.COUNT * PERIODS] : arrivals;
    for (var r = 0; r < ArrivalRegimes.COUNT && units != 0; r++) {
      more[r * PERIODS + periods[r]] += units;
    }
    return units == 0 ? arrivals : more;
  }

  private void addLine(Route route, int cases, long[] micros) {
    var cell = cells.get(cellAt(route.from()));
    var units = cases * pieceUnits();
    micros[TransferTerm.FREIGHT.index()] += route.freightMicros(cell.sku(), units);
    micros[TransferTerm.HANDLING.index()] += cases * route.handlingMicros();
    micros[TransferTerm.CAPITAL.index()] += Math.round(units * capitalMicros(cell, route));
    micros[TransferTerm.STORAGE.index()] += Math.round(units * storageMicros(cell, route));
  }

  /// Capital of a unit from the plan date, on which it is set aside, to its arrival.
  double capitalMicros(TransferCell cell, Route route) {
    return shared.rates(cell).capitalMicros() * route.meanDays();
  }

  /// Storage of a unit until it leaves.
  double storageMicros(TransferCell cell, Route route) {
    return shared.rates(cell).feeMicros() * route.first().offset();
  }

  private long[] terms(GoodsTools tools, int cell, int sent, int[] arrivals) {
    if (sent == 0 && arrivals.length == 0) {
      return base;
    }
    return known.computeIfAbsent(
        new CellMove(cell, sent, arrivals),
        move -> {
          var terms = tools.evaluator().terms(facts(tools, cell), sent, arrivals);
          var rounded = new long[CellTerm.COUNT];
          for (var term = 0; term < rounded.length; term++) {
            rounded[term] = CellTerm.rounded(terms[term]);
          }
          return rounded;
        });
  }

  /// Units that a plan sends from a cell.
  int sentUnits(GoodsPlan plan, int cell) {
    var units = 0;
    for (var k = 0; k < plan.routes().length; k++) {
      if (cellAt(shared.network().route(plan.routes()[k]).from()) == cell) {
        units += plan.amounts()[k] * pieceUnits();
      }
    }
    return units;
  }

  /// Units of a plan that arrive in a cell, index regime·P + period; empty for none.
  int[] arrivals(GoodsPlan plan, int cell) {
    var arrivals = CellEvaluator.NOTHING;
    for (var k = 0; k < plan.routes().length; k++) {
      var route = shared.network().route(plan.routes()[k]);
      if (cellAt(route.to()) == cell) {
        arrivals = arrive(arrivals, route.periods(), plan.amounts()[k] * pieceUnits());
      }
    }
    return arrivals;
  }

  @Override
  public double lowerMicros(GoodsTools tools, RoutePrices prices, GoodsPlan at) {
    if (moves == null) {
      return prices.of(pinned());
    }
    var bound = new SkuBound(this, options(moves), tools, prices, at, false);
    var lower = bound.lower(prices.of(pinned()), prices.of(at));
    release();
    return lower - ROUNDING_MICROS * places.length;
  }

  @Override
  public double roughLowerMicros(GoodsTools tools, RoutePrices prices, GoodsPlan at) {
    if (moves == null) {
      return prices.of(pinned());
    }
    var bound = new SkuBound(this, options(moves), tools, prices, at, true);
    var lower = bound.lower(prices.of(pinned()), prices.of(at));
    release();
    return lower - ROUNDING_MICROS * places.length;
  }

  /// Margin that is lost in a cell if nothing is sent or received, rounded up.
  double lostMarginMicros(int cell) {
    return base[cell * CellTerm.COUNT + CellTerm.LOST_MARGIN.index()] + ROUNDING_MICROS;
  }
}
