package org.owplanner.engine.transfer.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.owplanner.engine.goods.SkuKey;
import org.owplanner.engine.solve.CostTerm;
import org.owplanner.engine.transfer.CellDraft;
import org.owplanner.engine.transfer.LaneDraft;
import org.owplanner.engine.transfer.RandomNetworks;
import org.owplanner.engine.transfer.TransferLine;
import org.owplanner.engine.transfer.TransferProblem;
import org.owplanner.engine.transfer.TransferProblems;
import org.owplanner.engine.transfer.TransferRows;
import org.owplanner.engine.transfer.verify.ReadTransfers;
import org.owplanner.engine.transfer.verify.RouteKey;
import org.owplanner.engine.transfer.verify.TransferVerifier;

/// The program against every plan tried in turn, and on what is plain to see.
@NullMarked
final class TransferProgramTest {

  private static final double SECONDS = 600;

  private static long micros(TransferProblem problem, TransferRows rows) {
    return TransferVerifier.costs(problem, rows).stream().mapToLong(CostTerm::micros).sum();
  }

  /// Tries every number of cases on every route of a few.
  private static final class Trial {

    private final TransferProblem problem;
    private final ReadTransfers read;
    private final List<RouteKey> keys = new ArrayList<>();
    private final List<TransferLine> lines = new ArrayList<>();
    private final int pack;
    private final int most;
    private long bestMicros = Long.MAX_VALUE;
    private int tried;

    Trial(TransferProblem problem) {
      this.problem = problem;
      read = new ReadTransfers(problem);
      var sku = problem.cells().getFirst().sku();
      pack = sku.casePack();
      most = problem.cells().stream().mapToInt(cell -> cell.onHandUnits() / pack).max().orElse(0);
      for (var first : problem.departures()) {
        keys.add(new RouteKey(first.departureId(), "", sku.key()));
        for (var onward : problem.departures()) {
          keys.add(new RouteKey(first.departureId(), onward.departureId(), sku.key()));
        }
      }
      keys.removeIf(key -> !isPossible(key));
    }

    private boolean isPossible(RouteKey key) {
      var line = read.line(key, 1, pack);
      return TransferVerifier.verify(problem, read.rows(List.of(line)), List.of()).stream()
          .noneMatch(finding -> !finding.code().equals("COST_DIFFERS"));
    }

    void run(int next, int left) {
      if (next == keys.size()) {
        var rows = read.rows(lines);
        tried++;
        var claimed = TransferVerifier.costs(problem, rows);
        if (TransferVerifier.verify(problem, rows, claimed).isEmpty()) {
          bestMicros = Math.min(bestMicros, claimed.stream().mapToLong(CostTerm::micros).sum());
        }
        return;
      }
      run(next + 1, left);
      for (var cases = 1; cases <= left; cases++) {
        lines.add(read.line(keys.get(next), cases, pack));
        run(next + 1, left - cases);
        lines.removeLast();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 6})
  void noPlanIsBetterThanTheProgramsWhereAllAreTried(long seed) {
    var all = RandomNetworks.tiny(seed);
    var problem = withoutReturned(all);
    var trial = new Trial(problem);
    trial.run(0, trial.most);
    var answer = TransferProgram.solve(problem, SECONDS);

    assertThat(trial.tried).isPositive();
    assertThat(answer.isProven()).isTrue();
    assertThat(answer.isOptimal()).isTrue();
    assertThat(answer.micros()).isEqualTo(trial.bestMicros);
    assertThat(answer.lowerMicros()).isLessThanOrEqualTo(trial.bestMicros);
    assertThat(TransferVerifier.verify(problem, answer.rows(), List.of()))
        .allMatch(finding -> finding.code().equals("COST_DIFFERS"));
  }

  private static TransferProblem withoutReturned(TransferProblem of) {
    return new TransferProblem(
        of.planDate(),
        of.currency(),
        of.cells(),
        List.of(),
        of.lanes(),
        of.departures(),
        of.fees(),
        of.spaces(),
        of.docks(),
        of.pinned(),
        of.rates());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void whatItFindsStandsTheVerifier(long seed) {
    var problem = RandomNetworks.of(seed, 4);
    var answer = TransferProgram.solve(problem, SECONDS);
    assertThat(answer.isOptimal()).isTrue();
    assertThat(
            TransferVerifier.verify(
                problem, answer.rows(), TransferVerifier.costs(problem, answer.rows())))
        .isEmpty();
    assertThat(micros(problem, answer.rows())).isEqualTo(answer.micros());
  }

  private static TransferProblems rich() {
    return TransferProblems.network()
        .cell(CellDraft.of("A", "W1").weekly(0.5).onHand(60))
        .cell(CellDraft.of("A", "W2").weekly(5))
        .lane(LaneDraft.of("L12", "W1", "W2"))
        .leaves("12-1", "L12", 1)
        .leaves("12-2", "L12", 2);
  }

  @Test
  void whatSellsElsewhereIsSentAtOnce() {
    var answer = TransferProgram.solve(rich().build(), SECONDS);
    assertThat(answer.rows().lines())
        .singleElement()
        .satisfies(line -> assertThat(line.departureId()).isEqualTo("12-1"));
    assertThat(answer.rows().lines().getFirst().cases()).isGreaterThan(5);
  }

  @Test
  void whatCostsMoreThanItSavesStays() {
    var dear = rich().lane(LaneDraft.of("X", "W2", "W1")).build();
    var problem =
        new TransferProblem(
            dear.planDate(),
            dear.currency(),
            dear.cells(),
            List.of(),
            List.of(LaneDraft.of("L12", "W1", "W2").cents(1_000_000, 0, 0).build()),
            dear.departures(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            dear.rates());
    assertThat(TransferProgram.solve(problem, SECONDS).rows().lines()).isEmpty();
  }

  @Test
  void whatIsFixedIsKept() {
    var answer = TransferProgram.solve(rich().pin("12-2", "", "A", 3).build(), SECONDS);
    assertThat(answer.rows().lines())
        .anySatisfy(
            line -> {
              assertThat(line.departureId()).isEqualTo("12-2");
              assertThat(line.cases()).isEqualTo(3);
              assertThat(line.isPinned()).isTrue();
            });
  }

  /// 30 units at home are worth 5.00 each, of which a third is lost if they stay.
  @Test
  void returnedGoodsGoHomeIfThatPays() {
    var cheap =
        rich()
            .returned(CellDraft.of("A", "W1"), 30, TransferProblems.TODAY - 9)
            .lane(LaneDraft.of("H", "W1", "HQ").home().cents(100, 100, 0))
            .leaves("H-3", "H", 3)
            .build();
    assertThat(TransferProgram.solve(cheap, SECONDS).rows().lines())
        .anySatisfy(
            line -> {
              assertThat(line.isReturned()).isTrue();
              assertThat(line.units()).isEqualTo(30);
              assertThat(line.sku()).isEqualTo(new SkuKey("ACME", "A"));
            });
  }
}
