/// Lengths of tours once more, for those who check plans: by other programs than the routers that
/// plans are made with.
@NullMarked
package org.owplanner.engine.layout.verify;

import org.jspecify.annotations.NullMarked;
