package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void wordsStandOnTheLeftAndNumbersOnTheRight() {
    var table = new TextTable().words("term").numbers("cost").row("walking", "1.00").rule();
    assertThat(table.row("all", "12.00").lines())
        .containsExactly(
            "term      cost",
            "───────  ─────",
            "walking   1.00",
            "───────  ─────",
            "all      12.00");
  }

  @Test
  void aChineseCharacterTakesTwoColumns() {
    var table = new TextTable().words("项").numbers("成本").row("行走", "1").row("a", "1234");
    assertThat(table.lines()).containsExactly("项    成本", "────  ────", "行走     1", "a     1234");
  }

  @Test
  void aRowWithAnotherNumberOfCellsIsRefused() {
    assertThatThrownBy(() -> new TextTable().words("a").row("b", "c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[b, c]");
  }
}
