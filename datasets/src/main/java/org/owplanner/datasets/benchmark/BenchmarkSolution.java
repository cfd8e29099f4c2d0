package org.owplanner.datasets.benchmark;

/// An instance's solution.
///
/// @param objective the objective as the set reports it, as text
/// @param bound a proven bound of the objective as text, empty where none was computed
/// @param isFeasible whether the solution keeps all rules of the set
/// @param text the solution file in the format that the set's checker reads
public record BenchmarkSolution(String objective, String bound, boolean isFeasible, String text) {}
