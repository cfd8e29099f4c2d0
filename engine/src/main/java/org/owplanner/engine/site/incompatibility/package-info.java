/// Capacitated facility location where a customer may be served from several sites and some pairs
/// of customers must not share one: search, bound and check over plain arrays.
///
/// The field's name is multi-source capacitated facility location with customer incompatibilities
/// (Ceschia & Schaerf 2022).
@NullMarked
package org.owplanner.engine.site.incompatibility;

import org.jspecify.annotations.NullMarked;
