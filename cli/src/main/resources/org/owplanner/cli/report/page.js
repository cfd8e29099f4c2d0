// What all parts of the page share: data, words, numbers, colours, and charts that follow the theme.
const data = JSON.parse(document.getElementById("data").textContent);
const words = data.words;
const root = document.documentElement;

const byId = (id) => document.getElementById(id);
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]);
const escapeHtml = (text) => echarts.format.encodeHTML(String(text));
const decimal = (number, digits) =>
  new Intl.NumberFormat(data.language, { maximumFractionDigits: digits }).format(number);
const money = (number) =>
  new Intl.NumberFormat(data.language, {
    style: "currency", currency: data.currency, maximumFractionDigits: 0,
  }).format(number);
const colour = (name) => getComputedStyle(root).getPropertyValue("--" + name).trim();

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  made.textContent = text;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

const charts = [];
// Sizes of charts on A4, which no script can measure before it prints.
const PRINTED_HEIGHT = 235;
const PRINTED = 680;
const PRINTED_MAP = 325;

/** Draws a chart, now and whenever theme or width change. `option(width)` is what ECharts is told. */
function addChart(id, option, height) {
  const chart = { box: byId(id), option, height };
  // Not every kind of plan has every chart that the page knows.
  if (!chart.box) {
    return chart;
  }
  charts.push(chart);
  draw(chart);
  return chart;
}

function draw(chart) {
  const { box } = chart;
  const isMap = box.classList.contains("map");
  const isPrinting = root.classList.contains("printing");
  echarts.getInstanceByDom(box)?.dispose();
  const width = isPrinting ? (isMap ? PRINTED_MAP : PRINTED) : box.clientWidth;
  const height = chart.height ? chart.height(width) : PRINTED_HEIGHT;
  box.style.height = chart.height || isPrinting ? height + "px" : "";
  const drawing = echarts.init(box, null, {
    width, height: box.clientHeight, locale: data.language.startsWith("zh") ? "ZH" : "EN",
    devicePixelRatio: Math.max(2, window.devicePixelRatio || 1),
  });
  drawing.setOption({ animation: false, textStyle: { fontFamily: colour("font") }, ...chart.option(width) });
  chart.after?.();
}

const drawAll = () => charts.forEach(draw);

const axis = (more) => ({
  axisLine: { lineStyle: { color: colour("line") } },
  axisTick: { show: false },
  axisLabel: { color: colour("muted") },
  splitLine: { lineStyle: { color: colour("line") } },
  nameTextStyle: { color: colour("muted") },
  ...more,
});

const tooltip = (more) => ({
  confine: true,
  backgroundColor: colour("page"),
  borderColor: colour("line"),
  textStyle: { color: colour("ink"), fontSize: 13 },
  extraCssText: "max-width:330px;white-space:normal;overflow-wrap:anywhere;box-shadow:0 2px 10px rgba(0,0,0,.15)",
  ...more,
});

const legend = (more) => ({
  textStyle: { color: colour("ink") }, inactiveColor: colour("today"), left: 0, top: 0, icon: "roundRect",
  itemWidth: 16, itemHeight: 8, ...more,
});

matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawAll);
let lastWidth = window.innerWidth;
window.addEventListener("resize", () => {
  if (window.innerWidth !== lastWidth) {
    lastWidth = window.innerWidth;
    drawAll();
  }
});
window.addEventListener("beforeprint", () => {
  root.classList.add("printing");
  drawAll();
});
window.addEventListener("afterprint", () => {
  root.classList.remove("printing", "only-moves");
  drawAll();
});
