/// What one does with a report of a slotting.
final class SlottingUse {

  private SlottingUse() {}

  static void check(Page page) {
    page.expect("a click sorts", Page.sorted("costs", "button.click()"), "descending true");
    page.tab().evaluate("document.querySelector('#chains thead th:nth-child(3) button').focus()");
    page.tab().enter();
    page.expect("the keyboard sorts", Page.sorted("chains", ""), "descending true");
    page.tab().enter();
    page.expect("and turns round", Page.sorted("chains", ""), "ascending true");
    page.expect(
        "a chain opens to its moves",
        """
            (() => {
              const open = document.querySelector("#chains .open");
              if (!open) return true;
              open.click();
              return document.querySelectorAll("#chains tr.detail li").length > 0;
            })()
            """,
        true);
    page.expect(
        "a long table begins short and opens",
        """
            (() => {
              const seen = () => document.querySelectorAll("#chains tbody tr:not(.far):not(.detail)").length;
              const all = document.querySelectorAll("#chains tbody tr:not(.detail)").length;
              const before = seen();
              document.querySelector("#chain .more")?.click();
              return before === Math.min(all, FEW_ROWS) && seen() === all;
            })()
            """,
        true);
    page.expect(
        "the floor's list has a line a move",
        "floorListCsv().includes(words.csvHeader) && document.querySelectorAll('#moves tbody tr').length === data.moves.length",
        true);
    checkMap(page);
  }

  private static void checkMap(Page page) {
    var centre =
        page.tab()
            .evaluate(
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
    page.tab().point(centre.get(0).asDouble() - 1, centre.get(1).asDouble());
    page.tab().point(centre.get(0).asDouble(), centre.get(1).asDouble());
    page.expect(
        "hovering tells the location",
        """
            new Promise(done => setTimeout(() => done(
              document.getElementById("map-after").textContent.includes(words.picksADay)), 300))
            """,
        true);
    page.expect(
        "a level can be chosen",
        """
            (() => {
              const all = view.cells.length;
              const choices = document.querySelectorAll("#levels input");
              choices[choices.length - 1].click();
              const some = view.cells.length;
              choices[0].click();
              return some > 0 && some <= all && view.cells.length === all;
            })()
            """,
        true);
  }
}
