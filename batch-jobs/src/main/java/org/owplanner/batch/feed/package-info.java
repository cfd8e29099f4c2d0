/// Data in: COPY into staging, validation, rejects, quality of the feed.
@NullMarked
package org.owplanner.batch.feed;

import org.jspecify.annotations.NullMarked;
