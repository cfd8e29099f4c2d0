package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CarpartsBenchmarkTest {

  @TempDir private Path folder;

  /// Fifty series of 30 months; the first has a blank, the second no demand in what may be seen.
  private Path file() throws IOException {
    var random = new Random(11);
    var lines = new ArrayList<String>();
    for (var i = 0; i < 50; i++) {
      var line = new StringBuilder("\"S").append(i).append('"');
      for (var month = 0; month < 30; month++) {
        var isBlank = i == 0 && month == 29;
        var units = i == 1 || random.nextDouble() > 0.4 ? 0 : 1 + random.nextInt(4);
        line.append(',').append(isBlank ? "" : String.valueOf(units));
      }
      lines.add(line.toString());
    }
    return Files.write(folder.resolve("carparts.csv"), lines);
  }

  private List<BenchmarkRow> run(Path out) throws IOException {
    return new CarpartsBenchmark().run(file(), Files.createDirectories(out), 1, 2);
  }

  @Test
  void everySeriesHasSixStepsOfQuantilesThatDoNotCross() throws IOException {
    run(folder.resolve("out"));

    var lines = Files.readAllLines(folder.resolve("out").resolve("forecast.csv"));

    assertThat(lines.getFirst()).isEqualTo("series,step,mean,p50,p67,p90,p95,p99");
    assertThat(lines).hasSize(1 + 50 * 6);
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split(",", -1);
      assertThat(cells).hasSize(8);
      for (var level = 4; level < 8; level++) {
        assertThat(Double.parseDouble(cells[level]))
            .isGreaterThanOrEqualTo(Double.parseDouble(cells[level - 1]));
      }
    }
  }

  @Test
  void theChoiceComesFirstAndBeatsTheUnweightedHistory() throws IOException {
    var rows = run(folder.resolve("out"));

    assertThat(rows.getFirst().instance()).isEqualTo("Chosen/monthly");
    assertThat(rows)
        .extracting(BenchmarkRow::instance)
        .contains("Croston/monthly", "SBA/monthly", "TSB/monthly", "Empirical (1.0)/monthly");
    assertThat(Double.parseDouble(rows.getFirst().objective())).isBetween(0.2, 1.5);
  }

  @Test
  void theSameFileGivesTheSameForecast() throws IOException {
    run(folder.resolve("one"));
    run(folder.resolve("other"));

    assertThat(folder.resolve("one").resolve("forecast.csv"))
        .hasSameTextualContentAs(folder.resolve("other").resolve("forecast.csv"));
  }

  @Test
  void aWordInPlaceOfANumberIsNamedWithItsLine() throws IOException {
    var file = Files.writeString(folder.resolve("bad.csv"), "a,1,2,3,4,5,6,7\nb,1,2,x,4,5,6,7\n");

    assertThatThrownBy(() -> new CarpartsBenchmark().run(file, folder, 1, 1))
        .isInstanceOf(BenchmarkFormatException.class)
        .hasMessageContaining("Line 2, column 4 holds (x)");
  }
}
