/// Readers of public benchmark formats.
@NullMarked
package org.owplanner.datasets.benchmark;

import org.jspecify.annotations.NullMarked;
