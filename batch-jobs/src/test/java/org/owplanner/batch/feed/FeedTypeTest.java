package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedTypeTest {

  @ParameterizedTest
  @CsvSource({
    "TEXT, any ünïcode",
    "INTEGER, 0",
    "INTEGER, -7",
    "INTEGER, 2147483647",
    "INTEGER, 007",
    "BIGINT, 9223372036854775807",
    "NUMERIC, -1.25",
    "NUMERIC, 3",
    "BOOLEAN, true",
    "DATE, 2012-02-29",
    "LOCAL_TIME, 00:00",
    "LOCAL_TIME, 23:59:59",
    "DATE, 2011-12-31",
    "TIME, 2010-12-01T08:26:00Z",
    "TIME, 2010-12-01T08:26:00+00:00",
    "TIME, 2010-12-01 08:26:00.123456+08",
    "TIME, 2010-12-01T08:26+0530",
    "TIME, 2012-02-29T23:59:59-03:30"
  })
  void aFieldOfItsTypeHasNoFault(FeedType type, String field) {
    assertThat(type.fault(field)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "INTEGER, 1.0, whole number",
    "INTEGER, ' 1', without blanks",
    "INTEGER, +1, without blanks",
    "INTEGER, -, whole number",
    "INTEGER, 1e3, whole number",
    "INTEGER, 2147483648, between -2147483648 and 2147483647",
    "INTEGER, 99999999999999999999999, between -2147483648",
    "BIGINT, 9223372036854775808, between -9223372036854775808",
    "NUMERIC, '1,5', with a point",
    "NUMERIC, NaN, decimal number",
    "BOOLEAN, yes, true or false",
    "LOCAL_TIME, 24:00, such as 08:30",
    "LOCAL_TIME, 8:30, such as 08:30",
    "LOCAL_TIME, 08:30Z, such as 08:30",
    "DATE, 2011-02-29, calendar",
    "DATE, 2011-04-31, calendar",
    "DATE, 2011-13-01, calendar",
    "DATE, 2011-00-10, calendar",
    "DATE, 0000-01-01, calendar",
    "DATE, 1.11.2011, YYYY-MM-DD",
    "DATE, today, YYYY-MM-DD",
    "TIME, 2011-11-31T08:26:00Z, calendar",
    "TIME, 2011-11-01T08:26:00, with its zone",
    "TIME, 2011-11-01, with its zone",
    "TIME, 2011-11-01T25:00:00Z, such as",
    "TIME, 2011-11-01T08:60:00+00:00, such as",
    "TIME, 2011-11-01T08:26:00+99:00, such as",
    "TIME, 2011-11-01T08:26:00 Europe/London, such as"
  })
  void aFieldOfAnotherTypeIsToldWhatItMustBe(FeedType type, String field, String words) {
    assertThat(type.fault(field)).contains(words).startsWith("must be");
  }

  @ParameterizedTest
  @CsvSource({"007, 7", "-0, 0", "0, 0", "12, 12", "-5, -5"})
  void equalNumbersAreEqualKeys(String field, String canonical) {
    assertThat(FeedType.INTEGER.canonical(field)).isEqualTo(canonical);
  }
}
