import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  private final Tab tab;
  private int passed;
  private final List<String> failures = new ArrayList<>();

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
    test.failures.forEach(System.out::println);
    System.out.printf("%d passed, %d failed%n", test.passed, test.failures.size());
    System.exit(test.failures.isEmpty() && test.passed > 0 ? 0 : 1);
  }

  private void check(Path report, String pictures) throws IOException, InterruptedException {
    for (var width : WIDTHS) {
      for (var scheme : SCHEMES) {
        tab.load(report, width, scheme);
        var where = "%s at %d px, %s: ".formatted(report.getFileName(), width, scheme);
        checkLook(where, scheme.equals("dark"));
        if (!pictures.equals("-")) {
          var stem = report.getFileName().toString().replace(".html", "");
          var name = "%s-%d-%s".formatted(stem, width, scheme);
          tab.picture(Path.of(pictures).resolve(name + ".png"), 0);
          tab.picture(Path.of(pictures).resolve(name + "-top.png"), TOP);
        }
        if (scheme.equals("light")) {
          checkUse(where);
        }
        expect(where + "nothing is fetched from outside", tab.outside().toString(), "[]");
        expect(where + "no error or warning", tab.troubles().toString(), "[]");
      }
    }
    tab.load(report, 1440, "dark");
    var pdf = tab.pdf();
    expect(report.getFileName() + " prints", new String(pdf, 0, 5), "%PDF-");
    expect(report.getFileName() + " is back on screen after printing", tab.evaluate(CHARTS), "");
    if (!pictures.equals("-")) {
      Files.write(Path.of(pictures).resolve(report.getFileName() + ".pdf"), pdf);
    }
  }

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

  private void checkLook(String where, boolean isDark) {
    expect(where + "every chart is drawn", tab.evaluate(CHARTS), "");
    expect(
        where + "as many charts as its kind has",
        tab.evaluate("document.querySelectorAll('.chart').length"),
        charts());
    expect(
        where + "nothing is wider than the window",
        tab.evaluate("document.documentElement.scrollWidth <= window.innerWidth"),
        true);
    expect(
        where + "the scheme is followed",
        tab.evaluate(
            "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(v => v < 64)"),
        isDark);
    expect(
        where + "no goods' name became an element",
        tab.evaluate("document.querySelectorAll('img, body script[src], td b, th b').length"),
        0);
    expect(
        where + "texts are in the page's language",
        tab.evaluate(
            """
            [...document.querySelectorAll("h2, summary, thead button, dt, figcaption, caption, legend")]
              .filter(e => e.closest("[hidden]") === null && e.textContent.trim() !== "SKU")
              .filter(e => /[\\u4e00-\\u9fff]/.test(e.textContent) !== document.documentElement.lang.startsWith("zh"))
              .map(e => e.textContent).join()
            """),
        "");
  }

  private int charts() {
    if (has("first")) {
      return has("chart-search") ? 4 : 3;
    }
    if (has("leaving")) {
      return 1
          + (has("chart-search") ? 1 : 0)
          + (has("chart-space") ? 1 : 0)
          + (has("chart-moved") ? 1 : 0);
    }
    return has("chart-plot") ? 3 : has("chart-crew") ? 4 : 5;
  }

  private boolean has(String id) {
    return tab.evaluate("document.getElementById('%s') !== null".formatted(id)).asBoolean();
  }

  private void checkWaves(String where) {
    expect(
        where + "a click sorts",
        tab.evaluate(sorted("waves", "button.click()")),
        "descending true");
    expect(
        where + "the first tour is on the floor, all its stops in the list",
        tab.evaluate(
            """
            (() => {
              const svg = "http://www.w3.org/2000/svg";
              const lines = [...floorMap.querySelectorAll("polyline.walk")];
              return lines.length === 1 && lines[0].namespaceURI === svg && lines[0].getBBox().width > 0
                && byId("stops").tBodies[0].rows.length === tours[0].stops.length;
            })()
            """),
        true);
    expect(
        where + "the arrows and the list show another tour",
        tab.evaluate(
            """
            (() => {
              const walk = () => floorMap.querySelector("polyline.walk").getAttribute("points");
              const before = walk();
              byId("tour-next").click();
              const after = walk();
              choice.value = "0";
              choice.dispatchEvent(new Event("change"));
              return tours.length < 2 || (before !== after && walk() === before);
            })()
            """),
        true);
    var bar =
        tab.evaluate(
            """
            (async () => {
              crew.box.scrollIntoView({ block: "center", behavior: "instant" });
              for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
              const last = known[known.length - 1];
              const [x, y] = echarts.getInstanceByDom(crew.box)
                .convertToPixel({ gridIndex: 0 }, [(last.start + last.end) / 2, last.picker]);
              const at = crew.box.getBoundingClientRect();
              return [at.left + x, at.top + y];
            })()
            """);
    tab.point(bar.get(0).asDouble() - 1, bar.get(1).asDouble());
    tab.point(bar.get(0).asDouble(), bar.get(1).asDouble());
    expect(
        where + "hovering tells the tour",
        tab.evaluate(
            """
            new Promise(done => setTimeout(() => done(
              crew.box.textContent.includes(fill(words.tourName, known[known.length - 1].no))), 300))
            """),
        true);
  }

  private void checkForecast(String where) {
    expect(
        where + "a click sorts",
        tab.evaluate(sorted("totals", "button.click()")),
        "descending true");
    expect(
        where + "another SKU is plotted",
        tab.evaluate(
            """
            (() => {
              const name = () => data.plots[Number(chosen.value)].name;
              const drawn = () => JSON.stringify(echarts.getInstanceByDom(byId("chart-plot")).getOption().series[5].data);
              const before = drawn();
              chosen.value = "1";
              chosen.dispatchEvent(new Event("change"));
              return data.plots.length < 2 || (drawn() !== before && name() === data.plots[1].name);
            })()
            """),
        true);
  }

  private void checkReplenishment(String where) {
    expect(
        where + "a click sorts",
        tab.evaluate(sorted("classes", "button.click()")),
        "descending true");
    expect(
        where + "another SKU's stock is plotted, with what arrives",
        tab.evaluate(
            """
            (() => {
              const drawn = () => {
                const series = echarts.getInstanceByDom(byId("chart-stock")).getOption().series;
                return JSON.stringify([series[2].data, series[4].data.length + series[5].data.length]);
              };
              const shown = (i) => JSON.stringify([
                data.plots[i].mean.map((value, week) => [data.days[week], value]), data.plots[i].arrivals.length]);
              const isFirst = drawn() === shown(0);
              const last = data.plots.length - 1;
              stockChoice.value = String(last);
              stockChoice.dispatchEvent(new Event("change"));
              return isFirst && drawn() === shown(last);
            })()
            """),
        true);
    expect(
        where + "what is due is there by the day on which it must be ordered",
        tab.evaluate(
            """
            (() => {
              const rows = [...(byId("due")?.tBodies[0].rows ?? [])].map((row) => row.cells[0].dataset.sort);
              return rows.every((day, i) => i === 0 || rows[i - 1] <= day);
            })()
            """),
        true);
  }

  private void checkTransfers(String where) {
    expect(
        where + "a click sorts",
        tab.evaluate(sorted("costs", "button.click()")),
        "descending true");
    expect(
        where + "another warehouse's space is drawn",
        tab.evaluate(
            """
            (() => {
              if (!spaceChoice) return true;
              const drawn = () => JSON.stringify(echarts.getInstanceByDom(byId("chart-space")).getOption().series[0].data);
              const shown = (i) => JSON.stringify(data.space[i].with);
              const isFirst = drawn() === shown(0);
              const last = data.space.length - 1;
              spaceChoice.value = String(last);
              spaceChoice.dispatchEvent(new Event("change"));
              return isFirst && drawn() === shown(last);
            })()
            """),
        true);
    expect(
        where + "another SKU's stock is drawn in each warehouse, with and without",
        tab.evaluate(
            """
            (() => {
              if (!movedChoice) return true;
              const drawn = () => {
                const series = echarts.getInstanceByDom(byId("chart-moved")).getOption().series;
                return JSON.stringify([series.length, series[0].data, series[1].data]);
              };
              const at = (values) => values.map((value, i) => [data.ends[i], value]);
              const shown = ({ warehouses }) => JSON.stringify(
                [2 * warehouses.length + 2, at(warehouses[0].with), at(warehouses[0].without)]);
              const isFirst = drawn() === shown(data.plots[0]);
              const last = data.plots.length - 1;
              movedChoice.value = String(last);
              movedChoice.dispatchEvent(new Event("change"));
              return isFirst && drawn() === shown(data.plots[last]);
            })()
            """),
        true);
    expect(
        where + "batches are there by the day on which they leave",
        tab.evaluate(
            """
            (() => {
              const rows = [...(byId("batches")?.tBodies[0].rows ?? [])].map((row) => row.cells[5].dataset.sort);
              return rows.every((day, i) => i === 0 || rows[i - 1] <= day);
            })()
            """),
        true);
  }

  private void checkUse(String where) {
    if (has("leaving")) {
      checkTransfers(where);
      return;
    }
    if (has("first")) {
      checkReplenishment(where);
      return;
    }
    if (has("chart-plot")) {
      checkForecast(where);
      return;
    }
    if (has("chart-crew")) {
      checkWaves(where);
      return;
    }
    expect(
        where + "a click sorts",
        tab.evaluate(sorted("costs", "button.click()")),
        "descending true");
    tab.evaluate("document.querySelector('#chains thead th:nth-child(3) button').focus()");
    tab.enter();
    expect(where + "the keyboard sorts", tab.evaluate(sorted("chains", "")), "descending true");
    tab.enter();
    expect(where + "and turns round", tab.evaluate(sorted("chains", "")), "ascending true");
    expect(
        where + "a chain opens to its moves",
        tab.evaluate(
            """
            (() => {
              const open = document.querySelector("#chains .open");
              if (!open) return true;
              open.click();
              return document.querySelectorAll("#chains tr.detail li").length > 0;
            })()
            """),
        true);
    expect(
        where + "a long table begins short and opens",
        tab.evaluate(
            """
            (() => {
              const seen = () => document.querySelectorAll("#chains tbody tr:not(.far):not(.detail)").length;
              const all = document.querySelectorAll("#chains tbody tr:not(.detail)").length;
              const before = seen();
              document.querySelector("#chain .more")?.click();
              return before === Math.min(all, FEW_ROWS) && seen() === all;
            })()
            """),
        true);
    expect(
        where + "the floor's list has a line a move",
        tab.evaluate(
            "floorListCsv().includes(words.csvHeader) && document.querySelectorAll('#moves tbody tr').length === data.moves.length"),
        true);
    checkMap(where);
  }

  private void checkMap(String where) {
    var centre =
        tab.evaluate(
            """
            (async () => {
              const box = document.getElementById("map-after");
              box.scrollIntoView({ block: "center", behavior: "instant" });
              for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
              const drawing = echarts.getInstanceByDom(box);
              const cell = view.cells.find(c => !isEmpty(c, SKU_AFTER)) || view.cells[0];
              const [left, wide] = acrossMm(cell);
              const [x, y] = drawing.convertToPixel({ gridIndex: 0 }, [left + wide / 2, cell.y]);
              const at = box.getBoundingClientRect();
              return [at.left + x, at.top + y];
            })()
            """);
    tab.point(centre.get(0).asDouble() - 1, centre.get(1).asDouble());
    tab.point(centre.get(0).asDouble(), centre.get(1).asDouble());
    expect(
        where + "hovering tells the location",
        tab.evaluate(
            """
            new Promise(done => setTimeout(() => done(
              document.getElementById("map-after").textContent.includes(words.picksADay)), 300))
            """),
        true);
    expect(
        where + "a level can be chosen",
        tab.evaluate(
            """
            (() => {
              const all = view.cells.length;
              const choices = document.querySelectorAll("#levels input");
              choices[choices.length - 1].click();
              const some = view.cells.length;
              choices[0].click();
              return some > 0 && some <= all && view.cells.length === all;
            })()
            """),
        true);
  }

  /// Does something in a table, then tells how its third column is sorted and whether it is.
  private static String sorted(String table, String action) {
    return """
    (() => {
      const table = document.getElementById("%s");
      const head = table.tHead.rows[0].cells[2];
      const button = head.querySelector("button");
      %s;
      const values = [...table.tBodies[0].rows].map(row => Number(row.cells[2].dataset.sort));
      const sign = head.getAttribute("aria-sort") === "descending" ? -1 : 1;
      const inOrder = values.every((value, i) => i === 0 || sign * (value - values[i - 1]) >= 0);
      return head.getAttribute("aria-sort") + " " + inOrder;
    })()
    """
        .formatted(table, action);
  }

  private void expect(String what, tools.jackson.databind.JsonNode actual, Object expected) {
    expect(what, actual.asString(), expected.toString());
  }

  private void expect(String what, String actual, String expected) {
    if (actual.equals(expected)) {
      passed++;
    } else {
      failures.add("FAILED " + what + ": expected «" + expected + "», got «" + actual + "»");
    }
  }
}
