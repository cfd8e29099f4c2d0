package org.owplanner.cli.command;

import java.util.List;
import java.util.Optional;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.transfer.DescribedLine;
import org.owplanner.batch.transfer.TransferAdherence;
import org.owplanner.batch.transfer.TransferAdherenceReader;
import org.owplanner.batch.transfer.TransferOutcome;
import org.owplanner.batch.transfer.TransferReader;
import org.owplanner.cli.output.Console;
import org.owplanner.cli.report.NetworkSpace;

/// A plan of transfers as commands print it.
///
/// @param reader where its rows are
/// @param outcome what one looks at first
/// @param space how full each warehouse becomes, of those that the plan touches
/// @param adherence what left of it, none as long as nothing came back
record ShownTransfers(
    TransferReader reader,
    TransferOutcome outcome,
    List<NetworkSpace> space,
    Optional<TransferAdherence> adherence) {

  static ShownTransfers read(Database database, long runId) {
    var reader = TransferReader.of(database);
    return new ShownTransfers(
        reader,
        reader.outcome(runId),
        NetworkSpace.of(reader.space(runId)),
        TransferAdherenceReader.of(database).adherence(runId));
  }

  TransferSheet sheet(Console console) {
    return new TransferSheet(console, this);
  }

  /// The plan's number.
  long runId() {
    return outcome.summary().run().runId();
  }

  /// Lines by the day on which they leave, the first of them.
  List<DescribedLine> lines(int most) {
    return reader.lines(runId(), most);
  }
}
