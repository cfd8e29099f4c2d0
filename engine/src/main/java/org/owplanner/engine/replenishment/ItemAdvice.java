package org.owplanner.engine.replenishment;

import java.util.Optional;

/// What a seller reads of an item beside its orders.
///
/// @param item index of the item in the problem
/// @param action what to do
/// @param actionUnits units that are to be transferred or cleared, else 0
/// @param transferTo warehouse that they go to, empty for none
/// @param orderByDay latest day for its first order, since 1970-01-01; none without orders
/// @param stockOutDay median day on which stock runs out if nothing is ordered; none within the
///   horizon
/// @param ignoredMicros what ignoring the advice costs
/// @param coverDaysBefore days that stock and what is on its way last by mean demand, at most 9,999
/// @param coverDaysAfter the same with what is recommended
/// @param abc class by revenue: A, B or C
/// @param xyz class by steadiness of demand: X, Y or Z
/// @param turnsPerYear sold units of the last 182 days, scaled to a year ÷ units on hand; 0 without
///   stock
/// @param agedUnits units on hand that pay a higher storage fee than new ones, or will within 30
///   days
/// @param agedFeeMicros storage fee of what is on hand now, over the horizon if nothing is done
/// @param expectedFillRate share of the horizon's demand that the plan is expected to meet
/// @param stock expected and possible stock by week
public record ItemAdvice(
    int item,
    AdviceAction action,
    int actionUnits,
    String transferTo,
    Optional<Integer> orderByDay,
    Optional<Integer> stockOutDay,
    long ignoredMicros,
    int coverDaysBefore,
    int coverDaysAfter,
    String abc,
    String xyz,
    double turnsPerYear,
    int agedUnits,
    long agedFeeMicros,
    double expectedFillRate,
    ProjectedStock stock) {}
