package org.owplanner.batch.slotting;

import static org.owplanner.batch.jooq.feed.Tables.MOVE_DONE;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.jooq.feed.tables.records.MoveDoneRecord;
import org.owplanner.engine.slotting.ReplayedDay;
import org.owplanner.engine.slotting.SlottingMove;
import org.owplanner.engine.slotting.SlottingRate;
import org.owplanner.engine.slotting.SlottingReplay;
import org.owplanner.engine.solve.CostTerm;

/// Reads what came back of a plan, and picks the orders since then again on what was carried out.
public final class SlottingAdherenceReader {

  private final DSLContext database;

  private SlottingAdherenceReader(DSLContext database) {
    this.database = database;
  }

  /// A reader of this database that needs no Spring.
  public static SlottingAdherenceReader of(Database database) {
    return new SlottingAdherenceReader(database.sql());
  }

  /// What was carried out of a plan; none as long as nothing came back.
  public Optional<SlottingAdherence> adherence(SlottingOutcome outcome) {
    var runId = outcome.summary().run().runId();
    Map<Integer, MoveDoneRecord> done = new TreeMap<>();
    database
        .selectFrom(MOVE_DONE)
        .where(MOVE_DONE.PLAN_ID.eq(runId))
        .forEach(row -> done.put(row.getMoveNo(), row));
    var last = done.values().stream().map(MoveDoneRecord::getDoneAt).max(OffsetDateTime::compareTo);
    return last.map(at -> adherence(outcome, done, at));
  }

  private SlottingAdherence adherence(
      SlottingOutcome outcome, Map<Integer, MoveDoneRecord> done, OffsetDateTime lastDoneAt) {
    var night = new SlottingNightReader(database).night(outcome.summary().run().runId());
    var problem = night.problem();
    var moves = outcome.moves().stream().map(DescribedMove::move).toList();
    var carriedOut = moves.stream().filter(move -> done.containsKey(move.moveNo())).toList();
    var days =
        SlottingReplay.afterwards(
            problem, new SlottingProblemReader(database).unseen(problem), night.rows(), carriedOut);
    var count =
        (int) days.stream().filter(d -> d.arrangement().equals(SlottingReplay.IN_FORCE)).count();
    var horizon = problem.rates().whole(SlottingRate.HORIZON_DAYS);
    return new SlottingAdherence(
        moves.size(),
        carriedOut.size(),
        moves.stream().mapToLong(SlottingMove::units).sum(),
        done.values().stream().mapToLong(MoveDoneRecord::getUnits).sum(),
        lastDoneAt,
        count,
        (running(outcome.inForceCosts()) - running(outcome.planCosts())) / horizon,
        savedMicros(days, SlottingReplay.PLAN) / Math.max(1, count),
        savedMicros(days, SlottingReplay.CARRIED_OUT) / Math.max(1, count),
        savedMetres(days, SlottingReplay.PLAN) / Math.max(1, count),
        savedMetres(days, SlottingReplay.CARRIED_OUT) / Math.max(1, count));
  }

  /// Costs that come every day, unlike those of moving.
  private static long running(List<CostTerm> costs) {
    return costs.stream()
        .filter(term -> !term.term().equals("moves") && !term.term().equals("bufferLegs"))
        .mapToLong(CostTerm::micros)
        .sum();
  }

  private static long savedMicros(List<ReplayedDay> days, String arrangement) {
    return micros(days, SlottingReplay.IN_FORCE) - micros(days, arrangement);
  }

  private static long micros(List<ReplayedDay> days, String arrangement) {
    return days.stream()
        .filter(day -> day.arrangement().equals(arrangement))
        .mapToLong(day -> day.micros())
        .sum();
  }

  private static double savedMetres(List<ReplayedDay> days, String arrangement) {
    return metres(days, SlottingReplay.IN_FORCE) - metres(days, arrangement);
  }

  private static double metres(List<ReplayedDay> days, String arrangement) {
    return days.stream()
        .filter(day -> day.arrangement().equals(arrangement))
        .mapToDouble(day -> day.day().metres())
        .sum();
  }
}
