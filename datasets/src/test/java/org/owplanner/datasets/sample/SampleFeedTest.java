package org.owplanner.datasets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.owplanner.datasets.generate.WarehouseSpec;
import org.owplanner.engine.slotting.LocationProfiles;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRates;

final class SampleFeedTest {

  private static final LocalDate LAST_DATE = LocalDate.of(2011, 11, 25);

  private static List<SampleFeed> feeds = List.of();

  @BeforeAll
  static void load() {
    var specs = new ArrayList<WarehouseSpec>(LayoutVariants.three());
    specs.addFirst(SampleWarehouse.spec());
    feeds = specs.stream().map(spec -> SampleFeed.of(LoadedOrders.ORDERS, spec, 1)).toList();
  }

  @Test
  void theWarehouseIsOfTheSizeThatTheDemoShows() {
    var warehouse = feeds.getFirst().warehouse();
    assertThat(warehouse.locations()).hasSize(5_028);
    assertThat(warehouse.graph().blockCount()).isEqualTo(2);
    assertThat(warehouse.graph().aisleCount()).isEqualTo(20);
    assertThat(warehouse.locations().stream().map(l -> l.pickType()).distinct()).hasSize(3);
    assertThat(warehouse.locations().stream().map(l -> l.storageClass()).distinct()).hasSize(3);
    assertThat(warehouse.locations()).anyMatch(l -> l.divisions() > 1).anyMatch(l -> l.isBuffer());
  }

  @Test
  void theVariantsDifferFromTheSamplesOwnWarehouse() {
    assertThat(feeds.stream().map(feed -> feed.warehouse().graph()).distinct()).hasSize(4);
  }

  @Test
  void everySkuFitsSomeLocationOfEveryWarehouse() {
    for (var feed : feeds) {
      var problem = feed.problem(LAST_DATE, SlottingRates.standard());
      var profiles = LocationProfiles.of(problem);
      for (var sku = 0; sku < problem.skus().size(); sku++) {
        assertThat(profiles.eligibleLocations(sku)).as("SKU %d", sku).isPositive();
      }
    }
  }

  @Test
  void everySkuSoldBeforeThePlanDateLiesInAPlaceThatIsAllowed() {
    for (var feed : feeds) {
      for (var date : List.of(LocalDate.of(2011, 3, 1), SampleFeed.PLAN_DATE, LAST_DATE)) {
        var problem = feed.problem(date, SlottingRates.standard());
        assertEachIsSlotted(feed, problem);
        assertAllowed(problem);
      }
    }
  }

  private static void assertEachIsSlotted(SampleFeed feed, SlottingProblem problem) {
    var slotted = new BitSet();
    problem.slots().forEach(slot -> slotted.set(slot.sku()));
    for (var sku = 0; sku < problem.skus().size(); sku++) {
      var isSold = feed.skus().get(sku).retail().firstSold().isBefore(problem.planDate());
      assertThat(slotted.get(sku)).as("SKU %d at %s", sku, problem.planDate()).isEqualTo(isSold);
    }
  }

  private static void assertAllowed(SlottingProblem problem) {
    var profiles = LocationProfiles.of(problem);
    var taken = new HashSet<Integer>();
    for (var slot : problem.slots()) {
      assertThat(taken.add(slot.location())).isTrue();
      assertThat(profiles.isEligible(slot.sku(), profiles.profileOf(slot.location()))).isTrue();
    }
    assertHazardsApart(problem);
  }

  private static void assertHazardsApart(SlottingProblem problem) {
    var classes = new HashSet<String>();
    for (var slot : problem.slots()) {
      var at = problem.layout().location(slot.location());
      var hazard = problem.skus().get(slot.sku()).hazardClass();
      classes.add(hazard + " in " + at.aisle());
      classes.add(hazard + " in " + at.aisle() + "/" + at.bay());
    }
    assertThat(classes).anyMatch(c -> c.startsWith("SELF_HEATING in "));
    for (var place : classes) {
      if (place.startsWith("FLAMMABLE in ")) {
        var where = place.substring("FLAMMABLE in ".length());
        assertThat(classes)
            .doesNotContain(
                where.contains("/") ? "BATTERY in " + where : "SELF_HEATING in " + where);
      }
    }
  }

  @Test
  void someSkusNeedSeveralFacesAndSomeAwaitTheirFirst() {
    var problem = feeds.getFirst().problem(SampleFeed.PLAN_DATE, SlottingRates.standard());
    assertThat(problem.skus()).hasSize(3_767);
    var slotted = problem.slots().stream().map(slot -> slot.sku()).distinct().count();
    assertThat(slotted).isEqualTo(3_746);
    assertThat(problem.slots().size()).isBetween(4_200, 4_700);
  }

  @Test
  void unseenDaysFollowThePlanDateAndNameKnownSkusOnly() {
    var feed = feeds.getFirst();
    var problem = feed.problem(SampleFeed.PLAN_DATE, SlottingRates.standard());
    var unseen = feed.unseen(SampleFeed.PLAN_DATE, 14);
    assertThat(unseen.orders()).isGreaterThan(1_000);
    assertThat(unseen.epochDay()[0]).isEqualTo((int) SampleFeed.PLAN_DATE.toEpochDay());
    for (var sku : unseen.lineSku()) {
      assertThat(sku).isLessThan(problem.skus().size());
    }
  }
}
