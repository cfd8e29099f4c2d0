package org.owplanner.engine.site.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.owplanner.engine.site.verify.Checked.allFromW1;
import static org.owplanner.engine.site.verify.Checked.codes;
import static org.owplanner.engine.site.verify.Checked.three;
import static org.owplanner.engine.site.verify.Checked.withFlows;
import static org.owplanner.engine.site.verify.Checked.withUnserved;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.site.Flow;
import org.owplanner.engine.site.SiteProblem;
import org.owplanner.engine.site.SiteRows;
import org.owplanner.engine.site.Unserved;
import org.owplanner.engine.site.geography.Place;

/// What goes from where to where.
@NullMarked
final class FlowRulesTest {

  private final SiteProblem problem = three().build();
  private final SiteRows rows = allFromW1(problem).rows();

  @Test
  void whatIsAllowedIsAllowed() {
    assertThat(codes(problem, rows)).isEmpty();
    assertThat(codes(problem, new SiteRowsDraft(problem).rows())).isEmpty();
  }

  @Test
  void onlyOpenSitesServe() {
    var closed = new SiteRowsDraft(problem).open("W1", "S").flow("W1", "R1").flow("W2", "R2");
    assertThat(codes(problem, closed.rows())).containsExactly("SITE_CLOSED");
  }

  @Test
  void idsThatTheProblemDoesNotHoldAreFound() {
    assertThat(codes(problem, allFromW1(problem).flow("W9", "R1").rows()))
        .containsExactly("SITE_UNKNOWN");
    assertThat(codes(problem, allFromW1(problem).flow("W1", "R9").rows()))
        .containsExactly("DEMAND_UNKNOWN");
    assertThat(codes(problem, allFromW1(problem).flow("W1", "R1", "B", "SEA", 1).rows()))
        .containsExactly("DEMAND_UNKNOWN");
    assertThat(codes(problem, allFromW1(problem).open("W2", "XL").rows()))
        .containsExactly("SIZE_UNKNOWN");
    assertThat(codes(problem, withUnserved(rows, List.of(new Unserved("R9", "A", 1, 0, 0, 0)))))
        .containsExactly("DEMAND_UNKNOWN");
  }

  @Test
  void withoutALaneASiteCanNotServe() {
    var more = three().region("R3", "GB", 2).demand("R3", "A", 1, 1).build();
    assertThat(codes(more, allFromW1(more).flow("W1", "R3").rows())).containsExactly("NO_LANE");
    assertThat(codes(more, allFromW1(more).rows())).isEmpty();
  }

  @Test
  void goodsMustComeInByALaneOfTheSite() {
    var rail = new SiteRowsDraft(problem).open("W1", "S").flow("W1", "R1", "A", "RAIL", 1);
    assertThat(codes(problem, rail.rows())).containsExactly("NO_INBOUND");
  }

  @Test
  void aHardPromiseIsKeptAndASoftOneHasAPrice() {
    var hard = three().region("R3", "GB", new Place(51, 0), 1, true).demand("R3", "A", 1, 1);
    hard.lane("W1", "R3", 100, 1.5).lane("W2", "R3", 100, 1);
    var built = hard.build();
    assertThat(codes(built, allFromW1(built).flow("W1", "R3").rows())).containsExactly("PROMISE");
    assertThat(codes(built, allFromW1(built).open("W2", "S").flow("W2", "R3").rows())).isEmpty();
    var soft = three().region("R3", "GB", 1).demand("R3", "A", 1, 1);
    var late = soft.lane("W1", "R3", 100, 1.5).build();
    assertThat(codes(late, allFromW1(late).flow("W1", "R3").rows())).isEmpty();
  }

