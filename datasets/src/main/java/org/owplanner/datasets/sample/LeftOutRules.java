package org.owplanner.datasets.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.owplanner.datasets.sample.LeftOutRule.Condition;

/// Applies the documented list, and counts what each rule left out.
final class LeftOutRules {

  private final Map<String, String> ruleOfCode = new HashMap<>();
  private final List<LeftOutRule> prefixes = new ArrayList<>();
  private final Map<Condition, String> ruleOfCondition = new EnumMap<>(Condition.class);
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  LeftOutRules(List<LeftOutRule> rules) {
    for (var rule : rules) {
      counts.put(rule.rule(), 0);
      switch (rule.match()) {
        case CODE -> ruleOfCode.put(rule.value(), rule.rule());
        case PREFIX -> prefixes.add(rule);
        case CONDITION -> ruleOfCondition.put(Condition.valueOf(rule.value()), rule.rule());
      }
    }
  }

  /// Whether the line's code is no code of goods; counts it if so.
  boolean leavesOutCode(RetailLine line) {
    var rule = ruleOfCode.get(line.stockCode());
    for (var i = 0; rule == null && i < prefixes.size(); i++) {
      if (line.stockCode().startsWith(prefixes.get(i).value())) {
        rule = prefixes.get(i).rule();
      }
    }
    if (rule == null) {
      return false;
    }
    counts.merge(rule, 1, Integer::sum);
    return true;
  }

  /// Whether lines that meet the condition are left out; counts one if so.
  boolean leavesOut(Condition condition) {
    var rule = ruleOfCondition.get(condition);
    if (rule == null) {
      return false;
    }
    counts.merge(rule, 1, Integer::sum);
    return true;
  }

  /// Lines left out so far by rule, in the order of the list.
  Map<String, Integer> counts() {
    return new LinkedHashMap<>(counts);
  }
}
