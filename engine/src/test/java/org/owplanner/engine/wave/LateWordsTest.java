package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;

import org.junit.jupiter.api.Test;

/// Order 0 is due at 8:12 and picked last; seven others are picked before, a tour each of 95 to 107
/// seconds. Packing takes two minutes.
class LateWordsTest {

  private static final int CUT_OFF = FROM + 720;
  private static final int ELEVEN_PAST = FROM + 660;

  private static WaveProblems shift(int othersCutOff) {
    var problems =
        WaveProblems.warehouse(4)
            .skusInPlace(1, 99)
            .picker("P0", 0)
            .order(WaveProblems.order("O0", CUT_OFF, 0));
    for (var o = 1; o < 8; o++) {
      problems.order(WaveProblems.order("O" + o, othersCutOff, 0));
    }
    return problems;
  }

  private static DraftedState lastOfAll(WaveProblem problem) {
    var state = new DraftedState(problem);
    for (var o = 1; o < 8; o++) {
      state.tour(0, o);
    }
    return state.tour(0, 0);
  }

  private static PlannedOrder told(WaveProblems problems) {
    var row = lastOfAll(problems.build()).row(0);
    assertThat(row.state()).isEqualTo(OrderState.LATE);
    return row;
  }

  @Test
  void oneMorePickerIsToldWithTheLatestStartThatSavesTheOrder() {
    var row = told(shift(TO));

    assertThat(row.code()).isEqualTo(OrderCode.CUT_OFF);
    assertThat(row.remedy().en())
        .startsWith("One more picker from 08:08 (with C, packed at 08:12)")
        .endsWith("its cut-off at %s instead of 08:12".formatted(DayClock.by(row.packedSecond())));
    assertThat(withOneMoreFrom(FROM + 480).state()).isEqualTo(OrderState.ON_TIME);
    assertThat(withOneMoreFrom(FROM + 540).state()).isEqualTo(OrderState.LATE);
  }

  private static PlannedOrder withOneMoreFrom(int second) {
    var problem = shift(TO).picker("P1", 0, second, TO, "A").build();
    var state = new DraftedState(problem);
    for (var o = 1; o < 8; o++) {
      state.tour(0, o);
    }
    return state.tour(1, 0).row(0);
  }

  @Test
  void whoHasTimeIsNamedInsteadOfOneMorePicker() {
    var row = told(shift(TO).picker("P1", 0));

    assertThat(row.code()).isEqualTo(OrderCode.CUT_OFF);
    assertThat(row.reason().en()).contains("picker P1 has time from 08:00 on");
    assertThat(row.remedy().en()).doesNotContain("One more picker");
  }

  @Test
  void nobodyIsToldToPickSoonerWherePackingIsFull() {
    var problems = shift(CUT_OFF).picker("P1", 0).packing(FROM, ELEVEN_PAST, 3);

    var row = told(problems.packing(ELEVEN_PAST, TO, 99));

    assertThat(row.code()).isEqualTo(OrderCode.PACKING);
    assertThat(row.reason().en()).contains("sooner would not help");
    assertThat(row.remedy().en())
        .startsWith(
            "Packing capacity for 3 more orders from 08:00 to 08:11 and a tour of its own by P1 from 08:08");
  }

  @Test
  void soManyOrdersMoreAreToldAsASlotMustTake() {
    assertThat(packedIfPickedAtEightMinutes(5)).isLessThanOrEqualTo(CUT_OFF);
    assertThat(packedIfPickedAtEightMinutes(4)).isGreaterThan(CUT_OFF);
  }

  private static int packedIfPickedAtEightMinutes(int firstSlot) {
    var problem =
        shift(TO).packing(FROM, ELEVEN_PAST, firstSlot).packing(ELEVEN_PAST, TO, 99).build();
    var state = lastOfAll(problem).state();
    return new PackingSeats(state.facts(), state.orders().allPicked()).packedIf(0, FROM + 480);
  }

  @Test
  void anOrderThatIsNotUrgentGivesWayInAFullSlot() {
    var problems = shift(TO).packing(FROM, ELEVEN_PAST, 3).packing(ELEVEN_PAST, TO, 99);

    var row = told(problems);

    assertThat(row.code()).isEqualTo(OrderCode.CUT_OFF);
    assertThat(row.remedy().en()).startsWith("One more picker from 08:03");
  }

  @Test
  void anOrderThatIsPickedInTimeButNotPackedIsToldToLackPacking() {
    var problems = shift(TO).packing(FROM, ELEVEN_PAST, 1).packing(ELEVEN_PAST, TO, 99);
    var state = new DraftedState(problems.build());

    var row = state.tour(0, 1).tour(0, 0).row(0);

    assertThat(row.code()).isEqualTo(OrderCode.PACKING);
    assertThat(row.remedy().en())
        .startsWith("Packing capacity for 1 more order from 08:00 to 08:11");
    assertThat(row.reason().en()).doesNotContain("sooner");
  }

  @Test
  void whereNoSlotIsOpenInTimeOneIsAskedFor() {
    var row = told(shift(TO).picker("P1", 0).packing(FROM + 3600, TO, 99));

    assertThat(row.code()).isEqualTo(OrderCode.PACKING);
    assertThat(row.remedy().en())
        .startsWith("A packing slot for one order between 08:02 and 08:12");
  }
}
