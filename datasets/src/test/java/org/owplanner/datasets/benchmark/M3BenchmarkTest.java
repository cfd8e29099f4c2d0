package org.owplanner.datasets.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class M3BenchmarkTest {

  private static final String HEADER = "series,period,horizon,split,values\n";

  @TempDir private Path folder;

  private static String line(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(t -> Integer.toString(100 + 2 * t + (t % 4 == 0 ? 20 : 0)))
        .collect(Collectors.joining(" "));
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("m3.csv"), HEADER + text);
  }

  @Test
  void theChoiceAndEachMethodHaveARowForEachPeriodAndForAll() throws IOException {
    var data =
        file(
            "Q1,quarterly,4,train,%s\nQ1,quarterly,4,test,%s\n".formatted(line(0, 24), line(24, 28))
                + "Y1,yearly,2,train,5 6 7 8 9 10 11 12\nY1,yearly,2,test,13 14\n");
    var rows = new M3Benchmark().run(data, folder, 1, 2);
    assertThat(rows.stream().map(BenchmarkRow::instance))
        .contains("Chosen/quarterly", "Chosen/yearly", "Chosen/all", "Theta/all", "ETS/yearly");
    assertThat(Double.parseDouble(rows.getFirst().objective())).isLessThan(3);
    assertThat(Files.readAllLines(folder.resolve("forecast.csv")))
        .hasSize(1 + 4 + 2)
        .startsWith("series,step,mean");
    assertThat(Files.readAllLines(folder.resolve("accuracy.csv"))).hasSize(1 + rows.size());
  }

  @Test
  void theNumberOfThreadsChangesNothing() throws IOException {
    var data =
        file(
            "Q1,quarterly,4,train,%s\nQ1,quarterly,4,test,%s\n"
                .formatted(line(0, 24), line(24, 28)));
    new M3Benchmark().run(data, folder, 1, 1);
    var once = Files.readAllLines(folder.resolve("forecast.csv"));
    new M3Benchmark().run(data, folder, 1, 4);
    assertThat(Files.readAllLines(folder.resolve("forecast.csv"))).isEqualTo(once);
  }

  @Test
  void aValueThatIsNoNumberIsNamedWithItsLine() throws IOException {
    var data = file("Q1,quarterly,4,train,1 2 x\n");
    assertThatThrownBy(() -> new M3Benchmark().run(data, folder, 1, 1))
        .isInstanceOf(BenchmarkFormatException.class)
        .hasMessageContaining("Line 2");
  }

  @Test
  void aSeriesWithoutHistoryIsNamed() throws IOException {
    var data = file("Q1,quarterly,4,test,1 2 3\n");
    assertThatThrownBy(() -> new M3Benchmark().run(data, folder, 1, 1))
        .hasMessageContaining("(Q1)");
  }
}
