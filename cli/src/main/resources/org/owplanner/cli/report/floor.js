// The floor map: picks a day by location, today and with the plan, from above and to scale.
const [ID, AISLE, Y, BAY, LEVEL, ZONE, PICK_TYPE, SKU_BEFORE, PICKS_BEFORE, SKU_AFTER, PICKS_AFTER] =
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const floor = data.floor;
const ALL_LEVELS = "all";

/** Of numbers the least gap between two that differ, or what is said otherwise. */
function leastGap(numbers, otherwise) {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  return sorted.reduce((least, y, i) => (i > 0 ? Math.min(least, y - sorted[i - 1]) : least), otherwise);
}

const MOST_BAY_MM = 3000;
const aisleMm = Math.min(leastGap(floor.x, 6000), 6000);
const groupBy = (items, key) => Map.groupBy ? Map.groupBy(items, key) : items.reduce((groups, item) => {
  groups.set(key(item), [...(groups.get(key(item)) || []), item]);
  return groups;
}, new Map());

/** Bays with their extent along the aisle and, where two lie face to face, the side that each is on. */
function baysOf(locations) {
  const bays = [...groupBy(locations, (l) => `${l[AISLE]} ${l[BAY]}`).values()].map((inBay) => ({
    aisle: inBay[0][AISLE], bay: inBay[0][BAY], ys: [...new Set(inBay.map((l) => l[Y]))].sort((a, b) => a - b),
  }));
  // Bays of an aisle with as many positions lie on the same grid, which tells how long a position is.
  groupBy(bays, (bay) => `${bay.aisle} ${bay.ys.length}`).forEach((alike) => {
    const positionMm = leastGap(alike.flatMap((bay) => bay.ys), MOST_BAY_MM);
    alike.forEach((bay) => { bay.positionMm = positionMm; });
  });
  groupBy(bays, (bay) => bay.aisle).forEach((inAisle) => {
    const ends = [];
    inAisle.sort((a, b) => a.bay - b.bay).forEach((bay) => {
      const [from, to] = [bay.ys[0] - bay.positionMm / 2, bay.ys[bay.ys.length - 1] + bay.positionMm / 2];
      const free = ends.findIndex((taken) => taken.every(([f, t]) => to <= f + 1 || from >= t - 1));
      bay.side = free < 0 ? ends.length : free;
      ends[bay.side] = [...(ends[bay.side] || []), [from, to]];
    });
  });
  return new Map(bays.map((bay) => [`${bay.aisle} ${bay.bay}`, bay]));
}

const bays = baysOf(floor.locations);
const hasTwoSides = [...bays.values()].some((bay) => bay.side > 0);
const bayMm = [...bays.values()].reduce((least, bay) => Math.min(least, bay.positionMm), MOST_BAY_MM);

/** Locations at one level, or of all levels above each other, that are drawn as one rectangle. */
function cellsOf(chosen) {
  const indices = floor.locations.map((_, i) => i)
    .filter((i) => chosen === ALL_LEVELS || floor.locations[i][LEVEL] === chosen);
  const places = groupBy(indices, (i) => [AISLE, BAY, Y].map((field) => floor.locations[i][field]).join(" "));
  return [...places.values()].flatMap((inPlace) => {
    const [first] = inPlace;
    const { [AISLE]: aisle, [BAY]: bay, [Y]: y } = floor.locations[first];
    const { positionMm, side } = bays.get(`${aisle} ${bay}`);
    // The parts of a divided location share its length.
    const parts = chosen === ALL_LEVELS ? [inPlace] : inPlace.map((i) => [i]);
    const partMm = positionMm / parts.length;
    return parts.map((locations, part) => ({
      aisle, side, locations, y: y + partMm * (part - (parts.length - 1) / 2), lengthMm: partMm,
    }));
  });
}

/** Left edge and width across the aisle: racks on either side of a walkway, or one in the middle. */
function acrossMm({ aisle, side }) {
  const rackMm = aisleMm * 0.36;
  const walkMm = aisleMm * 0.1;
  if (!hasTwoSides) {
    return [floor.x[aisle] - rackMm, 2 * rackMm];
  }
  return side % 2 === 0
    ? [floor.x[aisle] - rackMm - walkMm / 2, rackMm]
    : [floor.x[aisle] + walkMm / 2, rackMm];
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
  const first = [8, 6, 5, 4, 3, 2, 1].map((n) => n * step).find((edge) => edge * 16 <= top * 1.001) || step;
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
