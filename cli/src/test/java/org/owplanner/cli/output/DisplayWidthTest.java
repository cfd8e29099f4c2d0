package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

  @Test
  void widthIsOneForLatinAndTwoForChinese() {
    assertThat(DisplayWidth.of("abc")).isEqualTo(3);
    assertThat(DisplayWidth.of("库位a")).isEqualTo(5);
  }

  @Test
  void englishBreaksAtBlanks() {
    assertThat(DisplayWidth.wrap("one two three", 8)).containsExactly("one two", "three");
  }

  @Test
  void chineseBreaksBetweenCharacters() {
    assertThat(DisplayWidth.wrap("拣货库位移动", 6)).containsExactly("拣货库", "位移动");
  }

  @Test
  void aWordThatIsTooLongIsCut() {
    assertThat(DisplayWidth.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
  }

  @Test
  void noLineBeginsWithAMarkThatCloses() {
    assertThat(DisplayWidth.wrap("距起点十六米）移到。", 12)).containsExactly("距起点十六", "米）移到。");
    assertThat(DisplayWidth.wrap("每天可以回本。", 12)).containsExactly("每天可以回", "本。");
  }
}
