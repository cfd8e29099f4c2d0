// A SKU's stock to come with the plan and without, what arrives, and the risk of running short.
const stockChoice = byId("stock-sku");

const stockOption = (width) => {
  const plot = data.plots[stockChoice ? Number(stockChoice.value) : 0];
  const at = (values) => values.map((value, i) => [data.days[i], value]);
  // Risk is that of a week, drawn in its middle.
  const middle = (day) => new Date(Date.parse(day) + 3.5 * 86400000).toISOString().slice(0, 10);
  const weekly = (shares) => shares.map((share, i) => [middle(data.days[i]), share]);
  const line = (name, values, more) => ({ name, type: "line", data: values, showSymbol: false, ...more });
  const marks = (name, isPlanned, tint, symbol) => ({
    name, type: "scatter", symbol, symbolSize: 11, color: colour(tint), z: 6, clip: false,
    data: plot.arrivals.filter((arrival) => arrival[2] === isPlanned).map(([day, units, , mode]) => ({ value: [day, 0], units, mode })),
    tooltip: { formatter: ({ data: mark }) => `${escapeHtml(mark.value[0])}<br>${escapeHtml(name)}: ${decimal(mark.units, 0)} · ${escapeHtml(mark.mode)}` },
  });
  const bars = (name, shares, tint, opacity) => ({
    name, type: "bar", xAxisIndex: 1, yAxisIndex: 1, data: weekly(shares), barWidth: Math.max(3, (width - 80) / 70),
    itemStyle: { color: colour(tint), opacity }, tooltip: { valueFormatter: (share) => decimal(100 * share, 1) + " %" },
  });
  const top = width < 560 ? 104 : 62;
  const span = { min: data.days[0], max: data.days[data.days.length - 1] };
  const timeLabel = { color: colour("muted"), hideOverlap: true, formatter: "{yyyy}-{MM}-{dd}" };
  return {
    grid: [
      { left: 52, right: 34, top, height: 210 },
      { left: 52, right: 34, top: top + 258, height: 70 },
    ],
    legend: legend({ data: [words.mean, words.band, words.ignored, words.onItsWay, words.planned, words.risk, words.riskIgnored] }),
    tooltip: tooltip({ trigger: "axis", valueFormatter: (units) => decimal(units, 0) }),
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    xAxis: [
      axis({ type: "time", ...span, splitLine: { show: false }, axisLabel: timeLabel }),
      axis({ type: "time", ...span, gridIndex: 1, splitLine: { show: false }, axisLabel: { show: false } }),
    ],
    yAxis: [
      axis({ type: "value", min: 0, name: words.units, nameTextStyle: { color: colour("muted"), align: "left" } }),
      axis({
        type: "value", min: 0, max: 1, gridIndex: 1, interval: 0.5,
        axisLabel: { color: colour("muted"), formatter: (share) => `${decimal(100 * share, 0)} %` },
      }),
    ],
    series: [
      // A band is a line nobody sees with an area stacked upon it.
      line(words.band + " ", at(plot.p10), { stack: "band", lineStyle: { opacity: 0 }, tooltip: { show: false }, silent: true }),
      line(words.band, at(plot.p90.map((high, i) => Math.max(0, high - plot.p10[i]))), {
        stack: "band", lineStyle: { opacity: 0 }, areaStyle: { color: colour("plan"), opacity: 0.18 }, color: colour("plan"),
        silent: true, tooltip: { show: false },
      }),
      line(words.mean, at(plot.mean), { color: colour("plan"), lineStyle: { width: 2.5 }, z: 4 }),
      line(words.ignored, at(plot.ignored), { color: colour("other"), lineStyle: { width: 1.5, type: "dashed" }, z: 4 }),
      marks(words.onItsWay, false, "good", "diamond"),
      marks(words.planned, true, "plan", "triangle"),
      bars(words.risk, plot.risk, "plan", 0.9),
      bars(words.riskIgnored, plot.riskIgnored, "other", 0.45),
    ],
  };
};

if (data.plots.length > 0) {
  addChart("chart-stock", stockOption);
  stockChoice.addEventListener("change", drawAll);
}

// What is shipped on each date, by mode.
const MODE_TINTS = ["plan", "good", "other", "today", "bad"];
addChart("chart-ships", (width) => ({
  grid: { left: 4, right: 12, top: width < 560 ? 58 : 40, bottom: 4, containLabel: true },
  legend: legend({}),
  tooltip: tooltip({ trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: (volume) => decimal(volume, 1) + " m³" }),
  xAxis: axis({ type: "category", data: data.ships.days, axisLabel: { color: colour("muted"), hideOverlap: true } }),
  yAxis: axis({ type: "value", axisLabel: { color: colour("muted"), formatter: (volume) => `${decimal(volume, 0)} m³` } }),
  series: data.ships.modes.map(([name, volumes], i) => ({
    name, type: "bar", stack: "all", data: volumes, color: colour(MODE_TINTS[i % MODE_TINTS.length]), barMaxWidth: 32,
  })),
}));
