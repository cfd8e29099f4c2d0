package org.owplanner.batch.replenishment;

import java.time.LocalDate;
import java.util.Optional;
import org.owplanner.engine.replenishment.AdviceAction;
import org.owplanner.engine.replenishment.ProjectedStock;

/// What a seller reads of a SKU in a warehouse beside its orders.
///
/// @param item the SKU and the warehouse
/// @param description the goods in words, empty where nothing is known
/// @param action what to do
/// @param actionUnits units that are to be transferred or cleared, else 0
/// @param transferTo warehouse that they go to, empty for none
/// @param orderBy latest day for its first order; none without orders
/// @param stockOutOn median day on which stock runs out if nothing is ordered; none within the
///   horizon
/// @param ignoredMicros what ignoring the advice costs
/// @param coverDaysBefore days that stock and what is on its way last, at most 9,999
/// @param coverDaysAfter the same with what is recommended
/// @param abc class by revenue: A, B or C
/// @param xyz class by steadiness of demand: X, Y or Z
/// @param turnsPerYear units sold in a year ÷ units on hand
/// @param agedUnits units on hand that pay a higher storage fee than new ones, or will within 30
///   days
/// @param agedFeeMicros storage fee of what is on hand now, over the horizon if nothing is done
/// @param expectedFillRate share of the horizon's demand that the plan is expected to meet
/// @param stock expected and possible stock by week
public record DescribedAdvice(
    ItemKey item,
    String description,
    AdviceAction action,
    int actionUnits,
    String transferTo,
    Optional<LocalDate> orderBy,
    Optional<LocalDate> stockOutOn,
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
