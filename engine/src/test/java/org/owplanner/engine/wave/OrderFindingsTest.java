package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

class OrderFindingsTest {

  private final List<PlannedOrder> orders = new ArrayList<>();

  private void order(OrderState state, String code) {
    var id = "O" + orders.size();
    orders.add(
        new PlannedOrder(
            id,
            state,
            0,
            -1,
            -1,
            code,
            new Text("原因" + id, "reason of " + id),
            new Text("办法" + id, "remedy of " + id)));
  }

  private List<Finding> findings() {
    return OrderFindings.of(new WaveRows(List.of(), List.of(), List.of(), orders));
  }

  @Test
  void ordersWithOneCodeAreSummedUpWithTheFirstFiveNamed() {
    for (var o = 0; o < 670; o++) {
      order(OrderState.DEFERRED, "CAPACITY");
    }
    order(OrderState.LATE, "CAPACITY");
    order(OrderState.ON_TIME, "");

    assertThat(findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.WARN);
              assertThat(finding.code()).isEqualTo("CAPACITY");
              assertThat(finding.subject()).isEqualTo(PlannedOrder.SEVERAL);
              assertThat(finding.text().en())
                  .startsWith(
                      "Late: 1, Deferred: 670: O0, O1, O2, O3, O4 and 666 more. Of the first: reason of O0. remedy of O0.")
                  .contains("owp show");
              assertThat(finding.text().zh()).contains("顺延 670 单", "另有 666 单", "原因O0");
            });
  }

  @Test
  void anOrderThatIsAloneWithItsCodeIsNamedWithItsReason() {
    order(OrderState.LATE, "PACKING");
    order(OrderState.UNFILLABLE, "STOCK");

    assertThat(findings()).extracting(Finding::subject).containsExactly("O0", "O1");
    assertThat(findings().getFirst().text().en()).isEqualTo("Late: reason of O0. remedy of O0.");
  }

  @Test
  void noMoreAreNamedThanThereAre() {
    order(OrderState.LATE, "PACKING");
    order(OrderState.LATE, "PACKING");

    assertThat(findings().getFirst().text().en())
        .startsWith("Late: 2: O0, O1. ")
        .doesNotContain(" more.");
  }
}
