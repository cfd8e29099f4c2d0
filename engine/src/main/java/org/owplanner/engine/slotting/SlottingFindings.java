package org.owplanner.engine.slotting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// Names what could not be placed, and what lies against a rule and stays, with what to do.
final class SlottingFindings {

  private static final double MICROS_PER_UNIT_OF_CURRENCY = 1_000_000;

  private final SlottingFacts facts;
  private final Arrangement plan;
  private final Floor floor;
  private final List<Finding> findings = new ArrayList<>();

  private SlottingFindings(SlottingFacts facts, Arrangement plan) {
    this.facts = facts;
    this.plan = plan;
    floor = new Floor(facts, plan.toArray());
  }

  static List<Finding> of(SlottingFacts facts, Arrangement plan) {
    var all = new SlottingFindings(facts, plan);
    all.addUnplaced();
    all.addAgainstRules();
    if (facts.tours().tours() == 0) {
      all.add(
          "NO_ORDERS",
          facts.problem().warehouseId(),
          "学习期内没有订单，步行成本未计入。导入订单后重新规划。",
          "There are no orders in the days to learn from, so walking is not judged. Import orders"
              + " and plan again.");
    }
    return all.findings;
  }

  /// What it costs that a planner keeps SKUs where they lie.
  static Finding vetoCost(SlottingProblem problem, SlottingResult free, SlottingResult kept) {
    var micros = Math.max(0, kept.objectiveMicros() - free.objectiveMicros());
    var money = "%.2f %s".formatted(micros / MICROS_PER_UNIT_OF_CURRENCY, problem.currency());
    var days = problem.rates().whole(SlottingRate.HORIZON_DAYS);
    var skus =
        problem.keptSkus().stream()
            .map(sku -> problem.skus().get(sku).skuId())
            .collect(Collectors.joining(", "));
    return new Finding(
        Severity.INFO,
        "VETO_COST",
        skus,
        new Text(
            "保留 %s 不移位，%d 天内多花 %s。".formatted(skus, days, money),
            "Keeping %s where they lie costs %s more over %d days.".formatted(skus, money, days)));
  }

  private void add(String code, String subject, String zh, String en) {
    findings.add(new Finding(Severity.WARN, code, subject, new Text(zh, en)));
  }

  private void addUnplaced() {
    var unplaced = new TreeMap<Integer, Integer>();
    for (var face = 0; face < plan.size(); face++) {
      if (plan.locationOf(face) == Faces.NOWHERE) {
        unplaced.merge(facts.faces().skuOf(face), 1, Integer::sum);
      }
    }
    unplaced.forEach(
        (sku, count) -> {
          var goods = facts.problem().skus().get(sku);
          if (facts.profiles().eligibleLocations(sku) == 0) {
            add(
                "NO_FACE_FITS",
                goods.skuId(),
                "没有库位可以存放 %s（%d×%d×%d 毫米，%d 克，%s，%s）。请检查其尺寸，或增加这样的库位。".formatted(dimensions(goods)),
                ("No location may hold %s (%d × %d × %d mm, %d g, %s, %s). Check its measures, or"
                        + " add locations of that kind.")
                    .formatted(dimensions(goods)));
          } else {
            add(
                "NO_FREE_FACE",
                goods.skuId(),
                "%s 还缺 %d 个拣货位：合适的库位都已占用，或旁边有须隔离的危险品。请腾出库位或减少应存数量。".formatted(goods.skuId(), count),
                ("%s lacks %d more face(s): every location that would do is taken, or lies next to"
                        + " hazards it must be kept from. Free one, or hold less stock.")
                    .formatted(goods.skuId(), count));
          }
        });
  }

  private static Object[] dimensions(Sku sku) {
    return new Object[] {
      sku.skuId(),
      sku.lengthMm(),
      sku.widthMm(),
      sku.heightMm(),
      sku.weightG(),
      sku.storageClass(),
      sku.pickType()
    };
  }

  private void addAgainstRules() {
    for (var face = 0; face < plan.size(); face++) {
      var location = plan.locationOf(face);
      if (location == Faces.NOWHERE) {
        continue;
      }
      floor.take(face);
      if (!floor.admits(face, location)) {
        addAgainstRule(face, location);
      }
      floor.put(face, location);
    }
  }

  private void addAgainstRule(int face, int location) {
    var sku = facts.problem().skus().get(facts.faces().skuOf(face)).skuId();
    var id = facts.problem().layout().location(location).id();
    var isPinned = facts.faces().isPinned(face);
    add(
        isPinned ? "PINNED_AGAINST_RULE" : "STAYS_AGAINST_RULE",
        sku,
        "%s 今天在库位 %s，违反规则 %s，%s。请为它腾出合适的库位。"
            .formatted(sku, id, brokenRule(face, location), isPinned ? "但已被锁定" : "但没有更好的空位或移位额度"),
        "%s lies at %s today against the rule %s, but %s. Free a location that suits it."
            .formatted(
                sku,
                id,
                brokenRule(face, location),
                isPinned ? "is pinned" : "no better location or move is left"));
  }

  private String brokenRule(int face, int location) {
    var profiles = facts.profiles();
    var sku = facts.faces().skuOf(face);
    var profile = profiles.profileOf(location);
    if (!floor.isFree(location)) {
      return SlottingConstraints.ONE_SKU_A_LOCATION;
    }
    if (!profiles.fits(sku, profile)) {
      return SlottingConstraints.FITS;
    }
    if (!profiles.hasStorageClass(sku, profile)) {
      return SlottingConstraints.STORAGE_CLASS;
    }
    if (!profiles.hasPickType(sku, profile)) {
      return SlottingConstraints.PICK_TYPE;
    }
    return profiles.admitsOwner(sku, profile)
        ? SlottingConstraints.HAZARD_APART
        : SlottingConstraints.DEDICATED_ZONE;
  }
}
