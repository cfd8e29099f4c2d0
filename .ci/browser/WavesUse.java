/// What one does with a report of waves.
final class WavesUse {

  private WavesUse() {}

  static void check(Page page) {
    page.expect("a click sorts", Page.sorted("waves", "button.click()"), "descending true");
    page.expect(
        "the first tour is on the floor, all its stops in the list",
        """
            (() => {
              const svg = "http://www.w3.org/2000/svg";
              const lines = [...floorMap.querySelectorAll("polyline.walk")];
              return lines.length === 1 && lines[0].namespaceURI === svg && lines[0].getBBox().width > 0
                && byId("stops").tBodies[0].rows.length === tours[0].stops.length;
            })()
            """,
        true);
    page.expect(
        "the arrows and the list show another tour",
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
            """,
        true);
    var bar =
        page.tab()
            .evaluate(
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
    page.tab().point(bar.get(0).asDouble() - 1, bar.get(1).asDouble());
    page.tab().point(bar.get(0).asDouble(), bar.get(1).asDouble());
    page.expect(
        "hovering tells the tour",
        """
            new Promise(done => setTimeout(() => done(
              crew.box.textContent.includes(fill(words.tourName, known[known.length - 1].no))), 300))
            """,
        true);
  }
}
