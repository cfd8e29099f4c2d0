package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.generate.TradeFeed;
import org.owplanner.datasets.generate.TradeTerms;

/// A generated trade or network, row by row as its feed has it.
final class TradeRows {

  private final Map<FeedFile, List<NamedCsvRecord>> rows;
  private final Map<FeedFile, Map<String, List<NamedCsvRecord>>> indices =
      new EnumMap<>(FeedFile.class);

  private TradeRows(Map<FeedFile, List<NamedCsvRecord>> rows) {
    this.rows = rows;
  }

  /// Generates a trade, by way of a folder that is there only meanwhile.
  static TradeRows of(TradeTerms terms) {
    return written(files -> TradeFeed.write(files, terms));
  }

  /// The rows of whatever is written; those of a file's parts follow one another.
  static TradeRows written(Consumer<FeedFolder> writer) {
    try {
      var folder = Files.createTempDirectory("owp-trade");
      try {
        writer.accept(new FeedFolder(folder, FeedProgress.silent()));
        return read(files(folder));
      } finally {
        for (var file : files(folder)) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static TradeRows read(List<Path> files) throws IOException {
    Map<FeedFile, List<NamedCsvRecord>> rows = new EnumMap<>(FeedFile.class);
    for (var path : files) {
      try (var csv = CsvReader.builder().ofNamedCsvRecord(path)) {
        rows.computeIfAbsent(file(path), file -> new ArrayList<>()).addAll(csv.stream().toList());
      }
    }
    return new TradeRows(rows);
  }

  private static FeedFile file(Path path) {
    var name = path.getFileName().toString().split("[-.]", 2)[0];
    return FeedFile.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// The rows of a file.
  List<NamedCsvRecord> of(FeedFile file) {
    return Objects.requireNonNull(rows.get(file));
  }

  /// The same by `WAREHOUSE/SELLER/SKU`.
  Map<String, List<NamedCsvRecord>> index(FeedFile file) {
    return indices.computeIfAbsent(
        file,
        of ->
            of(of).stream()
                .collect(
                    Collectors.groupingBy(
                        row ->
                            row.getField("warehouse_id")
                                + '/'
                                + row.getField("seller_id")
                                + '/'
                                + row.getField("sku_id"))));
  }

  /// Those of a seller.
  List<NamedCsvRecord> of(FeedFile file, String sellerId) {
    return of(file).stream().filter(row -> row.getField("seller_id").equals(sellerId)).toList();
  }
}
