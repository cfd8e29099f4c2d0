/// What one does with a report of a replenishment.
final class ReplenishmentUse {

  private ReplenishmentUse() {}

  static void check(Page page) {
    page.expect("a click sorts", Page.sorted("classes", "button.click()"), "descending true");
    page.expect(
        "another SKU's stock is plotted, with what arrives",
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
            """,
        true);
    page.expect(
        "what is due is there by the day on which it must be ordered",
        """
            (() => {
              const rows = [...(byId("due")?.tBodies[0].rows ?? [])].map((row) => row.cells[0].dataset.sort);
              return rows.every((day, i) => i === 0 || rows[i - 1] <= day);
            })()
            """,
        true);
  }
}
