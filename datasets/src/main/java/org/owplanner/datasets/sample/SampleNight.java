package org.owplanner.datasets.sample;

import org.owplanner.engine.slotting.SlottingProblem;

/// The sample's warehouse as it stands on the eve of a plan.
///
/// @param problem what is to be planned; its SKUs are the first ones of the sample, those without a
///   slot are announced
/// @param stock stock of each of the problem's SKUs
record SampleNight(SlottingProblem problem, SampleStock stock) {}
