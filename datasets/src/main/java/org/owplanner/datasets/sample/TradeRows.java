package org.owplanner.datasets.sample;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.owplanner.datasets.generate.FeedFile;
import org.owplanner.datasets.generate.FeedFolder;
import org.owplanner.datasets.generate.FeedProgress;
import org.owplanner.datasets.generate.TradeFeed;
import org.owplanner.datasets.generate.TradeTerms;

/// A generated trade, row by row as its feed has it.
final class TradeRows {

  private static final List<FeedFile> FILES =
      List.of(
          FeedFile.EXCHANGE_RATE,
          FeedFile.LANE,
          FeedFile.LANE_FORBIDDEN,
          FeedFile.STORAGE_FEE,
          FeedFile.SKU_SUPPLY,
          FeedFile.PRICE_BREAK,
          FeedFile.INBOUND,
          FeedFile.STOCK_AGE,
          FeedFile.SELLER_BUDGET,
          FeedFile.CAPACITY_GRANT,
          FeedFile.REPLENISHMENT_SETTING,
          FeedFile.FACTORY_CLOSURE);

  private final Map<FeedFile, List<NamedCsvRecord>> rows;

  private TradeRows(Map<FeedFile, List<NamedCsvRecord>> rows) {
    this.rows = rows;
  }

  /// Generates it, by way of a folder that is there only meanwhile.
  static TradeRows of(TradeTerms terms) {
    try {
      var folder = Files.createTempDirectory("owp-trade");
      try {
        TradeFeed.write(new FeedFolder(folder, FeedProgress.silent()), terms);
        return read(folder);
      } finally {
        for (var file : FILES) {
          Files.deleteIfExists(folder.resolve(file.fileName()));
        }
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TradeRows read(Path folder) throws IOException {
    Map<FeedFile, List<NamedCsvRecord>> rows = new EnumMap<>(FeedFile.class);
    for (var file : FILES) {
      try (var csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file.fileName()))) {
        rows.put(file, csv.stream().toList());
      }
    }
    return new TradeRows(rows);
  }

  /// The rows of a file.
  List<NamedCsvRecord> of(FeedFile file) {
    return Objects.requireNonNull(rows.get(file));
  }

  /// Those of a seller.
  List<NamedCsvRecord> of(FeedFile file, String sellerId) {
    return of(file).stream().filter(row -> row.getField("seller_id").equals(sellerId)).toList();
  }
}
