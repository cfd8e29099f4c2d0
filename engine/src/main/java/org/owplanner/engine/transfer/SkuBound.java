package org.owplanner.engine.transfer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.owplanner.engine.stock.ArrivalRegimes;
import org.owplanner.engine.transfer.SkuOptions.Option;
import org.owplanner.engine.transfer.cell.CellFacts;
import org.owplanner.engine.transfer.cell.Periods;

/// No plan of a SKU costs less under prices of departures.
///
/// A plan takes x(o) whole cases by option o; sender i sends k(i) = Σ x(o) and receiver j receives
/// N(j), by arrival pattern n(j, ρ). Its cost is Σ G(i, k(i)) + Σ F(j, n(j)) + Σ c(o)·x(o). With
/// any prices ν(i) of a case of a sender it is at least
///
/// Σ over i of min over k of (G(i, k) − ν(i)·k) + Σ over j of min over n of (F(j, n) + Σ over ρ of
/// n(ρ)·w(ρ)), w(ρ) the least c(o) + ν(i) of its options (Lagrange), to and fro and what is shared
/// left out. The first minimum is taken as it stands. For the second, F(j, ·) is convex, so it lies
/// above its tangent at any state z: on every path what is left is the largest of sums over the
/// last arrivals less demand, and lost demand likewise, so the derivatives in the direction of all
/// later arrivals together are those of one and the same largest sum, thus a subgradient. A tangent
/// is used for those n only whose whole number of cases N is z's, or beyond it on one side; N = 0
/// is exact. Of a sum of linear costs for a given N all cases take the cheapest pattern.
///
/// Stock counted in larger units than cases lies on both neighbours of a state, so its cost is at
/// least that of the convex function through whole states; z is a whole state therefore.
final class SkuBound {

  private static final int ROUNDS = 40;
  private static final double PRECISION_MICROS = 1;

  /// F(j, n) − F(j, 0) ≥ constant + Σ n(ρ)·slope(ρ) for N from `least` to `most`.
  private record Tangent(int least, int most, double constant, double[] slopes) {}

  private final SkuGoods goods;
  private final SkuOptions all;
  private final SkuMoves moves;
  private final GoodsTools tools;
  private final Option[] options;
  private final double[] caseMicros;

  /// Where each receiver's options begin.
  private final int[] first;

  private final Tangent[][] tangents;
  private final double[] nu;
  private final double[] excess;

  SkuBound(
      SkuGoods goods,
      SkuOptions all,
      GoodsTools tools,
      RoutePrices prices,
      GoodsPlan at,
      boolean isQuick) {
    this.goods = goods;
    this.all = all;
    moves = all.moves();
    this.tools = tools;
    options = cheapest(all, prices);
    caseMicros = new double[options.length];
    first = new int[moves.receivers() + 1];
    for (var o = 0; o < options.length; o++) {
      caseMicros[o] = all.pricedMicros(options[o], prices);
      first[options[o].receiver() + 1] = o + 1;
    }
    for (var j = 1; j < first.length; j++) {
      first[j] = Math.max(first[j], first[j - 1]);
    }
    nu = new double[moves.senders()];
    excess = new double[nu.length];
    start(at);
    var received = received(at);
    tangents = new Tangent[moves.receivers()][];
    for (var j = 0; j < tangents.length; j++) {
      tangents[j] = isQuick ? quickTangents(j) : tangents(j, received[j]);
    }
  }

  /// Of options of the same sender, receiver and pattern the cheapest, by receiver.
  private static Option[] cheapest(SkuOptions all, RoutePrices prices) {
    var kept = new LinkedHashMap<List<Integer>, Option>();
    for (var option : all.options()) {
      var key = List.of(option.receiver(), option.sender(), option.pattern());
      var known = kept.get(key);
      if (known == null || all.pricedMicros(option, prices) < all.pricedMicros(known, prices)) {
        kept.put(key, option);
      }
    }
    return kept.values().toArray(Option[]::new);
  }

  /// Cases that a plan brings, by receiver and pattern.
  private int[][] received(GoodsPlan at) {
    var received = new int[moves.receivers()][all.patterns().size()];
    for (var option : all.options()) {
      received[option.receiver()][option.pattern()] += casesOf(at, option);
    }
    return received;
  }

  private static int casesOf(GoodsPlan at, Option option) {
    var k = Arrays.binarySearch(at.routes(), option.route().index());
    return k < 0 ? 0 : at.amounts()[k];
  }

