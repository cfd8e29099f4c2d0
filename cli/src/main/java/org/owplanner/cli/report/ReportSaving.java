package org.owplanner.cli.report;

/// What the plan saves against another arrangement of the goods, by replaying the same orders on
/// both.
///
/// @param against the other arrangement, such as `IN_FORCE` or `VELOCITY`
/// @param isSeen whether the plan knew these days' orders
/// @param days number of days replayed
/// @param savedShare saved metres ÷ the other's metres; negative where the plan walks more
/// @param lowShare lower end of its 95 % confidence interval, paired by day
/// @param highShare upper end
/// @param savedMicrosADay money saved a day, in micro-units of the plan's currency
public record ReportSaving(
    String against,
    boolean isSeen,
    int days,
    double savedShare,
    double lowShare,
    double highShare,
    long savedMicrosADay) {}
