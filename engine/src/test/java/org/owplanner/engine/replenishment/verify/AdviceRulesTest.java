package org.owplanner.engine.replenishment.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.replenishment.ReplenishmentProblems.TODAY;
import static org.owplanner.engine.replenishment.TransportMode.AIR;
import static org.owplanner.engine.replenishment.verify.Checked.codes;
import static org.owplanner.engine.replenishment.verify.Checked.shipper;
import static org.owplanner.engine.replenishment.verify.Checked.withAdvice;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ItemAdvice;
import org.owplanner.engine.replenishment.ItemDraft;
import org.owplanner.engine.replenishment.ProjectedStock;
import org.owplanner.engine.replenishment.ReplenishmentProblem;
import org.owplanner.engine.replenishment.ReplenishmentRows;
import org.owplanner.engine.replenishment.TransportMode;

class AdviceRulesTest {

  /// 35 units on hand and 7 on their way at seven a week; 18 are ordered today, 6 in five weeks.
  private static final ReplenishmentProblem SELLER =
      shipper()
          .item(ItemDraft.of("S0").weekly(7).onHand(35).inbound(TransportMode.AIR, 7, TODAY + 9))
          .build();

  private static final ReplenishmentRows ROWS =
      new RowsDraft(SELLER).order(0, 2, AIR, 3).order(0, 7, AIR, 1).rows();

  private static ItemAdvice right() {
    return ROWS.advice().getFirst();
  }

  private static List<String> with(UnaryOperator<Fields> change) {
    return codes(SELLER, withAdvice(ROWS, List.of(change.apply(new Fields(right())).build())));
  }

  /// An advice of which a test changes one column.
  private static final class Fields {
    private final ItemAdvice of;
    private AdviceAction action;
    private int actionUnits;
    private String transferTo;
    private Optional<Integer> orderByDay;
    private Optional<Integer> stockOutDay;
    private int before;
    private int after;
    private String abc;
    private double fillRate;
    private ProjectedStock stock;

    private Fields(ItemAdvice of) {
      this.of = of;
      action = of.action();
      actionUnits = of.actionUnits();
      transferTo = of.transferTo();
      orderByDay = of.orderByDay();
      stockOutDay = of.stockOutDay();
      before = of.coverDaysBefore();
      after = of.coverDaysAfter();
      abc = of.abc();
      fillRate = of.expectedFillRate();
      stock = of.stock();
    }

    private ItemAdvice build() {
      return new ItemAdvice(
          of.item(),
          action,
          actionUnits,
          transferTo,
          orderByDay,
          stockOutDay,
          of.ignoredMicros(),
          before,
          after,
          abc,
          of.xyz(),
          of.turnsPerYear(),
          of.agedUnits(),
          of.agedFeeMicros(),
          fillRate,
          stock);
    }
  }

  @Test
  void everyItemHasARow() {
    assertThat(codes(SELLER, ROWS)).isEmpty();
    assertThat(codes(SELLER, withAdvice(ROWS, List.of()))).containsExactly("ADVICE_ROWS");
    assertThat(codes(SELLER, withAdvice(ROWS, List.of(right(), right()))))
        .containsExactly("ADVICE_ROWS");
  }

  @Test
  void coverIsCountedWithWhatIsUnderWayAndWhatIsDue() {
    assertThat(right().coverDaysBefore()).isEqualTo(42);
    assertThat(right().coverDaysAfter()).isEqualTo(60);
    assertThat(with(fields -> before(fields, 43))).containsExactly("ADVICE");
    assertThat(with(fields -> after(fields, 66))).containsExactly("ADVICE");
  }

  private static Fields before(Fields fields, int days) {
    fields.before = days;
    return fields;
  }

  private static Fields after(Fields fields, int days) {
    fields.after = days;
    return fields;
  }

