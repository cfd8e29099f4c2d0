package org.owplanner.datasets.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.owplanner.datasets.sample.RetailOrders;
import org.owplanner.datasets.sample.SampleFeed;

/// Measures how well what a plan can know ranks slottings as the metres of days that it has not
/// seen do: Spearman's rank correlation (Spearman 1904) over slottings of which half lie within 5%
/// of the best.
public final class SlottingRank {
  private static final double NEAR = 1.05;

  private SlottingRank() {}

  /// Measures all cases.
  ///
  /// @param listener hears each row as soon as it is known
  public static List<RankRow> run(RankSettings settings, Consumer<RankRow> listener) {
    var rows = new ArrayList<RankRow>();
    var orders = RetailOrders.load();
    for (var spec : settings.cases()) {
      var feed = SampleFeed.of(orders, spec.layout(), settings.seed());
      for (var row : measure(new BacktestCase(feed, spec.date()), settings)) {
        rows.add(row);
        listener.accept(row);
      }
    }
    return rows;
  }

  /// Writes the rows as `slotting-rank.csv` into a folder.
  public static void write(List<RankRow> rows, Path folder) throws IOException {
    Files.createDirectories(folder);
    var lines = new ArrayList<String>();
    lines.add(RankRow.HEADER);
    rows.forEach(row -> lines.add(row.csv()));
    Files.write(folder.resolve("slotting-rank.csv"), lines);
  }

  private static List<RankRow> measure(BacktestCase backtest, RankSettings settings) {
    var made = SlottingsToRank.of(backtest, settings);
    var all = made.stream().mapToDouble(s -> BacktestCase.metres(backtest.unseen(s))).toArray();
    var near = NEAR * Arrays.stream(all).min().orElseThrow();
    var good = evenly(settings.slottings() / 2, of(all, 0, near));
    var others = evenly(good.length, of(all, Math.nextUp(near), Double.MAX_VALUE));
    var chosen = IntStream.concat(Arrays.stream(good), Arrays.stream(others)).toArray();
    var rows = new ArrayList<RankRow>();
    for (var estimate : SlottingEstimate.values()) {
      var value = estimate.over(backtest.facts, settings);
      var values =
          Arrays.stream(chosen).mapToDouble(i -> value.applyAsDouble(made.get(i))).toArray();
      var metres = Arrays.stream(chosen).mapToDouble(i -> all[i]).toArray();
      rows.add(
          new RankRow(
              backtest.problem.warehouseId(),
              backtest.problem.planDate(),
              estimate.name(),
              chosen.length,
              good.length,
              new SpearmansCorrelation().correlation(values, metres),
              new SpearmansCorrelation()
                  .correlation(
                      Arrays.copyOf(values, good.length), Arrays.copyOf(metres, good.length))));
    }
    return rows;
  }

  /// The slottings with metres from `least` to `most`.
  private static int[] of(double[] metres, double least, double most) {
    return IntStream.range(0, metres.length)
        .filter(i -> metres[i] >= least && metres[i] <= most)
        .toArray();
  }

  /// At most so many of them, in equal distances.
  private static int[] evenly(int most, int[] of) {
    var count = Math.min(most, of.length);
    return IntStream.range(0, count).map(i -> of[(int) ((long) i * of.length / count)]).toArray();
  }
}
