// How full a warehouse becomes, and a SKU's stock in each warehouse that it leaves or reaches.
const spaceChoice = byId("space-warehouse");
const movedChoice = byId("moved-sku");
const WAREHOUSE_TINTS = ["plan", "other", "good", "bad", "today"];

const spaceOption = (width) => {
  const place = data.space[Number(spaceChoice.value)];
  const line = (name, values, tint, more) => ({
    name, type: "line", data: values, showSymbol: false, color: colour(tint), ...more,
  });
  const cubicMetres = (volume) => (Number.isFinite(volume) ? decimal(volume, 1) + " m³" : "–");
  return {
    grid: { left: 4, right: 16, top: width < 560 ? 62 : 40, bottom: 4, containLabel: true },
    legend: legend({}),
    tooltip: tooltip({ trigger: "axis", valueFormatter: cubicMetres }),
    xAxis: axis({ type: "category", data: place.days, boundaryGap: false, axisLabel: { color: colour("muted"), hideOverlap: true } }),
    yAxis: axis({ type: "value", min: 0, axisLabel: { color: colour("muted"), formatter: (volume) => `${decimal(volume, 1)} m³` } }),
    series: [
      line(words.withPlan, place.with, "plan", { lineStyle: { width: 2.5 }, areaStyle: { color: colour("plan"), opacity: 0.12 }, z: 4 }),
      line(words.without, place.without, "other", { lineStyle: { width: 1.5, type: "dashed" }, z: 4 }),
      line(words.capacity, place.capacity, "bad", { step: "end", lineStyle: { width: 1.5 } }),
    ],
  };
};

const movedOption = (width) => {
  const plot = data.plots[Number(movedChoice.value)];
  const at = (values) => values.map((value, i) => [data.ends[i], value]);
  const tint = (name) => {
    const i = plot.warehouses.findIndex((warehouse) => warehouse.name === name);
    return colour(WAREHOUSE_TINTS[Math.max(0, i) % WAREHOUSE_TINTS.length]);
  };
  const mark = (day, sign, name, units) => ({ value: [day, 0], text: `${name}: ${sign}${decimal(units, 0)}`, itemStyle: { color: tint(name) } });
  const marks = (name, symbol, points) => ({
    name, type: "scatter", symbol, symbolSize: 11, color: colour("muted"), z: 6, clip: false, data: points,
    tooltip: { trigger: "item", formatter: ({ data: point }) => `${escapeHtml(point.value[0])}<br>${escapeHtml(point.text)}` },
  });
  return {
    grid: { left: 52, right: 34, top: width < 560 ? 104 : 62, bottom: 24 },
    legend: legend({}),
    tooltip: tooltip({ trigger: "axis", valueFormatter: (units) => decimal(units, 0) }),
    xAxis: axis({ type: "time", min: data.ends[0], max: data.ends[data.ends.length - 1], splitLine: { show: false }, axisLabel: { color: colour("muted"), hideOverlap: true, formatter: "{yyyy}-{MM}-{dd}" } }),
    yAxis: axis({ type: "value", min: 0, name: words.units, nameTextStyle: { color: colour("muted"), align: "left" } }),
    series: [
      ...plot.warehouses.flatMap(({ name, with: withPlan, without }) => [
        { name: fill(words.stockWith, name), type: "line", data: at(withPlan), showSymbol: false, color: tint(name), lineStyle: { width: 2.5 }, z: 4 },
        { name: fill(words.stockWithout, name), type: "line", data: at(without), showSymbol: false, color: tint(name), lineStyle: { width: 1.5, type: "dashed" }, z: 3 },
      ]),
      marks(words.leaves, "triangle", plot.moves.map(([leaves, , from, , units]) => mark(leaves, "−", from, units))),
      marks(words.arrives, "diamond", plot.moves.map(([, arrives, , to, units]) => mark(arrives, "+", to, units))),
    ],
  };
};

if (data.space.length > 0) {
  addChart("chart-space", spaceOption);
  spaceChoice.addEventListener("change", drawAll);
}
if (data.plots.length > 0) {
  addChart("chart-moved", movedOption);
  movedChoice.addEventListener("change", drawAll);
}
