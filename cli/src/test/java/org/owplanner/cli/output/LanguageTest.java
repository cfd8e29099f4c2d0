package org.owplanner.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  @Test
  void theLocaleOfTheEnvironmentDecides() {
    assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
    assertThat(Language.of(Map.of("LANG", "de_DE.UTF-8"))).isEqualTo(Language.EN);
    assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
  }

  @Test
  void aLocaleThatOnlyNamesTheCharactersDoesNotDecide() {
    assertThat(Language.of(Map.of("LC_ALL", "C.UTF-8", "LANG", "zh_CN"))).isEqualTo(Language.ZH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "help"})
  void bothLanguagesSayTheSameThings(String bundle) {
    var english = new TreeSet<>(Words.bundle(bundle, Language.EN).keySet());
    var chinese = new TreeSet<>(Words.bundle(bundle, Language.ZH).keySet());
    chinese.remove("usage.synopsisHeading");
    assertThat(chinese).isEqualTo(english);
  }
}
