package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.List;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Why the plan is as it is: a reason for all goods that move, with what moving them saves before
/// vehicles, and one for each vehicle that would not go without the plan; together the plan's whole
/// gain.
final class TransferReasons {

  private final Prepared prepared;
  private final TransferFacts facts;
  private final List<Reason> reasons = new ArrayList<>();

  private TransferReasons(Prepared prepared) {
    this.prepared = prepared;
    facts = prepared.facts();
  }

  static List<Reason> of(
      Prepared prepared, List<GoodsPlan> plans, List<List<TouchedCell>> touched) {
    var all = new TransferReasons(prepared);
    var goods = all.facts.goods();
    for (var plan : plans) {
      if (plan != goods.get(plan.goods()).pinned()) {
        all.addGoods(plan, touched.get(plan.goods()));
      }
    }
    all.addTrips(plans);
    all.reasons.addAll(new FactoryWords(all.facts).reasons(plans));
    return List.copyOf(all.reasons);
  }

  private void addGoods(GoodsPlan plan, List<TouchedCell> touched) {
    var goods = facts.goods().get(plan.goods());
    var words =
        goods instanceof SkuGoods sku
            ? new MoveWords(facts, touched, sku, plan).text()
            : home(goods, plan);
    reasons.add(
        new Reason(
            GoodsWords.subject(facts, goods),
            goods instanceof SkuGoods ? "MOVE" : "SEND_HOME",
            goods.pinned().micros() - plan.micros(),
            words));
  }

  private Text home(Goods goods, GoodsPlan plan) {
    var currency = facts.problem().currency();
    var before = goods.pinned();
    var lines = String.join(", ", GoodsWords.lines(facts, plan));
    var storage =
        GoodsWords.money(
            before.micros(TransferTerm.STORAGE) - plan.micros(TransferTerm.STORAGE), currency);
    var value =
        GoodsWords.money(
            before.micros(TransferTerm.LEFT_OVER) - plan.micros(TransferTerm.LEFT_OVER), currency);
    var paid =
        GoodsWords.money(
            plan.micros(TransferTerm.FREIGHT)
                + plan.micros(TransferTerm.HANDLING)
                - before.micros(TransferTerm.FREIGHT)
                - before.micros(TransferTerm.HANDLING),
            currency);
    return new Text(
        "退货运回：%s。84 天内省仓储费 %s，少损失价值 %s；运费与操作费 %s。".formatted(lines, storage, value, paid),
        "Returned goods go home: %s. Over 84 days that saves %s of storage and %s of their value, for %s of freight and handling."
            .formatted(lines, storage, value, paid));
  }

  private void addTrips(List<GoodsPlan> plans) {
    var before = new PlanState(prepared.limits(), prepared.pinned()).sums();
    var after = new PlanState(prepared.limits(), plans).sums();
    for (var trip : facts.network().trips()) {
      if (after.isUsed(trip.index()) && !before.isUsed(trip.index())) {
        addTrip(trip, after);
      }
    }
  }

  private void addTrip(Trip trip, SharedSums sums) {
    var mm3 = sums.of(facts.shared().volumeRow(trip.index()));
    var percent = Math.round(100.0 * mm3 / Math.max(1, trip.vehicleMm3()));
    var money = GoodsWords.money(trip.lane().tripMicros(), facts.problem().currency());
    var departure = trip.departure();
    reasons.add(
        new Reason(
            "BATCH/" + departure.departureId(),
            "TRIP",
            -trip.lane().tripMicros(),
            new Text(
                "车次 %s（%s→%s）的固定费用 %s 由车上货物共担，容积用到 %d%%。"
                    .formatted(
                        departure.departureId(),
                        trip.lane().fromId(),
                        trip.lane().toId(),
                        money,
                        percent),
                "The vehicle of departure %s (%s→%s) costs %s, shared by all that is on it; %d%% of its volume is used."
                    .formatted(
                        departure.departureId(),
                        trip.lane().fromId(),
                        trip.lane().toId(),
                        money,
                        percent))));
  }
}