  /// 36.5 days of capital in 1,000.00 a cubic metre at a tenth a year are 10.00; 100 kg are 10.00.
  @ParameterizedTest
  @ValueSource(longs = {2900, 3000, 3100})
  void theCheapestModeIsTakenTheFirstOfThoseThatCostTheSame(long cents) {
    var air = three().inbound("W1", "AIR", cents, 36.5, 100).build();
    var byAir =
        new SiteRowsDraft(air)
            .open("W1", "S")
            .flow("W1", "R1", "A", "AIR", 1_000_000)
            .flow("W1", "R2", "A", "AIR", 1_000_000);
    var isDearer = cents > 3000;
    assertThat(codes(air, byAir.rows())).isEqualTo(isDearer ? List.of("MODE") : List.of());
    assertThat(codes(air, allFromW1(air).rows())).isEqualTo(isDearer ? List.of() : List.of("MODE"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void aFlowWithAWrongFigureIsFound(int figure) {
    var flow = rows.flows().getFirst();
    var wrong =
        new Flow(
            flow.siteId(),
            flow.regionId(),
            flow.familyId(),
            flow.mode(),
            flow.ppm(),
            flow.orders() * (figure == 0 ? 1.00001 : 1),
            flow.m3() * (figure == 1 ? 1.00001 : 1),
            flow.days() + (figure == 2 ? 0.1 : 0),
            flow.costMicros() + (figure == 3 ? 9 : 0));
    assertThat(codes(problem, withFlows(rows, List.of(wrong, rows.flows().getLast()))))
        .containsExactly(figure == 3 ? "FLOW_COST" : "FLOW_FIGURES");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void aShareIsAtLeastOnePart(int ppm) {
    var flow = allFromW1(problem).open("W2", "S").flow("W2", "R1", "A", "SEA", ppm);
    assertThat(codes(problem, flow.rows())).contains("SHARE");
  }

  @Test
  void flowsAreWrittenOnceAndInOrder() {
    assertThat(codes(problem, withFlows(rows, rows.flows().reversed())))
        .containsExactly("SEQUENCE");
    var twice =
        new SiteRowsDraft(problem)
            .open("W1", "S")
            .flow("W1", "R1", "A", "SEA", 500_000)
            .flow("W1", "R1", "A", "SEA", 500_000)
            .flow("W1", "R2");
    assertThat(codes(problem, twice.rows())).containsExactly("FLOW_TWICE");
  }

  @Test
  void whatIsNotServedIsTold() {
    var half = new SiteRowsDraft(problem).open("W1", "S").flow("W1", "R1", "A", "SEA", 500_000);
    var told = half.rows();
    assertThat(told.unserved()).extracting(Unserved::ppm).containsExactly(500_000, 1_000_000);
    assertThat(codes(problem, told)).isEmpty();
    assertThat(codes(problem, withUnserved(told, told.unserved().subList(0, 1))))
        .containsExactly("SERVED_SUM");
    assertThat(codes(problem, withUnserved(told, told.unserved().reversed())))
        .containsExactly("SEQUENCE");
    var row = told.unserved().getFirst();
    var part =
        new Unserved("R1", "A", 250_000, row.orders() / 2, row.m3() / 2, row.costMicros() / 2);
    assertThat(codes(problem, withUnserved(told, List.of(part, part, told.unserved().getLast()))))
        .containsExactly("UNSERVED_TWICE");
  }

  @Test
  void moreThanAllCanNotBeServed() {
    var more = allFromW1(problem).open("W2", "S").flow("W2", "R1", "A", "SEA", 1);
    assertThat(codes(problem, more.rows())).containsExactly("SERVED_SUM");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aWrongFigureOfWhatIsUnservedIsFound(int figure) {
    var told = new SiteRowsDraft(problem).open("W1", "S").flow("W1", "R1").rows();
    var row = told.unserved().getFirst();
    var wrong =
        new Unserved(
            row.regionId(),
            row.familyId(),
            row.ppm(),
            row.orders() + (figure == 0 ? 0.1 : 0),
            row.m3() + (figure == 1 ? 0.1 : 0),
            row.costMicros() + (figure == 2 ? 9 : 0));
    assertThat(codes(problem, withUnserved(told, List.of(wrong))))
        .containsExactly("UNSERVED_FIGURES");
  }

  @Test
  void demandThatCanNotBeReadIsLeftOut() {
    var bad =
        three()
            .family("STILL", 0, 1, 1)
            .family("FLAT", 12, 0.5, 1)
            .region("NEVER", "GB", -1)
            .demand("R1", "STILL", 1, 1)
            .demand("R1", "FLAT", 1, 1)
            .demand("R1", "NONE", 1, 1)
            .demand("NEVER", "A", 1, 1)
            .demand("R9", "A", 1, 1)
            .family("B", 12, 1, 1)
            .demand("R1", "B", Double.NaN, 1)
            .demand("R2", "B", 0, 0)
            .build();
    assertThat(codes(bad, allFromW1(bad).rows())).isEmpty();
    assertThat(codes(bad, allFromW1(bad).flow("W1", "R2", "B", "SEA", 1).rows()))
        .containsExactly("DEMAND_UNKNOWN");
  }

  @Test
  void lanesThatCanNotBeReadAreLeftOut() {
    var bad =
        three()
            .region("R3", "GB", 2)
            .demand("R3", "A", 1, 1)
            .lane("W1", "R3", 100, -1)
            .inbound("W1", "GIFT", -5)
            .build();
    assertThat(codes(bad, allFromW1(bad).rows())).isEmpty();
    assertThat(codes(bad, allFromW1(bad).flow("W1", "R3").rows())).containsExactly("NO_LANE");
  }
}
