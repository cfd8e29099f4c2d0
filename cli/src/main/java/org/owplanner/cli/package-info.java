/// The program owp.
@NullMarked
package org.owplanner.cli;

import org.jspecify.annotations.NullMarked;
