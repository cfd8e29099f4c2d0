package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.owplanner.engine.transfer.TransferProblems.TODAY;
import static org.owplanner.engine.transfer.TransferProblems.network;
import static org.owplanner.engine.transfer.verify.Checked.codes;
import static org.owplanner.engine.transfer.verify.Checked.three;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferBatch;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// Rows and problems that make no sense are named, and never end in a stack trace.
@NullMarked
final class BadRowsTest {

  private static final SkuKey A = new SkuKey("ACME", "A");

  private static TransferLine line(String departure, int cases, int units) {
    return new TransferLine(departure, "", "W1", "W2", A, cases, units, false, false);
  }

  private static TransferRows lines(TransferLine... lines) {
    return new TransferRows(List.of(lines), List.of(), List.of(), List.of());
  }

  @Test
  void aDepartureOfALaneThatIsntThereIsUnknown() {
    var problem = three().leaves("x", "LX", 1).build();
    assertThat(codes(problem, lines(line("x", 1, 6)))).containsExactly("DEPARTURE_UNKNOWN");
  }

  @Test
  void moreThanAnyWarehouseHoldsIsntThere() {
    var problem = three().build();
    var most = Integer.MAX_VALUE / 6;
    assertThat(codes(problem, lines(line("12-1", most, 6 * most))))
        .containsExactly("PROTECTED_STOCK");
    assertThat(codes(problem, lines(line("12-1", Integer.MAX_VALUE, Integer.MAX_VALUE))))
        .contains("CASES");
  }

  @Test
  void nothingIsSentOfStockThatTheBooksCountBelowNone() {
    var problem =
        three()
            .cell(CellDraft.of("N", "W1").weekly(1).onHand(-12).protect(-20))
            .cell(CellDraft.of("N", "W2").weekly(1))
            .build();
    var of = new TransferLine("12-1", "", "W1", "W2", new SkuKey("ACME", "N"), 1, 6, false, false);
    assertThat(codes(problem, lines(of))).containsExactly("PROTECTED_STOCK");
  }

  @Test
  void batchesSpaceAndStockOfAPlanWithoutLinesAreFound() {
    var problem = three().build();
    var rows =
        new TransferRows(
            List.of(),
            List.of(new TransferBatch("12-1", "L12", 0, 0, 0, 0, 0, 0)),
            List.of(new SpaceDay("W1", TODAY, -1, 0, 0)),
            List.of(new ProjectedCell("W1", A, new float[24], new float[24])));
    assertThat(codes(problem, rows)).containsExactly("BATCH", "SPACE_ROWS", "STOCK_ROWS");
  }

  @Test
  void whatIsFixedOnNothingKnownIsntAskedFor() {
    var problem =
        three()
            .pin("nowhere", "", "A", 2)
            .pin("12-1", "nowhere", "A", 2)
            .pin("12-1", "12-5", "A", 2)
            .pin("12-1", "", "Z", 2)
            .pin("12-1", "", "A", -2)
            .pin("H-2", "", "A", 2)
            .build();
    assertThat(codes(problem, new RowsDraft(problem).rows())).isEmpty();
  }

  @Test
  void aNetworkWithoutAnythingHasNothingWrong() {
    var problem = network().build();
    assertThat(codes(problem, lines())).isEmpty();
  }

  @Test
  void whatComesInNegativeUnitsDoesntCome() {
    var problem = three().cell(CellDraft.of("N", "W1").weekly(1).coming(-50, TODAY + 3)).build();
    assertThat(codes(problem, lines())).isEmpty();
  }

  @Test
  void rowsThatNameNothingKnownHaveNoPrice() {
    TransferProblem problem = three().build();
    assertThatThrownBy(() -> TransferVerifier.costs(problem, lines(line("x", 1, 6))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Verify them first");
  }
}
