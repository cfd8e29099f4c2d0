/// The forecast job: what will be asked for, of every seller, SKU and warehouse.
@NullMarked
package org.owplanner.batch.forecast;

import org.jspecify.annotations.NullMarked;
