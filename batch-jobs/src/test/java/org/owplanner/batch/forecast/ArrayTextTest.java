package org.owplanner.batch.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArrayTextTest {

  @Test
  void numbersComeBackAsTheyWent() {
    var values = new float[] {0, -0f, 1, 2.5f, 1e-7f, 16_777_216, 1e9f, 3e38f, Float.NaN, -4};
    var text = new StringBuilder();
    ArrayText.append(text, values, 0);

    assertThat(ArrayText.floats(text.toString())).containsExactly(values);
    assertThat(text).startsWith("{0,-0.0,1,2.5,");
  }

  @Test
  void rowsComeBackInOneArray() {
    var text = new StringBuilder();
    ArrayText.append(text, new float[] {1, 2, 3, 4}, 2);

    assertThat(text).hasToString("{{1,2},{3,4}}");
    assertThat(ArrayText.floats("{{1,2},{3,4}}")).containsExactly(1, 2, 3, 4);
  }

  @Test
  void emptyArraysAndNegativeNumbersAreRead() {
    assertThat(ArrayText.ints("{}")).isEmpty();
    assertThat(ArrayText.ints("{7}")).containsExactly(7);
    assertThat(ArrayText.ints("{-1,20,2147483647}")).containsExactly(-1, 20, Integer.MAX_VALUE);
    assertThat(ArrayText.floats("{}")).isEmpty();
    assertThat(ArrayText.doubles("{}")).isEmpty();
    assertThat(ArrayText.doubles("{0.5,1}")).containsExactly(0.5, 1);
  }
}
