/// A report that is open at a width and in a scheme.
///
/// @param tab where it is open
/// @param expectations what is held against it
/// @param where the report, the width and the scheme, for people
record Page(Tab tab, Expectations expectations, String where) {

  /// Holds what an expression is worth against what it should be.
  void expect(String what, String expression, Object expected) {
    expectations.add(where + what, tab.evaluate(expression).asString(), expected.toString());
  }

  /// Whether there is an element of that id.
  boolean has(String id) {
    return tab.evaluate("document.getElementById('%s') !== null".formatted(id)).asBoolean();
  }

  /// Does something in a table, then tells how its third column is sorted and whether it is.
  static String sorted(String table, String action) {
    return """
    (() => {
      const table = document.getElementById("%s");
      const head = table.tHead.rows[0].cells[2];
      const button = head.querySelector("button");
      %s;
      const values = [...table.tBodies[0].rows].map(row => Number(row.cells[2].dataset.sort));
      const sign = head.getAttribute("aria-sort") === "descending" ? -1 : 1;
      const inOrder = values.every((value, i) => i === 0 || sign * (value - values[i - 1]) >= 0);
      return head.getAttribute("aria-sort") + " " + inOrder;
    })()
    """
        .formatted(table, action);
  }
}
