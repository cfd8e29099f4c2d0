/// Public benchmark sets: readers of their formats, and one runner for all of them.
///
/// A set is a [BenchmarkSet]; [BenchmarkRunner] runs it over a folder. Each set hands its instances
/// to the very code that plans for users.
@NullMarked
package org.owplanner.datasets.benchmark;

import org.jspecify.annotations.NullMarked;
