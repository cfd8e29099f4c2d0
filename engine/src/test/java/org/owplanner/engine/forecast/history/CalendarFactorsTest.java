package org.owplanner.engine.forecast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class CalendarFactorsTest {

  private static final CalendarEvent PAST = event("PRIME", CalendarEvent.Kind.PROMOTION, 200, 213);
  private static final CalendarEvent NEXT = event("PRIME", CalendarEvent.Kind.PROMOTION, 405, 418);
  private static final CalendarEvent OTHER = event("GIFTS", CalendarEvent.Kind.PROMOTION, 430, 440);

  private static CalendarEvent event(String id, CalendarEvent.Kind kind, int from, int to) {
    return new CalendarEvent(id, id, kind, "GB", from, to, "", "");
  }

  @Test
  void whatAPromotionLiftedIsAppliedWhenItComesBack() {
    var history = DemandHistories.seller(400, DemandHistories.random(60, 0, 400, PAST), PAST, NEXT);

    var factor = CalendarFactors.learn(history).factor(NEXT);

    assertThat(factor).isBetween(1.85, 2.05);
  }

  @Test
  void aLiftSeenAtOneEndOfALongEventWithDaysOnOneSideOnlyIsBelievedLess() {
    var long1 = event("GIFTS", CalendarEvent.Kind.PEAK, -46, 9);
    var long2 = event("GIFTS", CalendarEvent.Kind.PEAK, 405, 460);
    var series = DemandHistories.random(60, 0, 400, long1);

    var factor =
        CalendarFactors.learn(DemandHistories.seller(400, series, long1, long2)).factor(long2);

    // Doubled on ten of 56 days: √2 or so.
    assertThat(factor).isBetween(1.3, 1.65);
  }

  @Test
  void whatOrdinaryDaysBringByChanceIsNoLift() {
    var nothing = event("NAMES", CalendarEvent.Kind.PROMOTION, 200, 202);
    var next = event("NAMES", CalendarEvent.Kind.PROMOTION, 405, 407);
    var series = DemandHistories.random(3, 0, 400);

    var factor =
        CalendarFactors.learn(DemandHistories.seller(400, series, nothing, next)).factor(next);

    assertThat(factor).isEqualTo(1, within(0.35));
  }

  @Test
  void ofAnEventNeverSeenHalfTheLiftOfTheOneOfItsKindIsExpected() {
    var history =
        DemandHistories.seller(400, DemandHistories.random(60, 0, 400, PAST), PAST, NEXT, OTHER);

    var factors = CalendarFactors.learn(history);

    assertThat(factors.factor(OTHER)).isEqualTo(Math.sqrt(factors.factor(NEXT)), within(0.05));
  }

  @Test
  void aClosureBringsNothingUnlessOrdersCameAllTheSame() {
    var closed = event("SHUT", CalendarEvent.Kind.CLOSURE, 300, 306);
    var quiet =
        DemandHistories.random(30, 0, 400).stream()
            .map(series -> without(series, 300, 306))
            .toList();

    assertThat(CalendarFactors.learn(DemandHistories.seller(400, quiet, closed)).factor(closed))
        .isZero();
    var open =
        CalendarFactors.learn(
            DemandHistories.seller(400, DemandHistories.random(30, 0, 400), closed));
    assertThat(open.factor(closed)).isEqualTo(0.5, within(0.1));
    assertThat(open.openClosures()).containsExactly("SHUT");
  }

  private static SkuHistory without(SkuHistory series, int from, int to) {
    var units = series.soldUnits().clone();
    for (var i = 0; i < units.length; i++) {
      if (series.day()[i] >= from && series.day()[i] <= to) {
        units[i] = 0;
      }
    }
    return DemandHistories.sold(series.skuId(), series.day(), units);
  }
}
