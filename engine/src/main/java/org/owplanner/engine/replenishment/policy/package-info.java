/// Textbook order policies: what they cost at best, and the rules that sellers go by.
@NullMarked
package org.owplanner.engine.replenishment.policy;

import org.jspecify.annotations.NullMarked;
