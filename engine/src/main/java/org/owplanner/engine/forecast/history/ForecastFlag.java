package org.owplanner.engine.forecast.history;

import org.owplanner.engine.solve.Text;

/// What a reader of a forecast should know of it.
public enum ForecastFlag {
  /// Too young to be learned from alone.
  NEW_PRODUCT("新品，借鉴相似商品", "new product, forecast by likeness to others"),
  /// Its demand has faded or stopped.
  END_OF_LIFE("寿命将尽", "end of life"),
  /// No stock history: days without stock count as days without demand.
  SALES_FOR_DEMAND("无库存历史，以销量代需求", "sales taken for demand, there being no stock history"),
  /// The method chosen first failed, or nothing could be learned.
  FALLBACK("退用备选方法", "a simpler method stood in"),
  /// More came back or was cancelled on some day than was ordered.
  NEGATIVE_NET("有净需求为负的日子，按零计", "days of negative net demand counted as zero"),
  /// Unusually large orders were left out of the history.
  BULK_LEFT_OUT("剔除一次性大单", "one-off bulk orders left out"),
  /// Earlier forecasts of it and what came have parted.
  DRIFTING("误差持续偏移", "errors drift");

  private final Text meaning;

  ForecastFlag(String zh, String en) {
    meaning = new Text(zh, en);
  }

  /// In words.
  public Text meaning() {
    return meaning;
  }
}