  /// Prices of senders that the plan makes likely: what its last and next case cost.
  private void start(GoodsPlan at) {
    var sent = new int[nu.length];
    for (var option : all.options()) {
      sent[option.sender()] += casesOf(at, option);
    }
    for (var i = 0; i < nu.length; i++) {
      var send = moves.sendMicros(i);
      var next =
          send[Math.min(send.length - 1, sent[i] + 1)] - send[Math.min(send.length - 2, sent[i])];
      var last = sent[i] == 0 ? next : send[sent[i]] - send[sent[i] - 1];
      nu[i] = (last + next) / 2;
    }
  }

  private Tangent[] tangents(int j, int[] received) {
    var total = Arrays.stream(received).sum();
    if (first[j] == first[j + 1]) {
      return new Tangent[0];
    }
    if (total == 0 && isIdle(j)) {
      return new Tangent[] {new Tangent(1, moves.mostCases(), 0, firstSlopes(j))};
    }
    all.gains(j).plainMicros(tools);
    var best = bestPattern(j, received);
    if (total == 0) {
      return new Tangent[] {next(j, received, best, 0)};
    }
    var facts = goods.facts(tools, moves.receiver(j).cell());
    var arrivals = open(j, received);
    var taken = 0;
    while (received[taken] == 0) {
      taken++;
    }
    var here =
        new Tangent[] {
          tangent(j, facts, arrivals, total, total, true),
          tangent(j, facts, arrivals, total, total, false)
        };
    received[taken]--;
    var before = tangent(j, facts, open(j, received), 1, total - 1, false);
    received[taken]++;
    return new Tangent[] {next(j, received, best, total), here[0], here[1], before};
  }

  private Tangent next(int j, int[] received, int best, int total) {
    received[best]++;
    var arrivals = open(j, received);
    received[best]--;
    var facts = goods.facts(tools, moves.receiver(j).cell());
    return tangent(j, facts, arrivals, total + 1, moves.mostCases(), true);
  }

  /// Opens the evaluator at the whole state below; what arrives there.
  private int[] open(int j, int[] at) {
    var cell = moves.receiver(j).cell();
    var facts = goods.facts(tools, cell);
    var arrivals = goods.pinnedArrivals(cell).clone();
    for (var k = 0; k < at.length; k++) {
      arrivals = SkuGoods.arrive(arrivals, all.patterns().get(k), at[k] * goods.pieceUnits());
    }
    for (var k = 0; k < arrivals.length; k++) {
      arrivals[k] -= arrivals[k] % facts.cellUnits();
    }
    tools.evaluator().open(facts, goods.pinnedSent(cell), arrivals, 2 * facts.cellUnits());
    return arrivals;
  }

  /// At once, as no case costs less than the first, and all together no less than margin that is
  /// lost without them.
  private Tangent[] quickTangents(int j) {
    if (first[j] == first[j + 1]) {
      return new Tangent[0];
    }
    var slopes = firstSlopes(j);
    var least = Arrays.stream(slopes).min().orElse(0);
    var lost = goods.lostMarginMicros(moves.receiver(j).cell());
    var cases = least < 0 ? (int) Math.min(moves.mostCases(), -lost / least) : moves.mostCases();
    var few = new Tangent(1, Math.max(1, cases), 0, slopes);
    var many = new Tangent(few.most() + 1, moves.mostCases(), -lost, new double[slopes.length]);
    return new Tangent[] {few, many, many};
  }

  /// Whether no first case pays at the senders' prices.
  private boolean isIdle(int j) {
    for (var o = first[j]; o < first[j + 1]; o++) {
      var micros = caseMicros[o] + nu[options[o].sender()];
      if (micros + moves.receiver(j).first(options[o].route().periods()) < 0) {
        return false;
      }
    }
    return true;
  }

  /// What first cases cost: no case costs less, whatever else arrives.
  private double[] firstSlopes(int j) {
    var slopes = new double[all.patterns().size()];
    for (var o = first[j]; o < first[j + 1]; o++) {
      slopes[options[o].pattern()] = moves.receiver(j).first(options[o].route().periods());
    }
    return slopes;
  }

