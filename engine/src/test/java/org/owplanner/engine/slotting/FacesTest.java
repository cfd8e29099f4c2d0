package org.owplanner.engine.slotting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.slotting.SlottingProblems.at;
import static org.owplanner.engine.slotting.SlottingProblems.sku;
import static org.owplanner.engine.slotting.SlottingProblems.warehouse;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.Sku;

class FacesTest {

  private static Faces facesOf(SlottingProblems problems) {
    var problem = problems.build();
    return Faces.of(problem, LocationProfiles.of(problem));
  }

  /// A metre's cube holds 125 of these.
  private static Sku holding(int stockToHoldUnits) {
    return new Sku("ACME", "S0", "", 200, 200, 200, 1, 1, "AMBIENT", "", "PIECE", stockToHoldUnits);
  }

  @Test
  void aSkuHasAsManyFacesAsItsStockNeeds() {
    assertThat(facesOf(warehouse(5).sku(holding(0))).count(0)).isEqualTo(1);
    assertThat(facesOf(warehouse(5).sku(holding(125))).count(0)).isEqualTo(1);
    assertThat(facesOf(warehouse(5).sku(holding(126))).count(0)).isEqualTo(2);
  }

  @Test
  void aSkuHasAtLeastTheFacesThatItHasToday() {
    assertThat(facesOf(warehouse(5).sku(holding(1)).slot(0, 3).slot(0, 1)).count(0)).isEqualTo(2);
  }

  @Test
  void aSkuHasNoMoreNewFacesThanThereAreLocations() {
    assertThat(facesOf(warehouse(2).sku(holding(Integer.MAX_VALUE))).count(0)).isEqualTo(4);
  }

  @Test
  void todaysSlotsGoToTheFirstFacesByLocationId() {
    var faces = facesOf(warehouse(5).sku(holding(300)).slot(0, 7).slot(0, 2));

    assertThat(faces.locationNow()).containsExactly(2, 7, Faces.NOWHERE);
    assertThat(faces.skuOf(2)).isZero();
    assertThat(faces.faceNo(2)).isEqualTo(2);
  }

  @Test
  void onlyTheFaceThatIsPinnedIsPinned() {
    var faces = facesOf(warehouse(5).sku(holding(1)).slot(0, 2).pinned(0, 7));

    assertThat(faces.isPinned(0)).isFalse();
    assertThat(faces.isPinned(1)).isTrue();
  }

  @Test
  void allSlottedFacesOfAKeptSkuArePinnedAndItsNewOnesArent() {
    var faces = facesOf(warehouse(5).sku(holding(126)).slot(0, 2).kept(0));

    assertThat(faces.isPinned(0)).isTrue();
    assertThat(faces.isPinned(1)).isFalse();
  }

  @Test
  void faceIsRelocatedOnlyIfItLaySomewhereElse() {
    var faces = facesOf(warehouse(5).sku(sku("S0")).sku(sku("S1")).slot(0, 2));

    assertThat(faces.isRelocated(0, 2)).isFalse();
    assertThat(faces.isRelocated(0, 3)).isTrue();
    assertThat(faces.isRelocated(1, 3)).isFalse();
  }

  @Test
  void locationsThatDifferOnlyInPlaceShareAProfile() {
    var problem = warehouse(5).location(at(0, 0, 1)).location(at(0, 0, 2)).build();
    var profiles = LocationProfiles.of(problem);

    // Level 1 is low enough for heavy goods, level 2 is not.
    assertThat(profiles.size()).isEqualTo(2);
    assertThat(profiles.profileOf(10)).isEqualTo(profiles.profileOf(0));
    assertThat(profiles.profileOf(11)).isNotEqualTo(profiles.profileOf(0));
  }
}
