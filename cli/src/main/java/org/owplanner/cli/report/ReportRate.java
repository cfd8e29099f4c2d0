package org.owplanner.cli.report;

import org.owplanner.engine.solve.Text;

/// A price or setting that a plan used.
///
/// @param id its name
/// @param meaning in words
/// @param value what it was
public record ReportRate(String id, Text meaning, double value) {}
