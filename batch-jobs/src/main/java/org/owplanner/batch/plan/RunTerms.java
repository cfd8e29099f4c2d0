package org.owplanner.batch.plan;

import java.util.Map;

/// What a run is reckoned in.
///
/// @param currency ISO 4217 code of all its money
/// @param rates rates in force, by id
public record RunTerms(String currency, Map<String, Double> rates) {}
