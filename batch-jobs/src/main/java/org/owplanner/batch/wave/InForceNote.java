package org.owplanner.batch.wave;

import java.util.List;
import org.owplanner.engine.layout.RoutingPolicy;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveResult;
import org.owplanner.engine.wave.verify.WaveVerifier;

/// Says where what is done without a plan breaks a rule or costs other than said, as a plan is then
/// compared with something that could not be done.
final class InForceNote {

  private InForceNote() {}

  /// Checks the rows in force by the verifier of plans.
  static List<Finding> of(WaveProblem problem, WaveResult result) {
    return summed(
        problem.warehouseId(),
        WaveVerifier.verify(
            problem, result.inForce(), result.inForceCosts(), RoutingPolicy.S_SHAPE));
  }

  static List<Finding> summed(String warehouseId, List<Finding> broken) {
    if (broken.isEmpty()) {
      return List.of();
    }
    var first = broken.getFirst();
    return List.of(
        new Finding(
            Severity.WARN,
            "IN_FORCE_UNSOUND",
            warehouseId,
            new Text(
                "不做计划时的基准有 %d 处违反规则，节省额不可靠；第一处（%s，%s）：%s 请附运行编号上报。"
                    .formatted(broken.size(), first.code(), first.subject(), first.text().zh()),
                "What is done without a plan breaks rules at %d places, so the saving isn't to be relied on. The first (%s, %s): %s Report this with the run's number."
                    .formatted(broken.size(), first.code(), first.subject(), first.text().en()))));
  }
}
