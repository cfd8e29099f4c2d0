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

/** Where a face comes from and goes to, whatever buffer lies between. */
const ways = new Map();
data.moves.forEach(([, , , seller, sku, , from, to, , , face]) => {
  const key = JSON.stringify([seller, sku, face]);
  ways.set(key, { from: ways.has(key) ? ways.get(key).from : from, to });
});
const cameFrom = new Map([...ways.values()].map(({ from, to }) => [to, from]));
const goesTo = new Map([...ways.values()].map(({ from, to }) => [from, to]));

const faint = (text) => `<span style="opacity:.7">${escapeHtml(text)}</span>`;

function goods(location, skuColumn, picksADay) {
  const index = location[skuColumn];
  if (index < 0) {
    return faint(words.empty);
  }
  const [seller, sku, description, abc] = data.skus[index];
  const short = description.length > 46 ? description.slice(0, 45) + "…" : description;
  const facts = [seller, abc, `${decimal(picksADay, 2)} ${words.picksADay}`];
  const other = (skuColumn === SKU_AFTER ? cameFrom : goesTo).get(location[ID]);
  if (other) {
    facts.push(fill(skuColumn === SKU_AFTER ? words.cameFrom : words.goesTo, other));
  }
  return `<b>${escapeHtml(sku)}</b> ${escapeHtml(short)}<br>${faint(facts.join(" · "))}`;
}

const MOST_TOLD = 8;

function tell(cell, skuColumn, picksColumn) {
  const first = floor.locations[cell.locations[0]];
  const head = `<b>${escapeHtml(`${words.aisle} ${floor.aisles[first[AISLE]]}, ${words.bay} ${first[BAY]}`)}</b>`;
  const facts = [first[ZONE], first[PICK_TYPE], `${decimal(picks(cell, picksColumn), 1)} ${words.picksADay}`];
  const rows = cell.locations
    .map((i) => floor.locations[i])
    .sort((a, b) => b[LEVEL] - a[LEVEL])
    .slice(0, MOST_TOLD)
    .map((location) => {
      const place = faint(`${location[ID]} · ${words.level} ${location[LEVEL]}`);
      return `<div style="margin-top:4px">${place}<br>${goods(location, skuColumn, location[picksColumn])}</div>`;
    });
  const rest = cell.locations.length > MOST_TOLD ? faint(`+ ${cell.locations.length - MOST_TOLD}`) : "";
  return `${head} · ${escapeHtml(facts.join(" · "))}${rows.join("")}${rest}`;
}
