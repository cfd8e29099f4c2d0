package org.owplanner.engine.slotting.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.owplanner.engine.goods.HazardRule.Scope;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.solve.Severity;

/// Checks every rule that a slotting must hold, row by row.
final class RuleCheck {

  /// Marks a hazard class of which a place holds goods twice, or to which goods of it come.
  private static final String TWICE = "\0twice";

  private static final String COMES = "\0comes";

  private final WrittenPlan plan;
  private final Findings findings;

  RuleCheck(WrittenPlan plan, Findings findings) {
    this.plan = plan;
    this.findings = findings;
  }

  void run() {
    for (var r = 0; r < plan.rows.size(); r++) {
      if (plan.location[r] >= 0) {
        checkPlace(
            plan.problem.skus().get(plan.sku[r]),
            plan.problem.layout().location(plan.location[r]),
            severity(staysPut(r)));
      }
    }
    checkPlaced();
    checkShared();
    checkHazards();
    checkSlotsInForce();
    checkMoveBudget();
  }

  private boolean staysPut(int row) {
    return plan.location[row] == plan.was[row];
  }

  /// What lies against a rule today and stays is not the plan's doing.
  private static Severity severity(boolean isOld) {
    return isOld ? Severity.WARN : Severity.ERROR;
  }

  private void checkPlace(Sku sku, Location location, Severity severity) {
    var rates = plan.problem.rates();
    var subject = sku.skuId() + " @ " + location.id();
    var isTooHigh =
        sku.weightG() >= rates.get(SlottingRate.HEAVY_G)
            && location.level() > rates.get(SlottingRate.HEAVY_TOP_LEVEL);
    if (Fit.units(sku, location) < 1 || isTooHigh) {
      findings.add(
          severity,
          "fits",
          subject,
          "商品放不进库位或过重",
          "The goods don't fit the location or are too heavy for its level");
    }
    if (location.isBuffer()) {
      findings.add(severity, "fits", subject, "缓冲位不能作拣货位", "A buffer is no pick face");
    }
    if (!sku.storageClass().equals(location.storageClass())) {
      findings.add(severity, "storageClass", subject, "存储类别不符", "The storage classes differ");
    }
    if (!sku.pickType().equals(location.pickType())) {
      findings.add(severity, "pickType", subject, "拣选类型不符", "The pick types differ");
    }
    if (!location.dedicatedOwner().isEmpty() && !location.dedicatedOwner().equals(sku.sellerId())) {
      findings.add(
          severity,
          "dedicatedZone",
          subject,
          "库位专属其他货主",
          "The location is dedicated to another seller");
    }
  }

  /// Goods that lie somewhere today must lie somewhere by the plan.
  private void checkPlaced() {
    for (var r = 0; r < plan.rows.size(); r++) {
      if (plan.was[r] >= 0 && plan.location[r] < 0) {
        findings.error(
            "isPlaced",
            plan.rows.get(r).skuId(),
            "现有库位的商品没有去处",
            "Goods that lie somewhere today are left without a location");
      }
    }
  }

  private void checkShared() {
    var taken = new HashMap<Integer, Boolean>();
    for (var r = 0; r < plan.rows.size(); r++) {
      if (plan.location[r] < 0) {
        continue;
      }
      var isOld = taken.get(plan.location[r]);
      if (isOld != null) {
        findings.add(
            severity(isOld && staysPut(r)),
            "oneSkuALocation",
            plan.rows.get(r).locationId(),
            "库位被占用两次",
            "The location is used twice");
      }
      taken.merge(plan.location[r], staysPut(r), Boolean::logicalAnd);
    }
  }

  private void checkHazards() {
    var classesAt = new HashMap<List<Integer>, Set<String>>();
    for (var r = 0; r < plan.rows.size(); r++) {
      var hazard = plan.sku[r] < 0 ? "" : plan.problem.skus().get(plan.sku[r]).hazardClass();
      if (plan.location[r] >= 0 && !hazard.isEmpty()) {
        var location = plan.problem.layout().location(plan.location[r]);
        // Goods of one class twice in a place matter to a rule of that class with itself.
        for (var place :
            List.of(List.of(location.aisle()), List.of(location.aisle(), location.bay()))) {
          var classes = classesAt.computeIfAbsent(place, key -> new HashSet<>());
          if (!classes.add(hazard)) {
            classes.add(hazard + TWICE);
          }
          if (!staysPut(r)) {
            classes.add(hazard + COMES);
          }
        }
      }
    }
    for (var rule : plan.problem.hazardRules()) {
      var size = rule.scope() == Scope.AISLE ? 1 : 2;
      var second = rule.classA().equals(rule.classB()) ? rule.classA() + TWICE : rule.classB();
      classesAt.forEach(
          (place, classes) -> {
            if (place.size() == size
                && classes.contains(rule.classA())
                && classes.contains(second)) {
              findings.add(
                  severity(
                      !classes.contains(rule.classA() + COMES)
                          && !classes.contains(rule.classB() + COMES)),
                  "hazardApart",
                  rule.classA() + "/" + rule.classB() + " " + place,
                  "危险品类别必须分开",
                  "Hazard classes that must lie apart share a place");
            }
          });
    }
  }

  private void checkSlotsInForce() {
    var inForce = new HashSet<List<Integer>>();
    for (var slot : plan.problem.slots()) {
      inForce.add(List.of(slot.sku(), slot.location()));
    }
    var claimed = new HashSet<List<Integer>>();
    for (var r = 0; r < plan.rows.size(); r++) {
      if (plan.was[r] >= 0) {
        claimed.add(List.of(plan.sku[r], plan.was[r]));
      }
    }
    if (!claimed.equals(inForce)) {
      findings.error(
          "slotsInForce",
          plan.problem.warehouseId(),
          "计划的现状与实际库位不符",
          "The rows' present locations aren't the slots in force");
    }
    var pinned = new HashSet<List<Integer>>();
    for (var slot : plan.problem.slots()) {
      if (slot.isPinned() || plan.problem.keptSkus().contains(slot.sku())) {
        pinned.add(List.of(slot.sku(), slot.location()));
      }
    }
    for (var r = 0; r < plan.rows.size(); r++) {
      if (plan.rows.get(r).isRelocation() && pinned.contains(List.of(plan.sku[r], plan.was[r]))) {
        findings.error(
            "pinnedStays", plan.rows.get(r).skuId(), "锁定的库位被移动", "A pinned face is moved");
      }
    }
  }

  private void checkMoveBudget() {
    var rates = plan.problem.rates();
    var relocations = plan.relocations();
    var minutes =
        relocations * rates.get(SlottingRate.MOVE_MINUTES)
            + plan.relocationCycles() * rates.get(SlottingRate.BUFFER_LEG_MINUTES);
    var most = rates.get(SlottingRate.MOVE_BUDGET_MINUTES);
    if (most > 0 && minutes > most + 1e-6) {
      findings.error(
          "moveMinutes",
          plan.problem.warehouseId(),
          "移位工时超出预算",
          "%.1f minutes of moves are more than tonight's %.1f".formatted(minutes, most));
    }
    if (relocations > rates.get(SlottingRate.MOVE_BUDGET)) {
      findings.error(
          "moveBudget",
          plan.problem.warehouseId(),
          "移位数超出预算",
          "%d relocations are more than tonight's budget".formatted(relocations));
    }
  }
}
