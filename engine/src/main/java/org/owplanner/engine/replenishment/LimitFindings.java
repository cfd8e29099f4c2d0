package org.owplanner.engine.replenishment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.stock.ItemDemand;
import org.owplanner.engine.stock.StorageFee;

/// Names budgets, space and fees that can't be kept or make no sense.
final class LimitFindings {

  private static final double MM3_PER_M3 = 1e9;

  private final SellerLimits limits;
  private final SellerFacts facts;
  private final long[] given;
  private final List<Finding> findings = new ArrayList<>();

  private LimitFindings(SellerLimits limits) {
    this.limits = limits;
    facts = limits.facts();
    given = SellerLimits.given(facts);
  }

  static List<Finding> of(SellerLimits limits) {
    var all = new LimitFindings(limits);
    all.addBudgets();
    all.addSpace();
    all.addSmallestOrders();
    all.addFees();
    return all.findings;
  }

  private void add(String code, List<String> subjects, String zh, String en) {
    if (!subjects.isEmpty()) {
      findings.add(ReplenishmentFindings.finding(code, subjects, zh, en));
    }
  }

  private void addBudgets() {
    var broken = new ArrayList<String>();
    for (var c = 0; c < facts.rows().budgets(); c++) {
      if (limits.of(c) > given[c]) {
        var cycle = facts.problem().budgets().get(c);
        broken.add("%s – %s".formatted(date(cycle.fromDay()), date(cycle.toDay())));
      }
    }
    add(
        "PINNED_ABOVE_BUDGET",
        broken,
        "资金周期 %s：锁定的订单已超出预算，仍予保留，未再订货。请提高预算或取消锁定。",
        "Cash cycle %s: pinned orders alone exceed the budget and are kept; nothing else is ordered. Raise the budget or unpin.");
  }

  private void addSpace() {
    var today = new ArrayList<String>();
    var later = new ArrayList<String>();
    for (var warehouseId : facts.rows().limitedWarehouses()) {
      var row = facts.rows().spaceRow(warehouseId);
      for (var week = 0; week < ItemDemand.WEEKS; week++) {
        if (limits.of(row + week) > given[row + week]) {
          var words =
              "%s (%.1f > %.1f m³)"
                  .formatted(
                      warehouseId,
                      limits.of(row + week) / MM3_PER_M3,
                      given[row + week] / MM3_PER_M3);
          (week == 0 ? today : later).add(words);
          break;
        }
      }
    }
    add(
        "CAPACITY_EXCEEDED",
        today,
        "仓库 %s：现有货物已超出获批容量，有货期间不再补货。请清货、移仓或申请容量。",
        "Warehouse %s: what is there exceeds the space granted, so nothing is added until it is sold. Clear, transfer or ask for space.");
    add(
        "CAPACITY_WILL_BE_EXCEEDED",
        later,
        "仓库 %s：仅在途与锁定的货物就会超出获批容量。请推迟、清货或申请容量。",
        "Warehouse %s: what is on its way or pinned will alone exceed the space granted. Delay it, clear stock or ask for space.");
  }

  private void addSmallestOrders() {
    var aboveBudget = new ArrayList<String>();
    var aboveSpace = new ArrayList<String>();
    var aboveDemand = new ArrayList<String>();
    for (var i = 0; i < facts.size(); i++) {
      var item = facts.item(i);
      var offered = 0;
      var ordered = 0;
      var unaffordable = 0;
      var least = 0L;
      for (var o = 0; o < item.options().size(); o++) {
        offered +=
            item.isOrderable()
                    && !item.isPinned(o)
                    && item.options().get(o).source() == OrderSource.PRODUCTION
                    && item.leastLots(o) > 1
                ? 1
                : 0;
        if (item.mostLots(o) > 0 && item.options().get(o).source() == OrderSource.PRODUCTION) {
          ordered++;
          least = item.units(o, item.leastLots(o));
          var row = facts.budgetRow(i, o);
          unaffordable +=
              row != SharedRows.NONE && facts.spendMicros(i, o, item.leastLots(o)) > limits.of(row)
                  ? 1
                  : 0;
        }
      }
      if (offered > 0 && ordered == 0) {
        aboveDemand.add(ItemWords.subject(facts.row(i)));
      }
      if (ordered > 0 && unaffordable == ordered) {
        aboveBudget.add(ItemWords.subject(facts.row(i)));
      }
      if (ordered > 0 && least * facts.unitMm3(i) > mostSpace(i)) {
        aboveSpace.add(ItemWords.subject(facts.row(i)));
      }
    }
    add(
        "MOQ_ABOVE_DEMAND",
        aboveDemand,
        "%s：起订量超出 26 周内可能卖出的数量，不再下单。请与供应商谈起订量，或停售。",
        "%s: the smallest order is more than 26 weeks could sell, so none is placed. Ask for a smaller one, or stop selling it.");
    add(
        "MOQ_ABOVE_BUDGET",
        aboveBudget,
        "%s：起订量的货款超出每个资金周期的预算，不能下单。请与供应商谈起订量，或提高预算。",
        "%s: the smallest order costs more than the budget of any cash cycle, so none is placed. Ask for a smaller one, or raise the budget.");
    add(
        "MOQ_ABOVE_CAPACITY",
        aboveSpace,
        "%s：起订量的体积超出获批容量，不能下单。请与供应商谈起订量，或申请容量。",
        "%s: the smallest order is larger than the space granted, so none is placed. Ask for a smaller one, or for space.");
  }

  private long mostSpace(int item) {
    var row = facts.spaceRow(item);
    var most = row == SharedRows.NONE ? Long.MAX_VALUE : 0;
    for (var week = 0; row != SharedRows.NONE && week < ItemDemand.WEEKS; week++) {
      most = Math.max(most, limits.of(row + week));
    }
    return most;
  }

  private void addFees() {
    var falling = new ArrayList<String>();
    var fees =
        facts.problem().fees().stream()
            .sorted(
                Comparator.comparing(StorageFee::warehouseId)
                    .thenComparingInt(StorageFee::fromAgeDays))
            .toList();
    for (var f = 1; f < fees.size(); f++) {
      var before = fees.get(f - 1);
      var fee = fees.get(f);
      if (fee.warehouseId().equals(before.warehouseId())
          && fee.microsPerM3Day() < before.microsPerM3Day()
          && !falling.contains(fee.warehouseId())) {
        falling.add(fee.warehouseId());
      }
    }
    add(
        "FEE_FALLS_WITH_AGE",
        falling,
        "仓库 %s 的仓储费随库龄下降，计划按不下降计。请核对费率。",
        "Warehouse %s: the storage fee falls with age; the plan takes it as not falling. Check the fees.");
  }

  private static String date(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
