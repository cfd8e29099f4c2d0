package org.owplanner.cli.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.owplanner.cli.output.Language;

final class PageWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final PageWords en = new PageWords(Language.EN, "slotting");
  private final PageWords zh = new PageWords(Language.ZH, "slotting");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(zh.below("").keySet()).isEqualTo(en.below("").keySet()).hasSizeGreaterThan(150);
  }

  @Test
  void bothLanguagesFillInTheSameNumbers() {
    var english = en.below("");
    zh.below("")
        .forEach(
            (key, text) ->
                assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  @Test
  void noSentenceLosesItsNumbersToAnApostrophe() {
    // MessageFormat takes text after a straight apostrophe as it stands.
    assertThat(en.below("").values())
        .noneMatch(text -> PLACE.matcher(text).find() && text.contains("'"));
    assertThat(zh.below("").values())
        .noneMatch(text -> PLACE.matcher(text).find() && text.contains("'"));
  }

  @Test
  void aConstantWithoutAWordIsShownAsItIs() {
    assertThat(en.ofConstant("kind", "TELEPORT")).isEqualTo("TELEPORT");
    assertThat(zh.ofConstant("kind", "PUT_AWAY")).isEqualTo("上架");
  }
}
