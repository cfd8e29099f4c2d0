package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.TransferProblems.network;
import static org.owplanner.engine.transfer.verify.Checked.codes;
import static org.owplanner.engine.transfer.verify.Checked.three;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.TransferProblems;

/// Each limit that lines share: that it bites, and that it doesn't a unit below.
@NullMarked
final class LimitRulesTest {

  private static List<String> of(TransferProblems problems, UnaryOperator<RowsDraft> lines) {
    var problem = problems.build();
    return codes(problem, lines.apply(new RowsDraft(problem)).rows());
  }

  private static TransferProblems withVan(long volumeCm3, long weightG) {
    return three()
        .cell(CellDraft.of("B", "W1").weekly(1).onHand(60))
        .cell(CellDraft.of("B", "W2").weekly(1))
        .cell(CellDraft.of("B", "W3").weekly(1))
        .lane(LaneDraft.of("V12", "W1", "W2").holds(volumeCm3, weightG))
        .leaves("v", "V12", 1);
  }

  /// Three cases take 144,000 cm³ and weigh 18 kg.
  @Test
  void aVehicleHoldsWhatItHolds() {
    assertThat(of(withVan(144_000, 18_000), d -> d.send("v", "A", 1).send("v", "B", 2))).isEmpty();
    assertThat(of(withVan(143_999, 18_000), d -> d.send("v", "A", 1).send("v", "B", 2)))
        .containsExactly("VEHICLE_VOLUME");
    assertThat(of(withVan(144_000, 17_999), d -> d.send("v", "A", 1).send("v", "B", 2)))
        .containsExactly("VEHICLE_WEIGHT");
  }

  @Test
  void goodsOnTheirWayThroughTakeRoomOnBothVehicles() {
    var problems =
        withVan(1_000_000, 1_000_000)
            .lane(LaneDraft.of("V23", "W2", "W3").holds(96_000, 1_000_000))
            .leaves("v2", "V23", 6);
    assertThat(of(problems, d -> d.send("v", "v2", "A", 1).send("v", "v2", "B", 1))).isEmpty();
    assertThat(of(problems, d -> d.send("v", "v2", "A", 1).send("v", "v2", "B", 2)))
        .containsExactly("VEHICLE_VOLUME");
  }

  @Test
  void whatIsFixedMayOverloadAVehicleButNothingIsAdded() {
    var fixed = withVan(96_000, 1_000_000).pin("v", "", "A", 3);
    assertThat(of(fixed, d -> d.send("v", "A", 3))).isEmpty();
    assertThat(of(fixed, d -> d.send("v", "A", 3).send("v", "B", 1)))
        .containsExactly("VEHICLE_VOLUME");
  }

  @Test
  void docksCountWhatLeaves() {
    var one = three().leaves("12-1b", "L12", 1).dock("W1", 1, 1);
    assertThat(of(one, d -> d.send("12-1", "A", 1))).isEmpty();
    assertThat(of(one, d -> d.send("12-1", "A", 1).send("12-1b", "A", 1))).containsExactly("DOCKS");
  }

  @Test
  void docksCountWhatArrives() {
    var none = three().dock("W2", 4, 0);
    assertThat(of(none, d -> d.send("12-1", "A", 1))).containsExactly("DOCKS");
    assertThat(of(none, d -> d.send("12-5", "A", 1))).isEmpty();
    var through = three().dock("W3", 8, 0);
    assertThat(of(through, d -> d.send("12-1", "23-5", "A", 1))).containsExactly("DOCKS");
  }

  @Test
  void whatIsFixedUsesItsDock() {
    var fixed = three().leaves("12-1b", "L12", 1).dock("W1", 1, 0).pin("12-1", "", "A", 1);
    assertThat(of(fixed, d -> d.send("12-1", "A", 1))).isEmpty();
    assertThat(of(fixed, d -> d.send("12-1", "A", 1).send("12-1b", "A", 1)))
        .containsExactly("DOCKS");
  }

  /// W3 holds nothing of what isn't sold, and a case takes 48,000 cm³; the verifier lets each cell
  /// be rounded by 1 mm³.
  private static TransferProblems withSpace(long volumeCm3) {
    return network()
        .cell(CellDraft.of("A", "W1").weekly(3).onHand(120))
        .cell(CellDraft.of("A", "W2").weekly(3))
        .cell(CellDraft.of("A", "W3").weekly(5))
        .lane(LaneDraft.of("L13", "W1", "W3"))
        .lane(LaneDraft.of("L12", "W1", "W2"))
        .lane(LaneDraft.of("L23", "W2", "W3"))
        .lane(LaneDraft.of("HOME", "W3", "HQ").home())
        .leaves("13-1", "L13", 1)
        .leaves("12-1", "L12", 1)
        .leaves("23-6", "L23", 6)
        .leaves("H-2", "HOME", 2)
        .leaves("H-5", "HOME", 5)
        .space("W3", 0, volumeCm3);
  }

