/// Data in: files into staging, set-wise validation, rejects, upsert, quality of the feed;
/// templates and data contract.
///
/// What a feed table is stands once, in the migrations: names, types, keys, checks and their words
/// are read from the database's own catalog, so a new table needs a migration and nothing here.
@NullMarked
package org.owplanner.batch.feed;

import org.jspecify.annotations.NullMarked;
