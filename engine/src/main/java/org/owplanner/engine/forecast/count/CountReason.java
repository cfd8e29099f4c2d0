package org.owplanner.engine.forecast.count;

import org.owplanner.engine.solve.Text;

/// Why a series is forecast as it is.
///
/// @param method name in the field
/// @param text name for a person
/// @param like series that were compared
/// @param isOwnRecord whether the series' own record spoke against the method of its class
public record CountReason(String method, Text text, int like, boolean isOwnRecord) {}
