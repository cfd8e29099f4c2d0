package org.owplanner.engine.transfer.replay;

import java.util.List;
import org.owplanner.engine.transfer.TransferCell;

/// Who orders from factories: asked each morning.
@FunctionalInterface
public interface FactoryPolicy {

  /// What is ordered today.
  ///
  /// @param cells all cells as they are this morning
  List<FactoryOrder> orders(int day, List<TransferCell> cells);
}
