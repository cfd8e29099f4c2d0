package org.owplanner.engine.wave;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.owplanner.engine.wave.verify.WaveVerifier;

class WavesInForceTest {

  private static WaveProblems shift() {
    return WaveProblems.warehouse(6).skusInPlace(6, 99).picker("P0", 0).picker("P1", 0);
  }

  @Test
  void ordersOfOneLineAreToldApartAtPackingWithoutAPlanToo() {
    var problems = shift();
    for (var o = 0; o < 60; o++) {
      problems.order(WaveProblems.order("O" + o, WaveProblems.TO, o % 6));
    }
    var problem = problems.rate(WaveRate.SINGLES_MOST_ORDERS, 30).build();

    var rows = WavesInForce.of(problem);

    assertThat(rows.batches()).isNotEmpty().allMatch(batch -> batch.kind() == BatchKind.SINGLES);
    assertThat(rows.batches().size()).isLessThan(6);
    assertThat(WaveVerifier.verify(problem, rows, WaveVerifier.costs(problem, rows)))
        .noneMatch(finding -> finding.subject().startsWith("B") && isOfLoad(finding.code()));
  }

  private static boolean isOfLoad(String code) {
    return code.contains("ORDERS") || code.contains("VOLUME") || code.contains("WEIGHT");
  }

  @Test
  void aFewOrdersOfOneLineGoAlongWithTheOthersWhereThatCostsLess() {
    var problems = shift();
    for (var o = 0; o < 4; o++) {
      problems.order(WaveProblems.order("O" + o, WaveProblems.TO, o, (o + 1) % 6));
    }
    problems.order(WaveProblems.order("ONE", WaveProblems.TO, 0));
    problems.order(WaveProblems.order("ANOTHER", WaveProblems.TO, 1));

    var rows = WavesInForce.of(problems.build());

    assertThat(rows.batches()).hasSize(1).allMatch(batch -> batch.kind() == BatchKind.ORDERS);
  }
}
