import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Opens reports in headless Chromium and checks what only a browser can tell.
///
/// Arguments: the browser's program, a folder for pictures or `-`, and the reports.
final class BrowserTest {
  private static final List<Integer> WIDTHS = List.of(1440, 390);
  private static final List<String> SCHEMES = List.of("light", "dark");

  /// Height of what a README shows of a page.
  private static final int TOP = 1_400;

  /// Names of charts that are missing, empty or of one colour.
  private static final String CHARTS =
      """
      [...document.querySelectorAll(".chart")].filter(box => {
        const canvas = box.querySelector("canvas");
        if (!canvas || canvas.width < 200 || canvas.height < 100) return true;
        const pixels = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        const colours = new Set();
        for (let i = 0; i < pixels.length; i += 4) {
          if (pixels[i + 3] > 0) colours.add((pixels[i] << 16) + (pixels[i + 1] << 8) + pixels[i + 2]);
        }
        return colours.size < 5;
      }).map(box => box.id).join()
      """;

  private final Tab tab;
  private final Expectations expectations = new Expectations();

  private BrowserTest(Tab tab) {
    this.tab = tab;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var reports = Arrays.stream(args).skip(2).map(Path::of).map(Path::toAbsolutePath).toList();
    BrowserTest test;
    try (var chromium = new Chromium(args[0])) {
      test = new BrowserTest(new Tab(chromium));
      for (var report : reports) {
        test.check(report, args[1]);
      }
    }
    System.exit(test.expectations.print() ? 0 : 1);
  }

  private void check(Path report, String pictures) throws IOException, InterruptedException {
    for (var width : WIDTHS) {
      for (var scheme : SCHEMES) {
        tab.load(report, width, scheme);
        var where = "%s at %d px, %s: ".formatted(report.getFileName(), width, scheme);
        var page = new Page(tab, expectations, where);
        checkLook(page, scheme.equals("dark"));
        if (!pictures.equals("-")) {
          var stem = report.getFileName().toString().replace(".html", "");
          var name = "%s-%d-%s".formatted(stem, width, scheme);
          tab.picture(Path.of(pictures).resolve(name + ".png"), 0);
          tab.picture(Path.of(pictures).resolve(name + "-top.png"), TOP);
        }
        if (scheme.equals("light")) {
          checkUse(page);
        }
        expectations.add(where + "nothing is fetched from outside", tab.outside().toString(), "[]");
        expectations.add(where + "no error or warning", tab.troubles().toString(), "[]");
      }
    }
    tab.load(report, 1440, "dark");
    var pdf = tab.pdf();
    expectations.add(report.getFileName() + " prints", new String(pdf, 0, 5), "%PDF-");
    new Page(tab, expectations, report.getFileName() + " ")
        .expect("is back on screen after printing", CHARTS, "");
    if (!pictures.equals("-")) {
      Files.write(Path.of(pictures).resolve(report.getFileName() + ".pdf"), pdf);
    }
  }

  private static void checkLook(Page page, boolean isDark) {
    page.expect("every chart is drawn", CHARTS, "");
    page.expect(
        "as many charts as its kind has",
        "document.querySelectorAll('.chart').length",
        charts(page));
    page.expect(
        "nothing is wider than the window",
        "document.documentElement.scrollWidth <= window.innerWidth",
        true);
    page.expect(
        "the scheme is followed",
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(v => v < 64)",
        isDark);
    page.expect(
        "no goods' name became an element",
        "document.querySelectorAll('img, body script[src], td b, th b').length",
        0);
    page.expect(
        "texts are in the page's language",
        """
            [...document.querySelectorAll("h2, summary, thead button, dt, figcaption, caption, legend")]
              .filter(e => e.closest("[hidden]") === null && e.textContent.trim() !== "SKU")
              .filter(e => /[\\u4e00-\\u9fff]/.test(e.textContent) !== document.documentElement.lang.startsWith("zh"))
              .map(e => e.textContent).join()
            """,
        "");
  }

  private static int charts(Page page) {
    if (page.has("first")) {
      return page.has("chart-search") ? 4 : 3;
    }
    if (page.has("leaving")) {
      return 1
          + (page.has("chart-search") ? 1 : 0)
          + (page.has("chart-space") ? 1 : 0)
          + (page.has("chart-moved") ? 1 : 0);
    }
    return page.has("chart-plot") ? 3 : page.has("chart-crew") ? 4 : 5;
  }

  private static void checkUse(Page page) {
    if (page.has("leaving")) {
      TransfersUse.check(page);
    } else if (page.has("first")) {
      ReplenishmentUse.check(page);
    } else if (page.has("chart-plot")) {
      ForecastUse.check(page);
    } else if (page.has("chart-crew")) {
      WavesUse.check(page);
    } else {
      SlottingUse.check(page);
    }
  }
}
