/// What one does with a report of a forecast.
final class ForecastUse {

  private ForecastUse() {}

  static void check(Page page) {
    page.expect("a click sorts", Page.sorted("totals", "button.click()"), "descending true");
    page.expect(
        "another SKU is plotted",
        """
            (() => {
              const name = () => data.plots[Number(chosen.value)].name;
              const drawn = () => JSON.stringify(echarts.getInstanceByDom(byId("chart-plot")).getOption().series[5].data);
              const before = drawn();
              chosen.value = "1";
              chosen.dispatchEvent(new Event("change"));
              return data.plots.length < 2 || (drawn() !== before && name() === data.plots[1].name);
            })()
            """,
        true);
  }
}
