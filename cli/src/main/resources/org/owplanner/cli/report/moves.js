// Chains open to their moves; the floor's list is saved as CSV or printed.
const chainTable = byId("chains");

function movesOf(chain) {
  const list = element("ol", "");
  data.moves.filter((move) => move[1] === chain).forEach((move) => {
    const [no, , kind, , sku, description, from, to, units] = move;
    const item = element("li", `${no}. ${kind} `);
    item.append(
      element("b", sku),
      ` ${description} · ${from === "" ? "" : from + " "}→ ${to} · ${decimal(units, 0)} ${words.units}`);
    list.append(item);
  });
  return list;
}

function toggleChain(button, row, chain) {
  const open = button.getAttribute("aria-expanded") === "true";
  button.setAttribute("aria-expanded", String(!open));
  if (open) {
    row.nextElementSibling.remove();
    return;
  }
  const detail = element("tr", "", { class: "detail", role: "row" });
  const cell = element("td", "", { colspan: row.cells.length, role: "cell" });
  cell.append(movesOf(chain));
  detail.append(cell);
  row.after(detail);
}

[...chainTable.tBodies[0].rows].forEach((row) => {
  const chain = Number(row.dataset.key);
  if (chain > 0) {
    const head = row.cells[0];
    const button = element("button", head.textContent, {
      type: "button", class: "open", "aria-expanded": "false", "aria-label": fill(words.openMoves, chain),
    });
    button.addEventListener("click", () => toggleChain(button, row, chain));
    head.replaceChildren(button);
  }
});

/** A CSV field; what a spreadsheet would take for a formula is marked as text. */
function csvField(value) {
  const text = String(value);
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe;
}

function floorListCsv() {
  const rows = data.moves.map((move) => move.map(csvField).join(","));
  return "\ufeff" + [words.csvHeader, ...rows].join("\r\n") + "\r\n";
}

byId("csv").addEventListener("click", () => {
  const url = URL.createObjectURL(new Blob([floorListCsv()], { type: "text/csv;charset=utf-8" }));
  element("a", "", { href: url, download: `moves-${data.plan}.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
});
byId("print-moves").addEventListener("click", () => {
  byId("floor-list").open = true;
  root.classList.add("only-moves");
  window.print();
});
