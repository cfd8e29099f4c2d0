/// The night's transfers: from the feed to the plan and back.
@NullMarked
package org.owplanner.batch.transfer;

import org.jspecify.annotations.NullMarked;
