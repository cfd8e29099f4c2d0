// Tables that sort by any column, with mouse or keyboard.
function compareCells(a, b) {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y)
    ? a.localeCompare(b, data.language, { numeric: true })
    : x - y;
}

function sortTable(table, column, descending) {
  table.querySelectorAll("tr.detail").forEach((row) => row.remove());
  table.querySelectorAll("[aria-expanded=true]").forEach((b) => b.setAttribute("aria-expanded", "false"));
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, value: row.cells[column].dataset.sort }));
  rows.sort((a, b) => {
    if (a.value === "" || b.value === "") {
      return (a.value === "") - (b.value === "");
    }
    return (descending ? -1 : 1) * compareCells(a.value, b.value);
  });
  body.append(...rows.map(({ row }) => row));
  [...table.tHead.rows[0].cells].forEach((cell, i) => {
    if (i === column) {
      cell.setAttribute("aria-sort", descending ? "descending" : "ascending");
    } else {
      cell.removeAttribute("aria-sort");
    }
  });
  table.dispatchEvent(new Event("sorted"));
}

/** A long table begins with its first rows and tells how many there are. */
const FEW_ROWS = 12;

function shorten(table) {
  const button = element("button", "", { type: "button", class: "more" });
  let showsAll = false;
  const show = () => {
    const rows = [...table.tBodies[0].rows].filter((row) => !row.classList.contains("detail"));
    rows.forEach((row, i) => row.classList.toggle("far", !showsAll && i >= FEW_ROWS));
    button.textContent = fill(words.showAll, decimal(FEW_ROWS, 0), decimal(rows.length, 0));
    button.hidden = showsAll;
  };
  button.addEventListener("click", () => {
    showsAll = true;
    show();
  });
  table.addEventListener("sorted", show);
  table.parentElement.after(button);
  show();
}

document.querySelectorAll("table.sortable").forEach((table) => {
  [...table.tHead.rows[0].cells].forEach((cell, column) => {
    // Of numbers, the greatest first is what one looks for.
    const first = cell.classList.contains("number") ? "descending" : "ascending";
    cell.querySelector("button").addEventListener("click", () => {
      const now = cell.getAttribute("aria-sort");
      sortTable(table, column, now === null ? first === "descending" : now === "ascending");
    });
  });
  if (table.closest("details") === null && table.tBodies[0].rows.length > FEW_ROWS) {
    shorten(table);
  }
});
