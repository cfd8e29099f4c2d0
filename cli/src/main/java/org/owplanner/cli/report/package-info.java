/// The HTML report.
@NullMarked
package org.owplanner.cli.report;

import org.jspecify.annotations.NullMarked;
