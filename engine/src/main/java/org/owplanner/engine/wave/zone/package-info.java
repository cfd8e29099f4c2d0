/// Picking by zone: which orders, from which stock, in which batches and picklists, decided
/// jointly.
///
/// A batch's orders are picked on several picklists, each within one zone, which come together at
/// the depot; an order's lines may be spread over the lists of its own batch only.
@NullMarked
package org.owplanner.engine.wave.zone;

import org.jspecify.annotations.NullMarked;
