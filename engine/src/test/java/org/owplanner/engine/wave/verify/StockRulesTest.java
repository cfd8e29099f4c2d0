package org.owplanner.engine.wave.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.wave.StockLot.NO_EXPIRY;
import static org.owplanner.engine.wave.WaveProblems.FROM;
import static org.owplanner.engine.wave.WaveProblems.TO;
import static org.owplanner.engine.wave.WaveProblems.TODAY;
import static org.owplanner.engine.wave.WaveProblems.order;
import static org.owplanner.engine.wave.WaveProblems.sku;
import static org.owplanner.engine.wave.WaveProblems.warehouse;
import static org.owplanner.engine.wave.verify.Checked.codes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.wave.BatchKind;
import org.owplanner.engine.wave.OpenOrder;
import org.owplanner.engine.wave.OrderLine;
import org.owplanner.engine.wave.OrderState;
import org.owplanner.engine.wave.WaveDraft;
import org.owplanner.engine.wave.WaveDraft.Take;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveProblems;
import org.owplanner.engine.wave.WaveRows;

class StockRulesTest {

  private static OpenOrder units(String id, int units) {
    return new OpenOrder(id, FROM - 600, TO, false, 0, List.of(new OrderLine(1, 0, units)));
  }

  private static WaveProblems oneSku() {
    return warehouse(4).picker("P0", 0).sku(sku("S0", 100, 100));
  }

  private static WaveRows takes(WaveProblem problem, Take... takes) {
    return new WaveDraft(problem).tour(0, FROM, BatchKind.ORDERS, "", List.of(takes)).rows();
  }

  @Test
  void allThatIsThereMayBeTaken() {
    var problem =
        oneSku().stock(0, 0, "", NO_EXPIRY, 5).order(units("O0", 2)).order(units("O1", 3)).build();

    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM, 0, 1).rows())).isEmpty();
  }

  @Test
  void oneUnitMoreThanIsThereIsFound() {
    var problem =
        oneSku().stock(0, 0, "", NO_EXPIRY, 4).order(units("O0", 2)).order(units("O1", 3)).build();

    assertThat(codes(problem, new WaveDraft(problem).tour(0, FROM, 0, 1).rows()))
        .containsExactly("STOCK_OVERDRAWN");
  }

  @Test
  void negativeStockIsNone() {
    var problem =
        oneSku()
            .stock(0, 0, "", NO_EXPIRY, -3)
            .stock(1, 0, "", NO_EXPIRY, 3)
            .order(units("O0", 3))
            .build();

    assertThat(codes(problem, takes(problem, new Take(0, 0, 1, 3)))).isEmpty();
    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 1), new Take(0, 0, 1, 2))))
        .containsExactly("STOCK_OVERDRAWN");
  }

  @Test
  void aLineIsTakenWhole() {
    var problem = oneSku().stock(0, 0, "", NO_EXPIRY, 9).order(units("O0", 3)).build();

    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 3)))).isEmpty();
    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 2))))
        .containsExactly("LINE_NOT_WHOLE");
    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 4))))
        .containsExactly("LINE_NOT_WHOLE");
  }

  @Test
  void aLineMayBeSplitOverTwoLocations() {
    var problem =
        oneSku()
            .stock(0, 0, "", NO_EXPIRY, 2)
            .stock(1, 0, "", NO_EXPIRY, 1)
            .order(units("O0", 3))
            .build();

    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 2), new Take(0, 0, 1, 1))))
        .isEmpty();
  }

  private static WaveProblem dated(int firstDay, int secondDay) {
    return oneSku()
        .stock(0, 0, "OLD", firstDay, 4)
        .stock(1, 0, "NEW", secondDay, 4)
        .order(units("O0", 4))
        .build();
  }

  @Test
  void whatExpiresFirstIsTakenFirst() {
    var problem = dated(TODAY + 10, TODAY + 18);

    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 4)))).isEmpty();
    assertThat(codes(problem, takes(problem, new Take(0, 0, 1, 4))))
        .containsExactly("FIRST_EXPIRED_FIRST_OUT");
    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 3), new Take(0, 0, 1, 1))))
        .containsExactly("FIRST_EXPIRED_FIRST_OUT");
  }

  @Test
  void whatExpiresWithinTheToleranceMayBeTaken() {
    var problem = dated(TODAY + 10, TODAY + 17);

    assertThat(codes(problem, takes(problem, new Take(0, 0, 1, 4)))).isEmpty();
  }

  @Test
  void undatedLotsComeAfterDatedOnes() {
    var problem = dated(TODAY + 4000, NO_EXPIRY);

    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 4)))).isEmpty();
    assertThat(codes(problem, takes(problem, new Take(0, 0, 1, 4))))
        .containsExactly("FIRST_EXPIRED_FIRST_OUT");
  }

  @Test
  void whatExpiresTodayIsNotTakenAndHoldsNothingUp() {
    var problem = dated(TODAY, TODAY + 100);

    assertThat(codes(problem, takes(problem, new Take(0, 0, 1, 4)))).isEmpty();
    assertThat(codes(problem, takes(problem, new Take(0, 0, 0, 4)))).containsExactly("EXPIRED_LOT");
  }

  @Test
  void onlyWhatNoPlanCanPickIsUnfillable() {
    var problem = oneSku().stock(0, 0, "", NO_EXPIRY, 3).order(units("O0", 4)).build();
    var enough = oneSku().stock(0, 0, "", NO_EXPIRY, 4).order(units("O0", 4)).build();

    assertThat(codes(problem, unfillable(problem, "STOCK"))).isEmpty();
    assertThat(codes(problem, unfillable(problem, "ZONE"))).containsExactly("NOT_UNFILLABLE");
    assertThat(codes(enough, unfillable(enough, "STOCK"))).containsExactly("NOT_UNFILLABLE");
    assertThat(codes(problem, new WaveDraft(problem).rows())).containsExactly("UNFILLABLE");
    assertThat(codes(enough, new WaveDraft(enough).rows())).isEmpty();
  }

  @Test
  void whereOnlyExpiredGoodsAreLeftThatIsTheCause() {
    var problem =
        oneSku()
            .stock(0, 0, "OLD", TODAY - 1, 4)
            .stock(1, 0, "NEW", TODAY + 9, 3)
            .order(units("O0", 4))
            .build();

    assertThat(codes(problem, unfillable(problem, "EXPIRED"))).isEmpty();
    assertThat(codes(problem, unfillable(problem, "STOCK"))).containsExactly("NOT_UNFILLABLE");
  }

  @Test
  void anOrderWithoutLinesIsUnfillable() {
    var problem = oneSku().order(order("O0", TO)).build();

    assertThat(codes(problem, unfillable(problem, "NO_LINES"))).isEmpty();
    assertThat(codes(problem, new WaveDraft(problem).rows())).containsExactly("UNFILLABLE");
  }

  private static WaveRows unfillable(WaveProblem problem, String code) {
    return new WaveDraft(problem).not(0, OrderState.UNFILLABLE, code).rows();
  }

  @Test
  void whatIsNotPickedHasNoStop() {
    var problem = oneSku().stock(0, 0, "", NO_EXPIRY, 9).order(units("O0", 3)).build();
    var draft = new WaveDraft(problem).tour(0, FROM, 0).not(0, OrderState.DEFERRED, "CAPACITY");

    assertThat(codes(problem, draft.rows())).containsExactly("STOPS_OF_UNPICKED");
    assertThat(codes(problem, new WaveDraft(problem).rows())).isEmpty();
  }
}
