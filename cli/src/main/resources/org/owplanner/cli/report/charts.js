// Costs by term, and the search.
addChart("chart-costs", (width) => {
  const rows = [...data.costs].reverse();
  const isNarrow = width < 560;
  const bars = (name, column, tint) => ({
    name,
    type: "bar",
    data: rows.map((row) => row[column]),
    itemStyle: { color: colour(tint), borderRadius: [0, 2, 2, 0] },
    barGap: "15%",
    barCategoryGap: "35%",
    label: {
      show: true, position: "right", color: colour("muted"), fontSize: 11, formatter: ({ value }) => (value === 0 ? "" : money(value)),
    },
  });
  return {
    grid: { left: 14, right: isNarrow ? 62 : 80, top: 34, bottom: 4, containLabel: true },
    legend: legend({ data: [words.today, words.plan] }),
    tooltip: tooltip({ trigger: "axis", axisPointer: { type: "shadow" }, valueFormatter: money }),
    xAxis: axis({ type: "value", axisLabel: { show: false }, splitNumber: 4 }),
    yAxis: axis({
      type: "category", data: rows.map((row) => row[0]), splitLine: { show: false },
      axisLabel: { color: colour("ink") },
    }),
    series: [bars(words.plan, 2, "plan"), bars(words.today, 1, "today")],
  };
});

addChart("chart-search", () => {
  const line = (name, values, tint, more) => ({
    name, type: "line", data: values, showSymbol: false, color: colour(tint), ...more,
  });
  const last = data.search[data.search.length - 1];
  const bounds = data.search.filter((point) => point.bound !== undefined);
  const series = [
    line(words.inForce, last ? [[0, data.inForce], [last.seconds, data.inForce]] : [], "today", { lineStyle: { width: 1.5 } }),
    line(words.objective, data.search.map((p) => [p.seconds, p.objective]), "plan", { step: "end", lineStyle: { width: 2.5 } }),
  ];
  if (bounds.length > 0) {
    series.push(line(words.bound, bounds.map((p) => [p.seconds, p.bound]), "other", {
      step: "end", lineStyle: { width: 1.5, type: "dashed" },
    }));
  }
  return {
    grid: { left: 4, right: 16, top: 40, bottom: 4, containLabel: true },
    legend: legend({}),
    tooltip: tooltip({ trigger: "axis", valueFormatter: money }),
    xAxis: axis({ type: "value", splitLine: { show: false }, axisLabel: { color: colour("muted"), formatter: (s) => `${decimal(s, 0)} ${words.seconds}`, hideOverlap: true } }),
    yAxis: axis({ type: "value", scale: true, axisLabel: { color: colour("muted"), formatter: money } }),
    series,
  };
});
