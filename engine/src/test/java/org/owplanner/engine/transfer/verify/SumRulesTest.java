package org.owplanner.engine.transfer.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.transfer.verify.Checked.codes;
import static org.owplanner.engine.transfer.verify.Checked.three;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.transfer.ProjectedCell;
import org.owplanner.engine.transfer.SpaceDay;
import org.owplanner.engine.transfer.TransferBatch;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferRows;

/// What is written beside the lines follows from them.
@NullMarked
final class SumRulesTest {

  private final TransferProblem problem = three().space("W2", 3, 10_000_000).build();
  private final TransferRows rows =
      new RowsDraft(problem).send("12-1", "A", 2).send("12-1", "23-5", "A", 3).rows();

  private List<String> withBatches(List<TransferBatch> batches) {
    return codes(problem, new TransferRows(rows.lines(), batches, rows.space(), rows.stock()));
  }

  private List<String> withSpace(List<SpaceDay> space) {
    return codes(problem, new TransferRows(rows.lines(), rows.batches(), space, rows.stock()));
  }

  private List<String> withStock(List<ProjectedCell> stock) {
    return codes(problem, new TransferRows(rows.lines(), rows.batches(), rows.space(), stock));
  }

  /// Five cases of 48,000 cm³ and 6 kg: 20.00 a cubic metre, 50.00 a trip, 1.00 a case.
  @Test
  void aBatchIsTheSumOfItsLines() {
    assertThat(rows.batches().getFirst())
        .isEqualTo(
            new TransferBatch(
                "12-1", "L12", 2, 5, 30, 240_000, 30_000, 50_000_000 + 4_800_000 + 5_000_000));
    assertThat(rows.batches().getLast().departureId()).isEqualTo("23-5");
    assertThat(rows.batches().getLast().cases()).isEqualTo(3);
    assertThat(withBatches(rows.batches())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void aBatchWithAWrongSumIsFound(int figure) {
    var first = rows.batches().getFirst();
    var wrong =
        new TransferBatch(
            first.departureId(),
            first.laneId(),
            first.lines() + (figure == 0 ? 1 : 0),
            first.cases() + (figure == 1 ? 1 : 0),
            first.units() + (figure == 2 ? 1 : 0),
            first.volumeCm3() + (figure == 3 ? 1 : 0),
            first.weightG() + (figure == 4 ? 1 : 0),
            first.costMicros() + (figure == 5 ? 1 : 0));
    assertThat(withBatches(List.of(wrong, rows.batches().getLast()))).containsExactly("BATCH");
  }

  @Test
  void eachDepartureWithGoodsHasOneBatch() {
    var batches = rows.batches();
    assertThat(withBatches(batches.subList(0, 1))).containsExactly("BATCH");
    assertThat(withBatches(List.of())).containsExactly("BATCH");
    assertThat(withBatches(batches.reversed())).containsExactly("BATCH");
    assertThat(withBatches(List.of(batches.get(0), batches.get(0), batches.get(1))))
        .containsExactly("BATCH");
  }

  @Test
  void spaceIsWrittenOfEveryWarehouseThatThePlanTouches() {
    assertThat(rows.space()).hasSize(3 * 28);
    assertThat(rows.space().get(28).capacityCm3()).isEqualTo(-1);
    assertThat(rows.space().get(28 + 3).capacityCm3()).isEqualTo(10_000_000);
    assertThat(rows.space().getFirst().withoutCm3()).isEqualTo(rows.space().getFirst().withCm3());
    assertThat(rows.space().get(1).withoutCm3() - rows.space().get(1).withCm3()).isEqualTo(240_000);
    assertThat(withSpace(rows.space().subList(0, 83))).containsExactly("SPACE_ROWS");
    var more = new ArrayList<>(rows.space());
    more.add(rows.space().getFirst());
    assertThat(withSpace(more)).containsExactly("SPACE_ROWS");
    assertThat(withSpace(rows.space().reversed())).containsExactly("SPACE_ROWS");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aRowOfSpaceWithAWrongFigureIsFound(int figure) {
    var wrong = new ArrayList<>(rows.space());
    var row = wrong.get(31);
    wrong.set(
        31,
        new SpaceDay(
            row.warehouseId(),
            row.day(),
            row.capacityCm3() + (figure == 0 ? 2 : 0),
            row.withoutCm3() + (figure == 1 ? 2 : 0),
            row.withCm3() + (figure == 2 ? 2 : 0)));
    assertThat(withSpace(wrong)).containsExactly("SPACE_ROWS");
  }

  @Test
  void stockIsWrittenOfEachCellThatIsTouched() {
    assertThat(rows.stock())
        .extracting(ProjectedCell::warehouseId)
        .containsExactly("W1", "W2", "W3");
    assertThat(withStock(rows.stock().subList(0, 2))).containsExactly("STOCK_ROWS");
    assertThat(withStock(rows.stock().reversed())).containsExactly("STOCK_ROWS");
    assertThat(withStock(List.of())).containsExactly("STOCK_ROWS");
  }

  @Test
  void stockThatIsWrittenWrongIsFound() {
    var row = rows.stock().getFirst();
    var wrong = row.withUnits().clone();
    wrong[7] += 0.1f;
    var stock = new ArrayList<>(rows.stock());
    stock.set(0, new ProjectedCell("W1", row.sku(), row.withoutUnits(), wrong));
    assertThat(withStock(stock)).containsExactly("STOCK_ROWS");
    stock.set(0, new ProjectedCell("W1", row.sku(), wrong, row.withUnits()));
    assertThat(withStock(stock)).containsExactly("STOCK_ROWS");
    stock.set(0, new ProjectedCell("W1", row.sku(), new float[0], row.withUnits()));
    assertThat(withStock(stock)).containsExactly("STOCK_ROWS");
  }

  @Test
  void aTermThatIsClaimedToCostLessIsFound() {
    for (var term : Term.values()) {
      var claimed =
          TransferVerifier.costs(problem, rows).stream()
              .map(of -> of.term().equals(term.id) ? new CostTerm(term.id, of.micros() - 200) : of)
              .toList();
      assertThat(TransferVerifier.verify(problem, rows, claimed))
          .extracting(Finding::subject)
          .containsExactly(term.id);
    }
  }

  @Test
  void aTermThatIsLeftOutOrMadeUpIsFound() {
    var costs = TransferVerifier.costs(problem, rows);
    assertThat(TransferVerifier.verify(problem, rows, costs.subList(1, 7)))
        .extracting(Finding::subject)
        .containsExactly("trips");
    var more = new ArrayList<>(costs);
    more.add(new CostTerm("bonus", -5));
    assertThat(TransferVerifier.verify(problem, rows, more))
        .extracting(Finding::subject)
        .containsExactly("bonus");
  }
}
