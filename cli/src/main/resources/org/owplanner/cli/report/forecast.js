// A SKU's past, what had been said of its last days, and what is said of its next ones.
const chosen = byId("plot-sku");

const plotOption = (width) => {
  const plot = data.plots[chosen ? Number(chosen.value) : 0];
  const before = new Array(plot.from).fill(null);
  const line = (name, values, more) => ({ name, type: "line", data: [...before, ...values], showSymbol: false, ...more });
  // A band is a line nobody sees with an area stacked upon it.
  const band = (low, high, name, opacity) => [
    line(name + " ", low, { stack: name, lineStyle: { opacity: 0 }, tooltip: { show: false }, silent: true }),
    line(name, high.map((value, i) => value - low[i]), {
      stack: name, lineStyle: { opacity: 0 }, areaStyle: { color: colour("plan"), opacity }, color: colour("plan"), silent: true,
    }),
  ];
  const heldBack = {
    silent: true,
    itemStyle: { color: colour("muted"), opacity: 0.08 },
    label: { color: colour("muted"), position: "insideTop", fontSize: 11 },
    data: [[{ name: words.heldBack, xAxis: plot.days[plot.from] }, { xAxis: plot.days[plot.truth.length - 1] }]],
  };
  return {
    grid: { left: 4, right: 12, top: width < 560 ? 62 : 44, bottom: 4, containLabel: true },
    legend: legend({ data: [words.truth, words.mean, words.wide, words.narrow] }),
    tooltip: tooltip({
      trigger: "axis",
      formatter: ([first]) => {
        const at = first.dataIndex;
        const said = at - plot.from;
        const rows = [escapeHtml(plot.days[at])];
        const truth = plot.truth[at];
        if (at < plot.truth.length) {
          rows.push(`${escapeHtml(words.truth)}: ${truth === null ? escapeHtml(words.unknown) : decimal(truth, 1)}`);
        }
        if (said >= 0) {
          rows.push(`${escapeHtml(words.mean)}: ${decimal(plot.mean[said], 1)}`);
          rows.push(`P5–P95: ${decimal(plot.p5[said], 1)}–${decimal(plot.p95[said], 1)}`);
          rows.push(`P10–P90: ${decimal(plot.p10[said], 1)}–${decimal(plot.p90[said], 1)}`);
        }
        return rows.join("<br>");
      },
    }),
    xAxis: axis({ type: "category", data: plot.days, boundaryGap: false, axisLabel: { color: colour("muted"), hideOverlap: true } }),
    yAxis: axis({ type: "value", min: 0 }),
    series: [
      ...band(plot.p5, plot.p95, words.wide, 0.14),
      ...band(plot.p10, plot.p90, words.narrow, 0.22),
      line(words.mean, plot.mean, { color: colour("plan"), lineStyle: { width: 2.5 }, z: 4 }),
      {
        name: words.truth, type: "line", data: plot.truth, symbol: "circle", symbolSize: 4, showSymbol: true,
        color: colour("ink"), lineStyle: { width: 1, opacity: 0.5 }, z: 5, markArea: heldBack,
      },
    ],
  };
};

if (data.plots.length > 0) {
  addChart("chart-plot", plotOption);
  chosen.addEventListener("change", drawAll);
}

// Mean demand of the whole, week by week.
addChart("chart-weeks", () => ({
  grid: { left: 4, right: 12, top: 34, bottom: 4, containLabel: true },
  tooltip: tooltip({ trigger: "axis", valueFormatter: (units) => decimal(units, 0) }),
  xAxis: axis({ type: "category", data: data.weeks.map((_, i) => i + 1), name: words.week, splitLine: { show: false } }),
  yAxis: axis({ type: "value" }),
  series: [{
    name: words.units, type: "bar", data: data.weeks, itemStyle: { color: colour("plan"), borderRadius: [2, 2, 0, 0] },
    markLine: {
      silent: true, symbol: "none", lineStyle: { color: colour("today"), type: "dashed" },
      label: { color: colour("muted"), position: "insideEndTop", formatter: words.recentWeek },
      data: [{ yAxis: data.recentWeek }],
    },
  }],
}));

// Levels as they were meant, and as they came true.
const COVERAGE_TINTS = ["plan", "other", "good", "ink"];
addChart("chart-coverage", () => ({
  grid: { left: 4, right: 24, top: 44, bottom: 4, containLabel: true },
  legend: legend({}),
  tooltip: tooltip({ trigger: "axis", valueFormatter: (share) => decimal(100 * share, 1) + " %" }),
  xAxis: axis({ type: "value", min: 0, max: 1, axisLabel: { color: colour("muted"), formatter: (share) => `P${decimal(100 * share, 0)}` } }),
  yAxis: axis({ type: "value", min: 0, max: 1, axisLabel: { color: colour("muted"), formatter: (share) => `${decimal(100 * share, 0)} %` } }),
  series: [
    { name: words.ideal, type: "line", data: [[0, 0], [1, 1]], showSymbol: false, color: colour("today"), lineStyle: { width: 1, type: "dashed" } },
    ...data.coverage.map(([name, shares], i) => ({
      name, type: "line", data: shares.map((share, level) => [data.levels[level], share]), symbolSize: 5,
      color: colour(COVERAGE_TINTS[i % COVERAGE_TINTS.length]), lineStyle: { width: 1.5 },
    })),
  ],
}));