  @Test
  void theFirstOrderSaysByWhichDayToOrder() {
    assertThat(right().orderByDay()).contains(TODAY);
    assertThat(
            with(
                fields -> {
                  fields.orderByDay = Optional.of(TODAY + 1);
                  return fields;
                }))
        .containsExactly("ADVICE");
  }

  @Test
  void stockRunsOutOnTheMedianDay() {
    assertThat(right().stockOutDay().orElseThrow()).isBetween(TODAY + 38, TODAY + 46);
    assertThat(
            with(
                fields -> {
                  fields.stockOutDay = Optional.of(right().stockOutDay().orElseThrow() + 1);
                  return fields;
                }))
        .containsExactly("ADVICE");
    assertThat(Cover.stockOutDay(TODAY, new double[] {0.5, 0.6})).contains(TODAY);
    assertThat(Cover.stockOutDay(TODAY, new double[] {0, 0.2, 0.8})).contains(TODAY + 10);
    assertThat(Cover.stockOutDay(TODAY, new double[] {0, 0.2, 0.4})).isEmpty();
  }

  @Test
  void whoOrdersIsToldToOrder() {
    var waiting = new RowsDraft(SELLER).order(0, 7, AIR, 1).rows();

    assertThat(right().action()).isEqualTo(AdviceAction.ORDER);
    assertThat(with(fields -> action(fields, AdviceAction.WAIT, 0))).containsExactly("ADVICE");
    assertThat(codes(SELLER, waiting)).isEmpty();
    assertThat(waiting.advice().getFirst().action()).isEqualTo(AdviceAction.WAIT);
  }

  private static Fields action(Fields fields, AdviceAction action, int units) {
    fields.action = action;
    fields.actionUnits = units;
    return fields;
  }

  @Test
  void whatIsMovedIsThereAndGoesSomewhere() {
    var none = new RowsDraft(SELLER).rows();
    var clear = action(new Fields(none.advice().getFirst()), AdviceAction.CLEAR, 35).build();
    var tooMuch = action(new Fields(none.advice().getFirst()), AdviceAction.CLEAR, 36).build();
    var nowhere = action(new Fields(none.advice().getFirst()), AdviceAction.TRANSFER, 5).build();

    assertThat(codes(SELLER, withAdvice(none, List.of(clear)))).isEmpty();
    assertThat(codes(SELLER, withAdvice(none, List.of(tooMuch)))).containsExactly("ADVICE");
    assertThat(codes(SELLER, withAdvice(none, List.of(nowhere)))).containsExactly("ADVICE");
  }

  @Test
  void ofWhatHasNoForecastNothingIsSaid() {
    var problem = shipper().item(ItemDraft.of("S0").onHand(5)).build();
    var rows = new RowsDraft(problem).rows();
    var wrong = action(new Fields(rows.advice().getFirst()), AdviceAction.WAIT, 0).build();

    assertThat(codes(problem, rows)).isEmpty();
    assertThat(rows.advice().getFirst().action()).isEqualTo(AdviceAction.UNKNOWN);
    assertThat(codes(problem, withAdvice(rows, List.of(wrong)))).containsExactly("ADVICE");
  }

  @Test
  void classesFillRateAndStockAreThePlans() {
    assertThat(
            with(
                fields -> {
                  fields.abc = "D";
                  return fields;
                }))
        .containsExactly("ADVICE");
    assertThat(
            with(
                fields -> {
                  fields.fillRate += 0.001;
                  return fields;
                }))
        .containsExactly("ADVICE");
    assertThat(
            with(
                fields -> {
                  var mean = fields.stock.mean().clone();
                  mean[9] += 0.01f;
                  fields.stock =
                      new ProjectedStock(
                          mean,
                          fields.stock.p10(),
                          fields.stock.p90(),
                          fields.stock.meanIgnored(),
                          fields.stock.stockOutShare(),
                          fields.stock.stockOutShareIgnored());
                  return fields;
                }))
        .containsExactly("ADVICE");
  }
}
