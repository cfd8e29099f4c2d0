// The floor map: picks a day by location, today and with the plan, from above and to scale.
const [ID, AISLE, Y, BAY, LEVEL, ZONE, PICK_TYPE, SKU_BEFORE, PICKS_BEFORE, SKU_AFTER, PICKS_AFTER] =
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const floor = data.floor;
const ALL_LEVELS = "all";

const gaps = (values) =>
  [...new Set(values)].sort((a, b) => a - b).map((v, i, all) => v - all[i - 1]).filter((gap) => gap > 0);
const least = (values, otherwise) => values.reduce((a, b) => Math.min(a, b), Infinity) || otherwise;
const bayMm = Math.min(least(gaps(floor.locations.map((l) => l[Y])), 1000), 3000);
const aisleMm = Math.min(least(gaps(floor.x), 3000), 6000);

/** Locations at one level, or of all levels of one rack, that are drawn as one rectangle. */
function cellsOf(chosen) {
  const places = new Map();
  floor.locations.forEach((location, index) => {
    if (chosen === ALL_LEVELS || location[LEVEL] === chosen) {
      const place = `${location[AISLE]} ${location[Y]} ${location[LEVEL]}`;
      places.set(place, [...(places.get(place) || []), index]);
    }
  });
  const cells = new Map();
  places.forEach((indices) => {
    indices.sort((a, b) => floor.locations[a][BAY] - floor.locations[b][BAY]);
    indices.forEach((index, i) => {
      const columns = chosen === ALL_LEVELS ? Math.min(2, indices.length) : indices.length;
      const column = Math.floor((i * columns) / indices.length);
      const { [AISLE]: aisle, [Y]: y } = floor.locations[index];
      const key = `${aisle} ${y} ${column}/${columns}`;
      const cell = cells.get(key) || { aisle, y, column, columns, locations: [] };
      cell.locations.push(index);
      cells.set(key, cell);
    });
  });
  return [...cells.values()];
}

/** Left edge and width across the aisle: half of the columns on either side of a walkway. */
function acrossMm({ aisle, column, columns }) {
  const rackMm = aisleMm * 0.36;
  const walkMm = aisleMm * 0.16;
  if (columns === 1) {
    return [floor.x[aisle] - rackMm, 2 * rackMm];
  }
  const left = Math.ceil(columns / 2);
  const isLeft = column < left;
  const widthMm = (rackMm - walkMm / 2) / (isLeft ? left : columns - left);
  return isLeft
    ? [floor.x[aisle] - rackMm + column * widthMm, widthMm]
    : [floor.x[aisle] + walkMm / 2 + (column - left) * widthMm, widthMm];
}

const picks = (cell, column) => cell.locations.reduce((sum, i) => sum + floor.locations[i][column], 0);
const changes = (cell) =>
  cell.locations.some((i) => floor.locations[i][SKU_BEFORE] !== floor.locations[i][SKU_AFTER]);
const isEmpty = (cell, column) => cell.locations.every((i) => floor.locations[i][column] < 0);

/** Five round edges, each double the last; both maps share them. */
function heatEdges(cells) {
  const values = cells.flatMap((c) => [picks(c, PICKS_BEFORE), picks(c, PICKS_AFTER)]).sort((a, b) => b - a);
  const top = Math.max(values[Math.floor(values.length / 200)] || 0, 0.016);
  const step = 10 ** Math.floor(Math.log10(top / 16));
  const first = [5, 2, 1].map((n) => n * step).find((edge) => edge * 16 <= top * 1.001) || step;
  return [1, 2, 4, 8, 16].map((n) => n * first);
}

const heatOf = (value, edges) => {
  const at = edges.findIndex((edge) => value <= edge);
  return at < 0 ? edges.length : at;
};

function goods(index, picksADay) {
  if (index < 0) {
    return `<i style="opacity:.6">${escapeHtml(words.empty)}</i>`;
  }
  const [seller, sku, description, abc] = data.skus[index];
  const short = description.length > 46 ? description.slice(0, 45) + "…" : description;
  return `<b>${escapeHtml(sku)}</b> ${escapeHtml(short)}<br><span style="opacity:.7">${escapeHtml(seller)} · ${escapeHtml(abc)} · ${decimal(picksADay, 2)} ${escapeHtml(words.picksADay)}</span>`;
}

function tell(cell, skuColumn, picksColumn) {
  const first = floor.locations[cell.locations[0]];
  const rows = [...cell.locations]
    .sort((a, b) => floor.locations[b][LEVEL] - floor.locations[a][LEVEL])
    .slice(0, 8)
    .map((i) => floor.locations[i])
    .map((l) => `<div style="margin-top:4px"><span style="opacity:.7">${escapeHtml(l[ID])} · ${escapeHtml(words.level)} ${l[LEVEL]}</span><br>${goods(l[skuColumn], l[picksColumn])}</div>`);
  return `<b>${escapeHtml(words.aisle)} ${escapeHtml(floor.aisles[first[AISLE]])}, ${escapeHtml(words.bay)} ${first[BAY]}</b> · ${escapeHtml(first[ZONE])} · ${escapeHtml(first[PICK_TYPE])} · ${decimal(picks(cell, picksColumn), 1)} ${escapeHtml(words.picksADay)}${rows.join("")}`;
}

