package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.owplanner.engine.solve.Reason;
import org.owplanner.engine.solve.Text;

/// Why goods move: a reason for every chain of moves and one for what chains gain jointly, which
/// together add up to the plan's whole gain.
final class SlottingReasons {

  private static final double MICROS_PER_UNIT_OF_CURRENCY = 1_000_000;
  private static final int FACES_TOLD = 3;

  private final SlottingProblem problem;
  private final Faces faces;
  private final SlottingCosts costs;
  private final int[] planned;

  private SlottingReasons(
      SlottingProblem problem, Faces faces, SlottingCosts costs, int[] planned) {
    this.problem = problem;
    this.faces = faces;
    this.costs = costs;
    this.planned = planned;
  }

  static List<Reason> of(SlottingFacts facts, int[] planned, ChainGains gains) {
    var reasons = new SlottingReasons(facts.problem(), facts.faces(), facts.costs(), planned);
    var list = new ArrayList<Reason>();
    for (var gain : gains.gains()) {
      list.add(
          new Reason(
              "chain %d".formatted(list.size() + 1),
              "CHAIN",
              gain.netMicros(),
              reasons.text(gain)));
    }
    if (!list.isEmpty() || gains.jointMicros() != 0) {
      list.add(new Reason("chain 0", "JOINT", gains.jointMicros(), reasons.joint(gains)));
    }
    return list;
  }

  private Text text(ChainGain gain) {
    var days = problem.rates().whole(SlottingRate.HORIZON_DAYS);
    var order = new ArrayList<>(gain.chain().faces());
    order.sort(Comparator.comparingDouble(this::picksADay).reversed());
    var told = order.subList(0, Math.min(FACES_TOLD, order.size()));
    var zh = new StringBuilder();
    var en = new StringBuilder();
    for (var face : told) {
      zh.append(wayZh(face)).append("；");
      en.append(wayEn(face)).append("; ");
    }
    var others = order.size() - told.size();
    if (others > 0) {
      zh.append("另有 %d 个拣货面随之移动；".formatted(others));
      en.append("%d more follow; ".formatted(others));
    }
    var saved = money(gain.microsADay(days));
    var cost = money((double) gain.moveMicros());
    var payback = gain.paybackDays(days);
    if (gain.moveMicros() == 0) {
      return new Text(zh + "新货上架，无移位费用。", en + "new goods are put away, nothing has to be moved.");
    }
    return Double.isInfinite(payback)
        ? new Text(
            zh + "单独看不省钱（移位费 %s），与其他移位合起来才省。".formatted(cost),
            en
                + "alone it saves nothing (moving costs %s), only with other chains."
                    .formatted(cost))
        : new Text(
            zh + "每天省 %s，移位费 %s，%.1f 天回本。".formatted(saved, cost, payback),
            en
                + "saves %s a day for %s of moving and pays back in %.1f days."
                    .formatted(saved, cost, payback));
  }

  private Text joint(ChainGains gains) {
    var saved = money((double) gains.jointMicros());
    return new Text(
        "各链之和以外，%d 条链共同多省 %s（负数为重叠部分）。".formatted(gains.gains().size(), saved),
        "Beyond the sum of the rows, the %d chains together save %s (negative where they overlap)."
            .formatted(gains.gains().size(), saved));
  }

  private double picksADay(int face) {
    return costs.picksADay(face);
  }

  private String wayZh(int face) {
    var from = faces.locationNow(face);
    var sku = problem.skus().get(faces.skuOf(face)).skuId();
    var to = problem.layout().location(planned[face]).id();
    return from < 0
        ? "%s（日拣 %.1f 次）上架到 %s，距起点 %d 米".formatted(sku, picksADay(face), to, metres(planned[face]))
        : "%s（日拣 %.1f 次）从 %s（距起点 %d 米）移到 %s（%d 米）"
            .formatted(
                sku,
                picksADay(face),
                problem.layout().location(from).id(),
                metres(from),
                to,
                metres(planned[face]));
  }

  private String wayEn(int face) {
    var from = faces.locationNow(face);
    var sku = problem.skus().get(faces.skuOf(face)).skuId();
    var to = problem.layout().location(planned[face]).id();
    return from < 0
        ? "%s (%.1f picks a day) is put away at %s, %d m from the depot"
            .formatted(sku, picksADay(face), to, metres(planned[face]))
        : "%s (%.1f picks a day) goes from %s, %d m from the depot, to %s, %d m"
            .formatted(
                sku,
                picksADay(face),
                problem.layout().location(from).id(),
                metres(from),
                to,
                metres(planned[face]));
  }

  private long metres(int location) {
    return Math.round(problem.layout().depotDistanceMm(location) / 1000.0);
  }

  private String money(double micros) {
    return String.format(
        Locale.ROOT, "%.2f %s", micros / MICROS_PER_UNIT_OF_CURRENCY, problem.currency());
  }
}
