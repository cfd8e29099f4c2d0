package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyFilterTest {

  @Test
  void keysThatAllDifferRaiseNoSuspicion() {
    var keys = new KeyFilter();
    for (var order = 0; order < 30_000; order++) {
      for (var line = 1; line <= 3; line++) {
        keys.add(hash(Integer.toString(order), Integer.toString(line)));
      }
    }

    assertThat(keys.isSuspicious()).isFalse();
  }

  @Test
  void aKeyThatComesTwiceDoes() {
    var keys = new KeyFilter();
    keys.add(hash("A", "1"));
    keys.add(hash("A", "2"));
    keys.add(hash("A", "1"));

    assertThat(keys.isSuspicious()).isTrue();
  }

  @Test
  void whereAFieldEndsMakesADifference() {
    assertThat(hash("AB", "C")).isNotEqualTo(hash("A", "BC"));
  }

  private static long hash(String first, String second) {
    return KeyFilter.add(KeyFilter.add(KeyFilter.begin(), first), second);
  }
}
