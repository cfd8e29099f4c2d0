package org.owplanner.engine.forecast.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.forecast.seller.ForecastPlanner;
import org.owplanner.engine.forecast.seller.ForecastProblem;
import org.owplanner.engine.forecast.seller.ForecastResult;
import org.owplanner.engine.forecast.seller.ForecastRow;
import org.owplanner.engine.forecast.seller.SampleSeller;
import org.owplanner.engine.solve.Budget;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Progress;

class ForecastVerifierTest {

  private static final SellerHistory SELLER = SampleSeller.of(6);

  @Test
  void aMissingARepeatedAndAnUnaskedSeriesAreFound() {
    assertThat(codes(rows -> rows.removeLast())).contains("FORECAST_MISSING");
    assertThat(codes(rows -> rows.add(rows.getFirst()))).contains("FORECAST_UNASKED");
  }

  @Test
  void levelsThatFallAreFound() {
    assertThat(codes(rows -> rows.getFirst().days().quantiles()[8] = 0))
        .contains("FORECAST_ROW_WRONG", "FORECAST_TOTAL_WRONG");
    assertThat(codes(rows -> rows.getFirst().weeks().quantiles()[3] = Float.NaN))
        .contains("FORECAST_ROW_WRONG");
  }

  @Test
  void aMeanThatDoesNotAddUpIsFound() {
    assertThat(codes(rows -> rows.getFirst().days().mean()[27] += 0.5f))
        .contains("FORECAST_ROW_WRONG", "FORECAST_TOTAL_WRONG");
    assertThat(codes(rows -> rows.getFirst().weeks().mean()[25] += 0.5f))
        .contains("FORECAST_TOTAL_WRONG");
  }

  @Test
  void aRowThatIsNotTheOneThatWasMadeIsFound() {
    assertThat(codes(rows -> rows.getFirst().weekdayFactors()[0] = 2))
        .containsExactly("FORECAST_TOTAL_WRONG");
  }

  private static List<String> codes(Consumer<List<ForecastRow>> wrong) {
    var result = plan();
    var rows = new ArrayList<>(result.rows());
    wrong.accept(rows);
    return ForecastVerifier.verify(SELLER, rows, result.totals()).stream()
        .map(Finding::code)
        .distinct()
        .toList();
  }

  private static ForecastResult plan() {
    return new ForecastPlanner()
        .plan(ForecastProblem.first(SELLER), Budget.ofSteps(1, 1, 1), Progress.silent());
  }
}
