package org.owplanner.batch.transfer;

import java.util.List;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.replay.SoldCell;

/// A network's problem as it is stored with its run.
///
/// @param problem what is to be decided
/// @param sold units sold before the plan date, and after it where the database knows them; for the
///   replay alone
/// @param unseenDays days from the plan date on of which orders are known
/// @param notes what to know of the feed
record StoredTransfer(
    TransferProblem problem, List<SoldCell> sold, int unseenDays, List<Finding> notes) {}
