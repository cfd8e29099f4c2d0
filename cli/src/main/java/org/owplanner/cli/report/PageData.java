package org.owplanner.cli.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What the page's scripts draw, as JSON that can stand inside a script element.
///
/// @param report what any plan's page shows
/// @param words the page's words
record PageData(PlanReport report, PageWords words) {

  private static final JsonMapper JSON = new JsonMapper();
  private static final double MICROS_A_UNIT = 1e6;

  /// The JSON text; it holds no `<`, so that nothing in it ends the element that it stands in.
  ///
  /// @param own what a kind of plan adds
  String json(Map<String, Object> own) {
    var data = new LinkedHashMap<String, Object>();
    data.put("language", words.language().locale().toLanguageTag());
    data.put("currency", report.header().currency());
    data.put("plan", report.header().scopeId() + "-" + report.header().planDate());
    data.put("words", words.below("js."));
    data.put("costs", report.costs().stream().map(this::cost).toList());
    data.put("inForce", report.proof().inForceMicros() / MICROS_A_UNIT);
    data.put("search", search());
    data.putAll(own);
    return JSON.writeValueAsString(data)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  private List<Object> cost(ReportCost cost) {
    return List.of(
        words.ofConstant("term", cost.term()),
        cost.inForceMicros() / MICROS_A_UNIT,
        cost.planMicros() / MICROS_A_UNIT);
  }

  private List<? extends Map<String, Object>> search() {
    return report.convergence().stream()
        .map(
            point -> {
              var entry = new LinkedHashMap<String, Object>();
              entry.put("seconds", point.elapsedMillis() / 1000.0);
              entry.put("phase", point.phase());
              entry.put("objective", point.objectiveMicros() / MICROS_A_UNIT);
              if (point.bound().isProven()) {
                entry.put("bound", point.bound().lowerMicros() / MICROS_A_UNIT);
              }
              return entry;
            })
        .toList();
  }
}
