package org.owplanner.cli.command;

import java.nio.file.Path;
import org.owplanner.batch.plan.PlanRun;

/// A plan that was made, and its report.
///
/// @param run the plan
/// @param report where the report is
record MadePlan(PlanRun run, Path report) {}
