package org.owplanner.batch.slotting;

import org.owplanner.engine.slotting.SlottingMove;

/// A move with what its goods are called.
///
/// @param move the move
/// @param description the goods in their seller's words, empty where the feed has lost them
public record DescribedMove(SlottingMove move, String description) {}
