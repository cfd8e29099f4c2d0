package org.owplanner.engine.transfer.replay;

import java.util.List;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;

/// Who decides what moves: asked on each morning on which a departure closes, sees what a network
/// knows then.
@FunctionalInterface
public interface NightlyPolicy {

  /// All that shall move; only what leaves on departures that close today is carried out.
  List<TransferLine> lines(TransferProblem problem);

  /// Hears what is carried out of it.
  default void committed(TransferProblem problem, List<TransferLine> lines) {}
}
