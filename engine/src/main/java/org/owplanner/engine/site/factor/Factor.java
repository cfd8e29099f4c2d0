package org.owplanner.engine.site.factor;

import org.owplanner.engine.solve.Text;

/// What sites are compared by beside their cost: clause 4.4 of the draft standard, and the grade of
/// the warehouse by GB/T 21072 (clause 4.5).
public enum Factor {
  GEOGRAPHY("地理区位", "geography"),
  TRANSPORT("交通物流条件", "transport and logistics"),
  STORAGE_AND_DELIVERY("仓储配送资源", "storage and delivery resources"),
  POLICY("当地政策", "local policy"),
  BUSINESS_CLIMATE("营商环境", "business climate"),
  LABOUR("人口劳务资源", "population and labour"),
  ENVIRONMENT("环境保护要求", "environmental protection"),
  /// One to five stars; a minimum only, not ranked.
  STARS("通用仓库等级（星级）", "grade of the warehouse (stars)");

  private final Text words;

  Factor(String zh, String en) {
    words = new Text(zh, en);
  }

  /// Its name for people.
  public Text words() {
    return words;
  }

  /// Whether sites are ranked by it.
  public boolean isRanked() {
    return this != STARS;
  }
}
