package org.owplanner.batch.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.owplanner.batch.feed.FeedTrial.AISLE;
import static org.owplanner.batch.feed.FeedTrial.LOCATIONS;
import static org.owplanner.batch.feed.FeedTrial.ORDER_1;
import static org.owplanner.batch.feed.FeedTrial.ORDER_HEADER;
import static org.owplanner.batch.feed.FeedTrial.SKU_HEADER;
import static org.owplanner.batch.feed.FeedTrial.SKU_X;
import static org.owplanner.batch.feed.FeedTrial.WAREHOUSE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.owplanner.batch.database.Database;
import org.owplanner.batch.database.TestDatabase;

class BadFeedIT {

  private static Database database;

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private FeedTrial trial;

  @BeforeAll
  static void start() throws IOException {
    database = TestDatabase.empty();
    new FeedTrial(database, shared).begin();
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void begin() {
    trial = new FeedTrial(database, folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|is empty|owp template",
        "`seller_id;name\nC;Cid\n`|delimited by «;»|commas",
        "`seller_id\tname\nC\tCid\n`|delimited by tabs|commas",
        "`C,Cid\nD,Dan\n`|has no header|seller_id,name",
        "`seller_id,name,seller_id\nC,Cid,C\n`|the column (seller_id) twice|Take one",
        "`seller_id\nC\n`|lacks the column name|Add it",
        "`seller_id,name,size\nC,Cid,1\n`|a column (size) that the feed doesn't know|seller_id, name",
        "`seller_id,name\n\"C,Cid\n`|can't be read on|line 2",
        "`seller_id,name\n\"C\"x,Cid\n`|can't be read on|doubled"
      })
  void aFileThatIsNotTheFeedsIsRefusedWithWhatToDo(String text, String what, String advice)
      throws Exception {
    assertRefused(trial.load("seller.csv", text), what, advice);
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithTheLine() throws Exception {
    var latin = "seller_id,name\nC,Cid\nD,Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertRefused(
        trial.load("seller.csv", latin), "isn't UTF-8: line 3 holds the byte 0xE9", "CSV UTF-8");
  }

  @Test
  void aFileInUtf16IsRefused() throws Exception {
    var wide = "\uFEFFseller_id,name\n".getBytes(StandardCharsets.UTF_16LE);

    assertRefused(trial.load("seller.csv", wide), "is UTF-16", "CSV UTF-8");
  }

  @Test
  void aTruncatedGzipIsNamedAndNothingOfItLoaded() throws Exception {
    var whole = FeedTrial.gzip(ORDER_HEADER + FeedTrial.orders(5000));
    var half = Arrays.copyOf(whole, whole.length / 2);

    assertRefused(
        trial.load("order_line.csv.gz", half), "gzip file that ends too early", "gzip -t");
    assertThat(trial.strings("SELECT count(*) FROM feed.order_line WHERE order_id LIKE 'N%'"))
        .containsExactly("0");
  }

  @Test
  void aRaggedRowAndARepeatedHeaderAreRejected() throws Exception {
    var summary = trial.loadGood("sku.csv", SKU_HEADER + "A,Y,thing\n" + SKU_HEADER + SKU_X);

    assertThat(summary.rowsLoaded()).isOne();
    assertThat(summary.firstRejects())
        .extracting(Reject::toString)
        .containsExactly(
            "Line 2: the row has 3 fields, but the header has 11. Maybe a field with a comma or a quote isn't quoted.",
            "Line 3: the row repeats the header. Take it out.");
  }

  @Test
  void quotesCommasAndNewlinesInAFieldAreKeptAndLinesCountedRight() throws Exception {
    var summary =
        trial.loadGood(
            "sku.csv",
            SKU_HEADER
                + SKU_X.replace("X,thing", "Q,\"a \"\"thing\"\",\r\nof two lines\"")
                + SKU_X.replace("X,thing,100", "Z,thing,0"));

    assertThat(trial.strings("SELECT description FROM feed.sku WHERE sku_id = 'Q'"))
        .containsExactly("a \"thing\",\r\nof two lines");
    assertThat(summary.firstRejects()).extracting(Reject::line).containsExactly(4L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "thing|''|description|''|must not be empty.",
        "100,90|-5,90|length_mm|-5|must be between 1 and 100,000 mm.",
        "100,90|0,90|length_mm|0|must be between 1 and 100,000 mm.",
        "100,90|99999999999,90|length_mm|99999999999|must be a whole number between -2147483648 and 2147483647.",
        "100,90|1.5,90|length_mm|1.5|must be a whole number, without blanks, signs and separators.",
        ",12,|,0,|case_pack|0|must be between 1 and 1,000,000 units.",
        "A,Y|C,Y|seller_id|C|must be a seller_id of seller.csv; import that first.",
        "AMBIENT|ambient|storage_class|ambient|must be capital letters, digits and _, such as AMBIENT.",
        "PIECE|BOX|pick_type|BOX|must be PIECE, CASE or PALLET."
      })
  void aBadFieldOfASkuIsRejectedWithLineColumnValueAndReason(
      String good, String bad, String column, String value, String reason) throws Exception {
    var row = SKU_X.replace("A,X", "A,Y").replace(good, bad);

    var summary = trial.loadGood("sku.csv", SKU_HEADER + row);

    assertThat(summary.firstRejects()).containsExactly(new Reject(2, column, value, reason));
    assertThat(
            trial.strings(
                "SELECT line || column_name || value || reason FROM ops.reject ORDER BY reject_id DESC LIMIT 1"))
        .containsExactly("2" + column + value + reason);
    assertThat(trial.strings("SELECT sku_id FROM feed.sku WHERE sku_id = 'Y'")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A,X,6|A,NOPE,6|seller_id, sku_id|A, NOPE|must be a SKU of that seller in sku.csv; import that first.",
        "W,1,1|V,1,1|warehouse_id|V|must be a warehouse_id of warehouse.csv; import that first.",
        "X,6|X,0|units|0|must be between 1 and 1,000,000 units; kind tells whether they go out or come back.",
        "2011-11-01T|2011-02-30T|ordered_at|2011-02-30T08:26:00Z|must be a day that the calendar has.",
        "08:26:00Z|08:26:00|ordered_at|2011-11-01T08:26:00|must be a time with its zone, such as 2011-11-01T08:26:00+01:00 or 2011-11-01T08:26:00Z."
      })
  void aBadFieldOfAnOrderLineIsRejected(
      String good, String bad, String column, String value, String reason) throws Exception {
    var summary = trial.loadGood("order_line.csv", ORDER_HEADER + ORDER_1.replace(good, bad));

    assertThat(summary.firstRejects()).containsExactly(new Reject(2, column, value, reason));
  }

  @Test
  void aRowWithTwoFaultsIsOneRowAndTwoRejects() throws Exception {
    var row = ORDER_1.replace("X,6", "NOPE,0");

    var summary = trial.loadGood("order_line.csv", ORDER_HEADER + row);

    assertThat(summary.rowsRejected()).isOne();
    assertThat(summary.firstRejects()).hasSize(2);
    assertThat(summary.quality().valid()).isZero();
  }

  @Test
  void aTimeZoneThatNobodyKnowsIsRejected() throws Exception {
    var summary = trial.loadGood("warehouse.csv", WAREHOUSE.replace("London", "Atlantis"));

    assertThat(summary.firstRejects()).extracting(Reject::column).containsExactly("time_zone");
  }

  @Test
  void aSlotInADivisionThatItsLocationLacksIsRejected() throws Exception {
    trial.load("aisle.csv", AISLE);
    trial.load("location.csv", LOCATIONS);

    var summary =
        trial.loadGood(
            "slot.csv", "warehouse_id,location_id,division,seller_id,sku_id\nW,L1,2,A,X\n");

    assertThat(summary.firstRejects())
        .containsExactly(
            new Reject(
                2,
                "location_id, division",
                "L1, 2",
                "must be a division that the location has, by location.csv."));
  }

  @Test
  void aKeyThatComesTwiceIsLoadedOnce() throws Exception {
    var rows = ORDER_1 + ORDER_1.replace("1,1", "1,2") + ORDER_1.replace("1,1", "1,01");

    var summary = trial.loadGood("order_line.csv", ORDER_HEADER + rows);

    assertThat(summary.rowsLoaded()).isEqualTo(2);
    assertThat(summary.quality().consistent()).isCloseTo(2 / 3.0, within(1e-9));
    assertThat(summary.firstRejects())
        .containsExactly(
            new Reject(
                4,
                "order_id, line_no, warehouse_id",
                "1, 1, W",
                "is in line 2 already. Keep one of the two rows."));
  }

  private static void assertRefused(FileSummary summary, String what, String advice) {
    assertThat(summary.outcome()).isEqualTo(ImportOutcome.REFUSED);
    assertThat(summary.rowsLoaded()).isZero();
    assertThat(summary.message()).contains(what).contains(advice);
  }
}
