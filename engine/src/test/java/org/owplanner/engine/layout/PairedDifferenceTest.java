package org.owplanner.engine.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  /// Savings 1, 2, 3, 4, 5: mean 3, s = √2.5, t(4) = 2.776, so ± 2.776 · √0.5 = 1.963.
  @Test
  void theIntervalIsStudents() {
    var before = new double[] {11, 12, 13, 14, 15};
    var after = new double[] {10, 10, 10, 10, 10};

    var difference = PairedDifference.of(before, after);

    assertThat(difference.mean()).isEqualTo(3);
    assertThat(difference.halfWidth()).isCloseTo(1.963, within(0.001));
    assertThat(difference.share()).isCloseTo(3.0 / 13, within(1e-12));
    assertThat(difference.isSaving()).isTrue();
  }

  @Test
  void oneDayProvesNothing() {
    var difference = PairedDifference.of(new double[] {9}, new double[] {1});

    assertThat(difference.mean()).isEqualTo(8);
    assertThat(difference.isSaving()).isFalse();
  }

  @Test
  void differentDaysAreNotCompared() {
    assertThatThrownBy(() -> PairedDifference.of(new double[] {9}, new double[] {1, 2}))
        .hasMessageContaining("(1 and 2)");
  }
}
