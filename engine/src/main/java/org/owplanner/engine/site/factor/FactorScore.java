package org.owplanner.engine.site.factor;

import java.time.LocalDate;

/// How a site stands in a factor.
///
/// @param factor the factor
/// @param score 0 to 100, more is better; [Factor#STARS]: 1 to 5
/// @param source who says so
/// @param asOf of which day
public record FactorScore(Factor factor, double score, String source, LocalDate asOf) {}
