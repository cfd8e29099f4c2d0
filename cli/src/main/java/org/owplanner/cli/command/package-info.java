/// One command a file.
@NullMarked
package org.owplanner.cli.command;

import org.jspecify.annotations.NullMarked;
