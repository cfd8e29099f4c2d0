/// Tables, progress and JSON on the terminal.
@NullMarked
package org.owplanner.cli.output;

import org.jspecify.annotations.NullMarked;
