package org.owplanner.batch.wave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

class InForceNoteTest {

  @Test
  void whatBreaksRulesIsSummedUpAsAWarning() {
    var broken = new Finding(Severity.ERROR, "WAVE_SIZE", "W2", new Text("太小。", "Too small."));

    assertThat(InForceNote.summed("W1", List.of(broken, broken)))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.severity()).isEqualTo(Severity.WARN);
              assertThat(note.code()).isEqualTo("IN_FORCE_UNSOUND");
              assertThat(note.text().en()).contains("at 2 places", "(WAVE_SIZE, W2): Too small.");
            });
    assertThat(InForceNote.summed("W1", List.of())).isEmpty();
  }
}
