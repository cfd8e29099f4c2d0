// Metres by day and arrangement.
const SERIES = { IN_FORCE: "today", PLAN: "plan", VELOCITY: "other", LINEAR: "good", RANDOM: "muted" };
const SYMBOLS = { IN_FORCE: "rect", PLAN: "circle", VELOCITY: "triangle", LINEAR: "diamond", RANDOM: "none" };

const dayOption = (width) => {
  const { days, firstUnseen, series } = data.days;
  const shade = {
    silent: true,
    itemStyle: { color: colour("plan"), opacity: 0.07 },
    label: { color: colour("muted"), position: "insideTop", fontSize: 11 },
    data: [[{ name: words.unseenDays, xAxis: days[firstUnseen] }, { xAxis: days[days.length - 1] }]],
  };
  return {
    grid: { left: 4, right: 12, top: width < 560 ? 62 : 44, bottom: 4, containLabel: true },
    legend: legend({ selected: { [nameOf("RANDOM")]: false, [nameOf("LINEAR")]: false } }),
    tooltip: tooltip({ trigger: "axis", valueFormatter: (km) => (Number.isFinite(km) ? decimal(km, 2) + " km" : "–") }),
    xAxis: axis({ type: "category", data: days, boundaryGap: false, axisLabel: { color: colour("muted"), hideOverlap: true } }),
    yAxis: axis({ type: "value", axisLabel: { color: colour("muted"), formatter: (km) => decimal(km, 1) + " km" } }),
    series: series.map(([id, name, kilometres], i) => ({
      name,
      type: "line",
      data: kilometres,
      symbol: SYMBOLS[id] || "none",
      symbolSize: 5,
      lineStyle: { width: id === "PLAN" ? 2.5 : 1.5, type: id === "VELOCITY" ? "dashed" : "solid" },
      color: colour(SERIES[id] || "muted"),
      z: id === "PLAN" ? 4 : 3,
      markArea: i === 0 && firstUnseen < days.length ? shade : undefined,
    })),
  };
};
const nameOf = (id) => (data.days.series.find((series) => series[0] === id) || ["", ""])[1];
addChart("chart-days", dayOption);
