/// Where rows live: the embedded PostgreSQL server or one of the operator's own, its schema, roles,
/// backup.
///
/// Nothing here needs Spring, so that a command that only reads starts fast.
@NullMarked
package org.owplanner.batch.database;

import org.jspecify.annotations.NullMarked;
