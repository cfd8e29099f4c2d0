package org.owplanner.batch.plan;

import static org.owplanner.batch.jooq.ops.Tables.PROBLEM;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jooq.DSLContext;
import org.owplanner.engine.solve.Text;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what a run's planners were given, so that restarts, workers and audits see the very same.
///
/// A problem is stored as JSON, which anyone can read back in years to come, compressed by gzip.
/// The hash is of the JSON, so the same input has the same hash whatever compresses it.
public final class ProblemStore {

  private static final String CODEC = "json+gzip/1";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final DSLContext database;

  public ProblemStore(DSLContext database) {
    this.database = database;
  }

  /// Stores a partition's problem, in place of one that was there.
  ///
  /// @param problem a record that Jackson can write and read
  public void save(PlanPartition partition, Object problem) {
    var bytes = new ByteArrayOutputStream(1 << 20);
    var sha256 = sha256();
    try (var out = new DigestOutputStream(new GZIPOutputStream(bytes, 1 << 16), sha256)) {
      JSON.writeValue(out, problem);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var hash = HexFormat.of().formatHex(sha256.digest());
    database
        .insertInto(PROBLEM)
        .set(PROBLEM.RUN_ID, partition.runId())
        .set(PROBLEM.PARTITION_NAME, partition.name())
        .set(PROBLEM.SHA256, hash)
        .set(PROBLEM.CODEC, CODEC)
        .set(PROBLEM.PAYLOAD, bytes.toByteArray())
        .onConflict(PROBLEM.RUN_ID, PROBLEM.PARTITION_NAME)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  /// The hash of all that a run was given, in hexadecimal digits: its problem's SHA-256, or, of
  /// several, that of their names and hashes.
  ///
  /// @throws PlanningException if none is stored
  String sha256(long runId) {
    var stored =
        database
            .select(PROBLEM.PARTITION_NAME, PROBLEM.SHA256)
            .from(PROBLEM)
            .where(PROBLEM.RUN_ID.eq(runId))
            .orderBy(PROBLEM.PARTITION_NAME)
            .fetch();
    if (stored.isEmpty()) {
      throw new PlanningException(
          new Text(
              "运行（%d）没有可计划的内容。请先导入要计划的数据。".formatted(runId),
              "The run (%d) has nothing to plan. Import what it shall plan first."
                  .formatted(runId)));
    }
    if (stored.size() == 1) {
      return stored.getFirst().value2();
    }
    var all = new StringBuilder();
    stored.forEach(row -> all.append(row.value1()).append(' ').append(row.value2()).append('\n'));
    return HexFormat.of()
        .formatHex(sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /// A partition's problem.
  public <T> T load(PlanPartition partition, Class<T> type) {
    var payload =
        database
            .select(PROBLEM.PAYLOAD)
            .from(PROBLEM)
            .where(PROBLEM.RUN_ID.eq(partition.runId()))
            .and(PROBLEM.PARTITION_NAME.eq(partition.name()))
            .fetchOne(PROBLEM.PAYLOAD);
    if (payload == null) {
      throw new PlanningException(
          "Run (%d) has no stored problem (%s). Plan it anew."
              .formatted(partition.runId(), partition.name()));
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(payload), 1 << 16)) {
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
