// Draws the two floor maps side by side, with a choice of level and a common key.
const leastX = Math.min(...floor.x) - aisleMm / 2;
const mostX = Math.max(...floor.x) + aisleMm / 2;
const leastY = floor.cross[0] - bayMm;
const mostY = floor.cross[floor.cross.length - 1] + bayMm;
const FRAME = { left: 4, right: 4, top: 6, bottom: 26 };

/** To scale, but never higher than a screen nor flatter than a strip. */
function mapHeight(width) {
  const high = ((width - FRAME.left - FRAME.right) * (mostY - leastY)) / (mostX - leastX);
  return Math.round(Math.max(140, Math.min(high, 560))) + FRAME.top + FRAME.bottom;
}

let view = viewOf(ALL_LEVELS);

function viewOf(level) {
  const cells = cellsOf(level);
  return { cells, edges: heatEdges(cells) };
}

/** One rectangle a cell; what changes tonight gets an outline on top of its neighbours. */
function rectangle(cell, api, heat, skuColumn, picksColumn) {
  const [leftMm, wideMm] = acrossMm(cell);
  const [x, y] = api.coord([leftMm, cell.y + cell.lengthMm / 2]);
  const [width, height] = api.size([wideMm, cell.lengthMm]);
  const gap = Math.min(0.8, width / 8, height / 8);
  const isMarked = byId("changed").checked && changes(cell);
  const empty = isEmpty(cell, skuColumn);
  return {
    type: "rect",
    shape: { x, y, width: Math.max(width - gap, 1), height: Math.max(height - gap, 1) },
    z2: isMarked ? 2 : 1,
    style: {
      fill: empty ? "transparent" : heat[heatOf(picks(cell, picksColumn), view.edges)],
      stroke: isMarked ? colour("other") : empty ? colour("line") : "transparent",
      lineWidth: isMarked ? 1.6 : 0.7,
    },
    emphasis: { style: { stroke: colour("ink"), lineWidth: 1.5 } },
  };
}

/** The aisle's name below it, as many as there is room for, and the depot. */
function aisleName(aisle, api, every) {
  const [x, y] = api.coord([floor.x[aisle], leastY]);
  const style = { x, align: "center", fontSize: 10 };
  const name = aisle % every === 0 ? floor.aisles[aisle] : "";
  const depot = aisle === floor.depot ? "▲ " + words.depot : "";
  return {
    type: "group",
    children: [
      { type: "text", style: { ...style, y: y + 2, text: name, fill: colour("muted") } },
      { type: "text", style: { ...style, y: y + 14, text: depot, fill: colour("ink"), align: depot && x < 40 ? "left" : "center" } },
    ],
  };
}

const mapOption = (skuColumn, picksColumn) => (width) => {
  const { cells } = view;
  const heat = colour("heat").split(" ");
  const every = Math.ceil((28 * floor.aisles.length) / width);
  const high = mapHeight(width) - FRAME.top - FRAME.bottom;
  const margin = Math.max(0, (width - (high * (mostX - leastX)) / (mostY - leastY)) / 2);
  return {
    grid: { ...FRAME, left: Math.max(FRAME.left, margin), right: Math.max(FRAME.right, margin) },
    tooltip: tooltip({ formatter: (at) => tell(cells[at.data[2]], skuColumn, picksColumn) }),
    xAxis: { type: "value", min: leastX, max: mostX, show: false },
    yAxis: { type: "value", min: leastY, max: mostY, show: false },
    series: [
      {
        type: "custom",
        // All at once: what prints must not be half drawn.
        progressive: 0,
        data: cells.map((cell, i) => [floor.x[cell.aisle], cell.y, i]),
        renderItem: (_, api) => rectangle(cells[api.value(2)], api, heat, skuColumn, picksColumn),
      },
      {
        type: "custom",
        silent: true,
        data: floor.aisles.map((_, i) => [floor.x[i], leastY, i]),
        renderItem: (_, api) => aisleName(api.value(2), api, every),
      },
    ],
  };
};

function drawKey() {
  const heat = colour("heat").split(" ");
  const { edges } = view;
  const texts = [
    ...edges.map((edge) => fill(words.lessThan, decimal(edge, 3))),
    fill(words.moreThan, decimal(edges[edges.length - 1], 3)),
  ];
  const items = texts.map((text, i) => {
    const swatch = element("i", "");
    swatch.style.background = heat[i];
    const item = element("li", text);
    item.prepend(swatch);
    return item;
  });
  byId("map-key").replaceChildren(element("li", words.picksADay), ...items);
}

const maps = floor.locations.length === 0 ? [] : [
  addChart("map-before", mapOption(SKU_BEFORE, PICKS_BEFORE), mapHeight),
  addChart("map-after", mapOption(SKU_AFTER, PICKS_AFTER), mapHeight),
];

const drawMaps = () => maps.forEach(draw);

const levels = [...new Set(floor.locations.map((l) => l[LEVEL]))].sort((a, b) => a - b);
[ALL_LEVELS, ...levels].forEach((level) => {
  const label = element("label", level === ALL_LEVELS ? words.all : String(level));
  const choice = element("input", "", { type: "radio", name: "level" });
  choice.checked = level === ALL_LEVELS;
  choice.addEventListener("change", () => {
    view = viewOf(level);
    drawMaps();
  });
  label.prepend(choice);
  byId("levels").append(label);
});
byId("changed").addEventListener("change", drawMaps);
if (maps.length > 0) {
  maps[0].after = drawKey;
  drawKey();
}
