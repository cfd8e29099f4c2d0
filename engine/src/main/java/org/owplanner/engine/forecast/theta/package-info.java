/// The Theta method and its optimised form.
@NullMarked
package org.owplanner.engine.forecast.theta;

import org.jspecify.annotations.NullMarked;
