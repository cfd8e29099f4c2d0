package org.owplanner.engine.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.TransferProblems.network;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Progress;
import org.owplanner.engine.solve.Reason;

class FactoryWordsTest {

  /// A has far too much, B far too little.
  private static List<Reason> reasons(LaneDraft lane, long freightCents) {
    var problem =
        network()
            .cell(CellDraft.of("S", "A").weekly(1).onHand(90))
            .cell(CellDraft.of("S", "B").weekly(6).factory(45, freightCents))
            .lane(lane)
            .leaves("D", "A-B", 2)
            .build();
    return new TransferPlanner()
        .plan(problem, Budget.ofSteps(100, 1, 1), Progress.silent())
        .reasons();
  }

  private static LaneDraft dear() {
    return LaneDraft.of("A-B", "A", "B").cents(0, 1_000_000, 0).handling(0);
  }

  @Test
  void whereTheFactoryIsCheaperThanAMoveThatDoesNotPayTheReasonSaysSo() {
    var reasons = reasons(dear(), 90);

    assertThat(reasons).extracting(Reason::code).containsExactly("FACTORY");
    assertThat(reasons.getFirst().subject()).isEqualTo("ACME/S@B");
    assertThat(reasons.getFirst().micros()).isZero();
    assertThat(reasons.getFirst().text().en())
        .contains("80.00 USD of freight and handling", "by sea LCL it costs 0.90 USD", "45 days");
    assertThat(reasons.getFirst().text().zh()).contains("80.00 USD", "海运拼箱每件 0.90 USD", "45 天");
  }

  @Test
  void whereTheFactoryIsDearerStillNothingIsSaidOfIt() {
    assertThat(reasons(dear(), 8_001)).isEmpty();
  }

  @Test
  void whatMovesSaysWhyItMoves() {
    assertThat(reasons(LaneDraft.of("A-B", "A", "B"), 1))
        .extracting(Reason::code)
        .contains("MOVE")
        .doesNotContain("FACTORY");
  }
}
