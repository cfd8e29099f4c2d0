package org.owplanner.cli.report;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.cli.output.Language;

final class PageWordsTest {
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  private final PageWords en = new PageWords(Language.EN, "slotting");
  private final PageWords zh = new PageWords(Language.ZH, "slotting");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forecast",
        "slotting",
        "waves",
        "picklists",
        "replenishment",
        "transfers",
        "handover"
      })
  void bothLanguagesHaveTheSameKeys(String kind) {
    assertThat(words(Language.ZH, kind).keySet())
        .isEqualTo(words(Language.EN, kind).keySet())
        .hasSizeGreaterThan(90);
  }

  private static Map<String, String> words(Language language, String kind) {
    return new PageWords(language, kind).below("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forecast",
        "slotting",
        "waves",
        "picklists",
        "replenishment",
        "transfers",
        "handover"
      })
  void bothLanguagesFillInTheSameNumbers(String kind) {
    var english = words(Language.EN, kind);
    words(Language.ZH, kind)
        .forEach(
            (key, text) ->
                assertThat(places(text)).as(key).isEqualTo(places(english.getOrDefault(key, ""))));
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(toSet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "forecast",
        "slotting",
        "waves",
        "picklists",
        "replenishment",
        "transfers",
        "handover"
      })
  void noSentenceLosesItsNumbersToAnApostrophe(String kind) {
    // MessageFormat takes text after a straight apostrophe as it stands.
    for (var language : Language.values()) {
      assertThat(words(language, kind).values())
          .noneMatch(text -> PLACE.matcher(text).find() && text.contains("'"));
    }
  }

  @Test
  void aConstantWithoutAWordIsShownAsItIs() {
    assertThat(en.ofConstant("kind", "TELEPORT")).isEqualTo("TELEPORT");
    assertThat(zh.ofConstant("kind", "PUT_AWAY")).isEqualTo("上架");
  }
}
