/// What one does with a report of transfers.
final class TransfersUse {

  private TransfersUse() {}

  static void check(Page page) {
    page.expect("a click sorts", Page.sorted("costs", "button.click()"), "descending true");
    page.expect(
        "another warehouse's space is drawn",
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
            """,
        true);
    page.expect(
        "another SKU's stock is drawn in each warehouse, with and without",
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
            """,
        true);
    page.expect(
        "batches are there by the day on which they leave",
        """
            (() => {
              const rows = [...(byId("departures")?.tBodies[0].rows ?? [])].map((row) => row.cells[5].dataset.sort);
              return rows.every((day, i) => i === 0 || rows[i - 1] <= day);
            })()
            """,
        true);
  }
}