  /// The pattern whose next case costs about least, its options' cheapest included.
  private int bestPattern(int j, int[] received) {
    var cases = new ReceivedCases(moves.receiver(j));
    for (var k = 0; k < received.length; k++) {
      if (received[k] > 0) {
        cases.add(all.patterns().get(k), received[k]);
      }
    }
    var best = options[first[j]].pattern();
    var least = Double.POSITIVE_INFINITY;
    for (var o = first[j]; o < first[j + 1]; o++) {
      var micros =
          caseMicros[o] + nu[options[o].sender()] + cases.more(options[o].route().periods(), 1);
      if (micros < least) {
        least = micros;
        best = options[o].pattern();
      }
    }
    return best;
  }

  private Tangent tangent(
      int j, CellFacts facts, int[] arrivals, int least, int most, boolean isRight) {
    var pinned = goods.pinnedArrivals(moves.receiver(j).cell());
    var evaluator = tools.evaluator();
    var gradient = evaluator.gradient(facts, arrivals, isRight);
    var constant = evaluator.plainMicros(facts) - all.gains(j).plainMicros(tools);
    var weights = ArrivalRegimes.weights();
    for (var k = 0; k < arrivals.length; k++) {
      var fixed = pinned.length == 0 ? 0 : pinned[k];
      constant += weights[k / Periods.COUNT] * gradient[k] * (fixed - arrivals[k]);
    }
    var slopes = new double[all.patterns().size()];
    for (var k = 0; k < slopes.length; k++) {
      var periods = all.patterns().get(k);
      for (var r = 0; r < weights.length; r++) {
        slopes[k] += weights[r] * gradient[r * Periods.COUNT + periods[r]] * goods.pieceUnits();
      }
    }
    return new Tangent(least, most, constant, slopes);
  }

  /// The largest bound found, what is pinned included.
  ///
  /// @param target what a plan costs under the prices, at which nothing is left to be found
  double lower(double pinnedMicros, double target) {
    var best = Double.NEGATIVE_INFINITY;
    for (var round = 0; round < ROUNDS; round++) {
      var bound = pinnedMicros + evaluate();
      best = Math.max(best, bound);
      var norm = Arrays.stream(excess).map(e -> e * e).sum();
      if (norm == 0 || target - bound < PRECISION_MICROS) {
        break;
      }
      var step = (target - bound) / norm / (1 + round / 10.0);
      for (var i = 0; i < nu.length; i++) {
        nu[i] += step * excess[i];
      }
    }
    return best;
  }

  /// The bound at the prices of senders as they are; leaves in `excess` cases received beyond those
  /// sent.
  private double evaluate() {
    Arrays.fill(excess, 0);
    var sum = 0.0;
    for (var i = 0; i < nu.length; i++) {
      var send = moves.sendMicros(i);
      var least = 0.0;
      var sent = 0;
      for (var k = 1; k < send.length; k++) {
        if (send[k] - nu[i] * k < least) {
          least = send[k] - nu[i] * k;
          sent = k;
        }
      }
      excess[i] -= sent;
      sum += least;
    }
    for (var j = 0; j < tangents.length; j++) {
      sum += receive(j);
    }
    return sum;
  }

  private double receive(int j) {
    var least = 0.0;
    var sender = -1;
    var cases = 0;
    for (var k = 0; k < tangents[j].length; k++) {
      var tangent = tangents[j][k];
      if (tangent.most() < tangent.least()) {
        continue;
      }
      var cheapest = cheapest(j, tangent);
      var count = micros(cheapest, tangent) < 0 ? tangent.most() : tangent.least();
      var micros = tangent.constant() + count * micros(cheapest, tangent);
      if (k == 1) {
        var other = tangents[j][2];
        var second = cheapest(j, other);
        var bound = other.constant() + count * micros(second, other);
        if (bound > micros) {
          micros = bound;
          cheapest = second;
        }
        k++;
      }
      if (micros < least) {
        least = micros;
        cases = count;
        sender = options[cheapest].sender();
      }
    }
    if (sender >= 0) {
      excess[sender] += cases;
    }
    return least;
  }

  private double micros(int option, Tangent tangent) {
    return tangent.slopes()[options[option].pattern()]
        + caseMicros[option]
        + nu[options[option].sender()];
  }

  private int cheapest(int j, Tangent tangent) {
    var best = -1;
    for (var o = first[j]; o < first[j + 1]; o++) {
      if (best < 0 || micros(o, tangent) < micros(best, tangent)) {
        best = o;
      }
    }
    return best;
  }
}
