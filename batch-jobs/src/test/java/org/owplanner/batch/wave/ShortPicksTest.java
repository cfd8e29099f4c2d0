package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.owplanner.batch.jooq.plan.tables.records.WaveStopRecord;
import org.owplanner.engine.solve.Finding;

class ShortPicksTest {

  private static final OffsetDateTime AT = OffsetDateTime.parse("2011-11-01T08:05:00Z");

  @Test
  void aLineOfWhichLessWasFoundIsNamedWithItsUnits() {
    var full = stop(1, "A", 2);
    var none = stop(2, "B", 5);
    var some = stop(2, "C", 3);
    var open = stop(3, "D", 4);
    var picked =
        new PickedUnits(
            Map.of(
                HandedOut.key(full), new PickedUnits.Pick(2, AT),
                HandedOut.key(none), new PickedUnits.Pick(0, AT),
                HandedOut.key(some), new PickedUnits.Pick(2, AT)));

    var findings = ShortPicks.of("N01", List.of(full, none, some, open), picked);

    assertThat(findings).extracting(Finding::code).containsExactly("SHORT_PICK");
    assertThat(findings.getFirst().subject()).isEqualTo("N01");
    assertThat(findings.getFirst().text().en())
        .startsWith("6 units of line 2 of order N01 weren't found");
  }

  private static WaveStopRecord stop(int lineNo, String location, int units) {
    var stop = new WaveStopRecord();
    stop.setOrderId("N01");
    stop.setLineNo(lineNo);
    stop.setLocationId(location);
    stop.setDivision(1);
    stop.setSellerId("ACME");
    stop.setSkuId("S01");
    stop.setLot("");
    stop.setUnits(units);
    return stop;
  }
}
