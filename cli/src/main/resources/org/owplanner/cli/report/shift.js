// The shift on a time line: waves, orders picked, packed and due, packing by slot; and each picker's tours.
const shift = data.shift;

/** A second of the day as a time, with the days after the plan's date. */
function clock(second) {
  const minutes = Math.ceil(second / 60);
  const days = Math.floor(minutes / 1440);
  const ofDay = minutes - days * 1440;
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}${days === 0 ? "" : ` ${days > 0 ? "+" : ""}${days}`}`;
}

const tours = data.tours;
const firstSecond = Math.min(shift.from, ...tours.map((tour) => tour.start));
const lastSecond = Math.max(shift.to, ...tours.map((tour) => tour.end));
const hours = (more) => axis({
  type: "value", min: firstSecond, max: lastSecond, interval: 3600 * Math.max(1, Math.ceil((lastSecond - firstSecond) / 43200)),
  splitLine: { show: false },
  axisLabel: { color: colour("muted"), formatter: clock, hideOverlap: true },
  axisPointer: { label: { formatter: ({ value }) => clock(value) } },
  ...more,
});

/** How many moments have passed by each of them, as steps over the time shown. */
function steps(moments) {
  const inside = moments.filter((second) => second <= lastSecond);
  const before = inside.filter((second) => second < firstSecond).length;
  const points = inside.slice(before).map((second, i) => [second, before + i + 1]);
  return [[firstSecond, before], ...points, [lastSecond, inside.length]];
}

const flowOption = (width) => {
  const isNarrow = width < 560;
  const line = (name, moments, tint, more) => ({
    name, type: "line", step: "end", showSymbol: false, sampling: "lttb", color: colour(tint), data: steps(moments),
    lineStyle: { width: 2 }, ...more,
  });
  const releases = {
    silent: true, symbol: "none",
    lineStyle: { color: colour("muted"), type: "dotted", width: 1 },
    label: { color: colour("muted"), fontSize: 11, formatter: ({ data: { name } }) => name },
    data: shift.waves.map(([no, release]) => ({ name: `W${no}`, xAxis: Math.max(release, firstSecond) })),
  };
  const series = [
    line(words.due, data.flow.due, "today", { lineStyle: { width: 1.5, type: "dashed" } }),
    line(words.picked, data.flow.picked, "other", { lineStyle: { width: 1.5 } }),
    line(words.packed, data.flow.packed, "plan", { lineStyle: { width: 2.5 }, markLine: releases }),
  ];
  if (data.flow.fifo.length > 0) {
    series.push(line(words.fifo, data.flow.fifo, "muted", { lineStyle: { width: 1.5, type: "dotted" } }));
  }
  const slots = shift.packing.filter(([from, to]) => to > firstSecond && from < lastSecond);
  const slotBar = (column, tint, isFilled) => (_, api) => {
    const [from, to] = [Math.max(api.value(0), firstSecond), Math.min(api.value(1), lastSecond)];
    const [x, y] = api.coord([from, api.value(column)]);
    const [right, bottom] = api.coord([to, 0]);
    return {
      type: "rect",
      shape: { x: x + 1.5, y, width: Math.max(right - x - 3, 1), height: bottom - y },
      style: isFilled
        ? { fill: colour(api.value(3) >= 0 && api.value(2) > api.value(3) ? "bad" : tint) }
        : { fill: "transparent", stroke: colour(tint), lineWidth: 1.5 },
    };
  };
  const bars = (name, column, tint, isFilled, rows) => ({
    name, type: "custom", xAxisIndex: 1, yAxisIndex: 1, color: colour(tint), data: rows, encode: { x: [0, 1], y: column },
    renderItem: slotBar(column, tint, isFilled), progressive: 0,
    tooltip: { formatter: ({ data: [from, to, orders, most] }) => escapeHtml(
      `${clock(from)}–${clock(to)}: ${fill(words.packedOf, decimal(orders, 0), most < 0 ? "–" : decimal(most, 0))}`) },
  });
  series.push(bars(words.begun, 2, "plan", true, slots));
  const limited = slots.filter((slot) => slot[3] >= 0);
  if (limited.length > 0) {
    series.push(bars(words.capacity, 3, "today", false, limited));
  }
  const top = isNarrow ? 76 : 46;
  return {
    grid: [
      { left: 44, right: 26, top, height: isNarrow ? 210 : 220 },
      { left: 44, right: 26, bottom: 26, height: 90 },
    ],
    legend: legend({}),
    tooltip: tooltip({ trigger: "item" }),
    axisPointer: { link: [{ xAxisIndex: "all" }] },
    xAxis: [hours({ gridIndex: 0 }), hours({ gridIndex: 1 })],
    yAxis: [
      axis({ type: "value", gridIndex: 0, axisLabel: { color: colour("muted") } }),
      axis({ type: "value", gridIndex: 1, splitNumber: 2, minInterval: 1, axisLabel: { color: colour("muted") } }),
    ],
    series,
  };
};
addChart("chart-flow", flowOption);

const ROW = 30;
const TINTS = ["plan", "other", "good", "today"];
const crewHeight = () => 64 + ROW * Math.max(2, shift.pickers.length);
let chosenTour = 0;

function tourBar(tour, api) {
  const [x, y] = api.coord([tour.start, tour.picker]);
  const [right] = api.coord([tour.end, tour.picker]);
  const width = Math.max(right - x - 1, 2);
  const text = String(tour.no);
  return {
    type: "rect",
    shape: { x, y: y - ROW * 0.36, width, height: ROW * 0.72, r: 2 },
    style: {
      fill: colour(tour.isReleased ? "line" : TINTS[(tour.wave - 1) % TINTS.length]),
      stroke: tours[chosenTour] === tour ? colour("ink") : "transparent", lineWidth: 2,
    },
    textContent: width > 9 * text.length ? { style: { text, fill: colour(tour.isReleased ? "ink" : "page"), fontSize: 11 } } : undefined,
    textConfig: { position: "inside" },
    emphasis: { style: { stroke: colour("ink"), lineWidth: 2 } },
  };
}

function hoursBar(picker, row, api) {
  const [x, y] = api.coord([Math.max(picker[2], firstSecond), row]);
  const [right] = api.coord([Math.min(picker[3], lastSecond), row]);
  return {
    type: "rect", shape: { x, y: y - ROW * 0.46, width: Math.max(right - x, 1), height: ROW * 0.92 },
    style: { fill: colour("soft"), stroke: colour("line"), lineWidth: 0.5 },
  };
}

const tellTour = (tour) => [
  `<b>${escapeHtml(fill(words.tourName, tour.no))}</b> · ${escapeHtml(fill(words.waveName, tour.wave))} · ${escapeHtml(tour.kind)}`,
  escapeHtml(`${tour.pickerId} · ${clock(tour.start)}–${clock(tour.end)}`),
  escapeHtml(fill(words.tourSums, decimal(tour.orders, 0), decimal(tour.stops.length, 0), decimal(tour.metres, 0))),
].join("<br>");

const known = tours.filter((tour) => tour.picker >= 0);
const crew = addChart("chart-crew", (width) => ({
  grid: { left: 4, right: 26, top: 8, bottom: 4, containLabel: true },
  tooltip: tooltip({ formatter: ({ seriesIndex, dataIndex }) => (seriesIndex === 1 ? tellTour(known[dataIndex]) : "") }),
  xAxis: hours({}),
  yAxis: axis({
    type: "category", inverse: true, data: shift.pickers.map(([id]) => id), splitLine: { show: false },
    axisLabel: { color: colour("ink"), width: width < 560 ? 60 : 120, overflow: "truncate" },
  }),
  series: [
    {
      type: "custom", silent: true, progressive: 0, data: shift.pickers.map((picker, i) => [picker[2], i]),
      renderItem: ({ dataIndex }, api) => hoursBar(shift.pickers[dataIndex], dataIndex, api),
    },
    {
      type: "custom", progressive: 0, data: known.map((tour) => [tour.start, tour.picker]),
      renderItem: ({ dataIndex }, api) => tourBar(known[dataIndex], api),
    },
  ],
}), crewHeight);
