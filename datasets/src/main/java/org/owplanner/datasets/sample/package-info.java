/// Real orders and what is generated around them.
@NullMarked
package org.owplanner.datasets.sample;

import org.jspecify.annotations.NullMarked;
