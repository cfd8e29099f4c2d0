// One tour on the floor plan with its stops: chosen in the list, by the arrows or by a click on the crew's picture.
const choice = byId("tour-no");
const floorMap = byId("tour-map");

/** SVG that the program made itself, all texts in it escaped. */
function draws(markup) {
  const made = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg">${markup}</svg>`, "image/svg+xml");
  return [...made.documentElement.childNodes].map((node) => document.importNode(node, true));
}

function stopRow([no, location, sku, description, units, order, lot]) {
  const row = element("tr", "");
  row.append(
    element("th", String(no), { scope: "row", class: "number" }),
    element("td", location),
    element("td", sku),
    element("td", lot === "" ? description : `${description} · ${lot}`),
    element("td", decimal(units, 0), { class: "number" }),
    element("td", order));
  return row;
}

function chooseTour(at) {
  const tour = tours[at];
  if (!tour) {
    floorMap.replaceChildren(...draws(data.floor));
    return;
  }
  chosenTour = at;
  choice.value = String(at);
  floorMap.replaceChildren(...draws(data.floor + tour.path));
  byId("tour-facts").textContent = [
    fill(words.tourName, tour.no), fill(words.waveName, tour.wave), tour.kind, tour.pickerId, `${clock(tour.start)}–${clock(tour.end)}`,
    fill(words.tourSums, decimal(tour.orders, 0), decimal(tour.stops.length, 0), decimal(tour.metres, 0)),
  ].join(" · ");
  byId("stops").tBodies[0].replaceChildren(...tour.stops.map(stopRow));
  draw(crew);
}

tours.forEach((tour, i) => {
  choice.append(element("option", `${tour.no} · ${tour.pickerId} · ${clock(tour.start)} · ${decimal(tour.metres, 0)} m`, { value: String(i) }));
});
choice.addEventListener("change", () => chooseTour(Number(choice.value)));
byId("tour-before").addEventListener("click", () => chooseTour((chosenTour + tours.length - 1) % Math.max(1, tours.length)));
byId("tour-next").addEventListener("click", () => chooseTour((chosenTour + 1) % Math.max(1, tours.length)));
crew.after = () => {
  echarts.getInstanceByDom(crew.box).on("click", ({ seriesIndex, dataIndex }) => {
    if (seriesIndex === 1) {
      // The picture is drawn anew, which must not happen while it hears this click.
      setTimeout(() => {
        chooseTour(tours.indexOf(known[dataIndex]));
        byId("tour").scrollIntoView();
      });
    }
  });
};
chooseTour(0);