  @Test
  void whatComesMustFitBesideWhatLiesThere() {
    assertThat(of(withSpace(96_000), d -> d.send("13-1", "A", 2))).isEmpty();
    assertThat(of(withSpace(95_999), d -> d.send("13-1", "A", 2))).containsExactly("SPACE");
  }

  @Test
  void spaceIsAskedForOfFourWeeks() {
    var later = withSpace(0).space("W3", 28, 1).space("W3", 26, 1_000_000);
    assertThat(of(later.leaves("13-23", "L13", 23), d -> d.send("13-23", "A", 1))).isEmpty();
    assertThat(of(later.leaves("13-22", "L13", 22), d -> d.send("13-22", "A", 1)))
        .containsExactly("SPACE");
    var after = withSpace(0).leaves("13-25", "L13", 25).leaves("13-24", "L13", 24);
    assertThat(of(after, d -> d.send("13-25", "A", 1))).isEmpty();
    assertThat(of(after, d -> d.send("13-24", "A", 1))).containsExactly("SPACE");
  }

  @Test
  void beforeItsFirstRowAWarehouseHasNoLimit() {
    var soon = network().space("W2", 5, 0).cell(CellDraft.of("A", "W1").weekly(1).onHand(60));
    soon.cell(CellDraft.of("A", "W2").weekly(1)).cell(CellDraft.of("A", "W3").weekly(1));
    soon.lane(LaneDraft.of("L12", "W1", "W2")).leaves("12-1", "L12", 1);
    soon.lane(LaneDraft.of("L23", "W2", "W3").days(1)).leaves("23-5", "L23", 5);
    assertThat(of(soon, d -> d.send("12-1", "A", 1))).containsExactly("SPACE");
    assertThat(of(soon, d -> d.send("12-1", "23-5", "A", 1))).isEmpty();
  }

  /// 400 returned units of 8,000 cm³ and a case fill the space until some go home.
  @Test
  void whatGoesHomeMakesRoom() {
    var full = withSpace(3_200_000).returned(CellDraft.of("R", "W3"), 400, TODAY - 9);
    assertThat(of(full, d -> d.send("13-1", "A", 1))).containsExactly("SPACE");
    assertThat(of(full, d -> d.send("13-1", "A", 1).sendHome("H-2", "R", 6))).isEmpty();
    assertThat(of(full, d -> d.send("13-1", "A", 1).sendHome("H-2", "R", 5)))
        .containsExactly("SPACE");
    assertThat(of(full, d -> d.send("13-1", "A", 1).sendHome("H-5", "R", 6)))
        .containsExactly("SPACE");
  }

  @Test
  void transitTakesSpaceUntilItGoesOn() {
    var narrow = withSpace(1_000_000).space("W2", 0, 47_999);
    assertThat(of(narrow, d -> d.send("12-1", "23-6", "A", 1))).containsExactly("SPACE");
    var wide = withSpace(1_000_000).space("W2", 0, 48_000).space("W2", 6, 0);
    assertThat(of(wide, d -> d.send("12-1", "23-6", "A", 1))).isEmpty();
  }

  @Test
  void whatIsFixedHasItsSpace() {
    var fixed = withSpace(0).pin("13-1", "", "A", 2);
    assertThat(of(fixed, d -> d.send("13-1", "A", 2))).isEmpty();
    assertThat(of(fixed, d -> d.send("13-1", "A", 2).send("12-1", "23-6", "A", 1)))
        .containsExactly("SPACE");
  }

  /// 60 units of 8,000 cm³ lie there, of which on day 4 about 60 − 5·10 are expected.
  @Test
  void whatIsSoldMakesRoom() {
    var busy =
        network()
            .cell(CellDraft.of("A", "W1").weekly(3).onHand(120))
            .cell(CellDraft.of("A", "W2").weekly(70).onHand(60))
            .lane(LaneDraft.of("L12", "W1", "W2"))
            .leaves("12-1", "L12", 1)
            .space("W2", 0, 150_000);
    assertThat(of(busy, d -> d.send("12-1", "A", 1))).isEmpty();
    assertThat(of(busy, d -> d.send("12-1", "A", 2))).containsExactly("SPACE");
  }
}
