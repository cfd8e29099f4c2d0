package org.owplanner.cli.report;

/// One pick aisle.
///
/// @param aisle its name
/// @param xMm its middle line's position across the warehouse
public record ReportAisle(String aisle, int xMm) {}
