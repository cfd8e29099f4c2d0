package org.owplanner.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.owplanner.batch.wave.WaveStop;
import org.owplanner.cli.output.Language;

final class PickListPageTest {
  private static final PickLists LISTS = SampleWaves.lists(7);

  @Test
  void everyTourIsAPageWithItsBarcodeItsMapAndItsStops() throws IOException {
    var page = page(Language.EN);
    assertThat(page.split("<article", -1)).hasSize(LISTS.lists().size() + 1);
    for (var list : LISTS.lists()) {
      assertThat(page).contains("<figcaption>42-" + list.batch().batchNo() + "</figcaption>");
    }
    assertThat(page.split("class=\"walk\"", -1)).hasSize(LISTS.lists().size() + 1);
    assertThat(page).contains("Compartment", "Generated data", "First cut-off");
    assertThat(page(Language.ZH)).contains("格口", "生成数据", "最早截单");
  }

  @Test
  void aScannerReadsTheBarcode() {
    var modules = Code128.modules("42-17");
    var row = new BitArray(modules.length + 2 * Code128.QUIET);
    for (var m = 0; m < modules.length; m++) {
      if (modules[m]) {
        row.set(m + Code128.QUIET);
      }
    }
    try {
      assertThat(new Code128Reader().decodeRow(0, row, Map.of()).getText()).isEqualTo("42-17");
    } catch (ReaderException e) {
      throw new AssertionError("The barcode can't be read.", e);
    }
    assertThat(Code128.svg("42-17")).contains("aria-label=\"42-17\"");
  }

  @Test
  void goodsNamesNeverBecomeMarkup() throws IOException {
    assertThat(page(Language.EN)).doesNotContain("<img", "<script");
  }

  @Test
  void theCsvHoldsEveryStopOnce(@TempDir Path folder) throws IOException {
    var file = folder.resolve("lists/picks.csv");
    PickListCsv.write(LISTS, file);
    var lines = Files.readString(file).split("\r\n", -1);
    var stops = LISTS.lists().stream().mapToInt(list -> list.stops().size()).sum();
    assertThat(lines).hasSize(stops + 2);
    assertThat(lines[0]).startsWith("\ufeffwarehouse_id,plan_id,wave_no,batch_no,stop_no");
    assertThat(lines[1]).startsWith("DEMO,42,1,1,1,P01,A");
    assertThat(lines[lines.length - 1]).isEmpty();
  }

  @Test
  void aSpreadsheetTakesNoNameForAFormula() throws IOException {
    var list = LISTS.lists().getFirst();
    var stop = list.stops().getFirst();
    var hostile = new WaveStop(1, 1, "=1+1", "N", "-5", "a \"b\", c", "", "5731", 1, 0, 3);
    assertThat(csv(PickListCsv.fields(LISTS, list, hostile)))
        .contains(",'=1+1,", ",'-5,", ",\"a \"\"b\"\", c\",", ",3,5731,1,0");
    assertThat(csv(PickListCsv.fields(LISTS, list, stop))).doesNotContain("'");
  }

  private static String csv(List<String> fields) throws IOException {
    var out = new StringWriter();
    SpreadsheetCsv.write(out, List.of(), List.of(fields));
    return out.toString();
  }

  private static String page(Language language) throws IOException {
    var out = new StringWriter();
    PickListPage.render(LISTS, out, language);
    return out.toString();
  }
}
