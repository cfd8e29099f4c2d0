package org.owplanner.engine.transfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Where shipping from the factory beats moving: goods that a warehouse is expected to run out of
/// and that the plan leaves where they lie, because a unit's way from the factory costs less than
/// its way from any warehouse that could send it. The dearest come first.
final class FactoryWords {

  private static final int MOST_REASONS = 50;
  private static final double LEAST_LOST_MICROS = 1e6;

  private record Shortfall(
      SkuGoods sku, int cell, FactoryOffer factory, double moveMicros, double lostMicros) {}

  private final TransferFacts facts;

  FactoryWords(TransferFacts facts) {
    this.facts = facts;
  }

  List<Reason> reasons(List<GoodsPlan> plans) {
    var found = new ArrayList<Shortfall>();
    for (var plan : plans) {
      if (facts.goods().get(plan.goods()) instanceof SkuGoods sku
          && IntStream.of(plan.amounts()).sum() == 0) {
        addAll(sku, found);
      }
    }
    return found.stream()
        .sorted(Comparator.comparingDouble(of -> -of.lostMicros()))
        .limit(MOST_REASONS)
        .map(this::reason)
        .toList();
  }

  private void addAll(SkuGoods sku, List<Shortfall> found) {
    for (var c = 0; c < sku.cells().size(); c++) {
      var cell = c;
      var factory = sku.cells().get(cell).factory();
      var lost = sku.lostMarginMicros(cell);
      var move =
          factory.isPresent() && lost >= LEAST_LOST_MICROS
              ? moveMicros(sku, cell)
              : OptionalDouble.empty();
      if (move.isPresent() && factory.orElseThrow().freightMicros() < move.getAsDouble()) {
        found.add(new Shortfall(sku, cell, factory.orElseThrow(), move.getAsDouble(), lost));
      }
    }
  }

  /// Freight and handling of a unit on the cheapest route from a warehouse that could send a case.
  private OptionalDouble moveMicros(SkuGoods sku, int to) {
    var goods = sku.cells().get(to).sku();
    return IntStream.range(0, sku.cells().size())
        .filter(from -> from != to && sku.mostSentUnits(from) >= sku.pieceUnits())
        .boxed()
        .flatMap(from -> facts.network().between(sku.place(from), sku.place(to)).stream())
        .filter(route -> route.carries(goods, sku.pieceUnits()))
        .mapToDouble(
            route ->
                route.freightUnitMicros(goods) + route.handlingMicros() / (double) sku.pieceUnits())
        .min();
  }

  private Reason reason(Shortfall of) {
    var cell = of.sku().cells().get(of.cell());
    var lost = money(Math.round(of.lostMicros()));
    var move = money(Math.round(of.moveMicros()));
    var freight = money(of.factory().freightMicros());
    return new Reason(
        GoodsWords.subject(cell.sku().key(), cell.warehouseId()),
        "FACTORY",
        0,
        new Text(
            "84 天内预计缺货损失毛利 %s。调拨每件运费与操作费至少 %s；从工厂%s每件 %s，约 %d 天到，更便宜，因此不调拨，由补货计划安排。"
                .formatted(lost, move, of.factory().mode().zh(), freight, of.factory().usualDays()),
            "Within 84 days %s of margin is expected to be lost. To move a unit costs %s of freight and handling at least; from the factory by %s it costs %s and takes about %d days, which is cheaper: nothing is moved, replenishment ships it."
                .formatted(
                    lost, move, of.factory().mode().en(), freight, of.factory().usualDays())));
  }

  private String money(long micros) {
    return GoodsWords.money(micros, facts.problem().currency());
  }
}
