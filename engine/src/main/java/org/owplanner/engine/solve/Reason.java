package org.owplanner.engine.solve;

/// Why a row of a plan is as it is, with the money that it concerns.
///
/// @param subject the row, such as a SKU's id or a chain's number
/// @param code a constant that programs can rely on
/// @param micros what it saves (positive) or costs (negative) over the horizon
/// @param text the reason in words with numbers
public record Reason(String subject, String code, long micros, Text text) {}
