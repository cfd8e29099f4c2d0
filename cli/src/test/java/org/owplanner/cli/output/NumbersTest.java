package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

  private final Numbers numbers = new Numbers(Language.EN);

  @Test
  void microUnitsAreShownToTheCent() {
    assertThat(numbers.money(1_234_567_890L, "GBP")).isEqualTo("1,234.57 GBP");
  }

  @Test
  void nothingIsNeverNegative() {
    assertThat(numbers.money(-1)).isEqualTo("0.00");
  }

  @Test
  void aChangeBearsItsSign() {
    assertThat(numbers.change(200, 150)).isEqualTo("-25.0%");
    assertThat(numbers.change(200, 250)).isEqualTo("+25.0%");
    assertThat(numbers.change(0, 250)).isEqualTo("–");
  }

  @Test
  void whatIsNotKnownIsADash() {
    assertThat(numbers.percent(Double.NaN)).isEqualTo("–");
    assertThat(numbers.decimal(Double.POSITIVE_INFINITY, 1)).isEqualTo("–");
  }

  @Test
  void bytesAreGivenInTheUnitThatSuits() {
    assertThat(numbers.bytes(2_048)).isEqualTo("2 KiB");
    assertThat(numbers.bytes(5L << 30)).isEqualTo("5.00 GiB");
  }
}
