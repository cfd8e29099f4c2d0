package org.owplanner.engine.forecast.history;

import org.owplanner.engine.forecast.count.CountForecast;
import org.owplanner.engine.solve.Text;

/// Why a SKU is forecast as it is, in sentences with numbers.
final class ForecastWords {

  private ForecastWords() {}

  static Text why(CountForecast forecast, DailyDemand days, double alive, boolean isNew) {
    var reason = forecast.why();
    var known = 0;
    var demands = 0;
    for (var value : days.demand()) {
      known += Double.isNaN(value) ? 0 : 1;
      demands += value > 0 ? 1 : 0;
    }
    var text =
        isNew
            ? new Text(
                "上市仅 %d 个已知日，参照 %d 个相似商品（描述用词、价格）的上市期。".formatted(known, reason.like()),
                "Only %d known days old: by likeness (words of the description, price) to %d products when they were new."
                    .formatted(known, reason.like()))
            : chosen(forecast, known, demands);
    return alive < Survival.END_OF_LIFE
        ? new Text(
            "%s仍有需求的概率仅 %.0f%%。".formatted(text.zh(), 100 * alive),
            "%s The chance that it is still asked for is only %.0f%%."
                .formatted(text.en(), 100 * alive))
        : text;
  }

  private static Text chosen(CountForecast forecast, int known, int demands) {
    var reason = forecast.why();
    var past = forecast.heldBack();
    var compared =
        reason.isOwnRecord()
            ? new Text("该商品自身的回测记录支持此方法", "its own record speaks for it")
            : new Text(
                "在 %d 个同类序列的留出期上误差最小".formatted(reason.like()),
                "least loss on weeks held back of %d like series".formatted(reason.like()));
    var record =
        past.steps() == 0
            ? new Text("尚无回测记录。", "No record of its own yet.")
            : new Text(
                "留出的 %d 周预测 %.1f 件，实际 %.0f 件。".formatted(past.steps(), past.mean(), past.demand()),
                "For %d weeks held back it forecast %.1f units; %.0f came."
                    .formatted(past.steps(), past.mean(), past.demand()));
    return new Text(
        "%d 个已知日中 %d 天有需求；方法为%s，%s。%s"
            .formatted(known, demands, reason.text().zh(), compared.zh(), record.zh()),
        "Demand on %d of %d known days; by %s: %s. %s"
            .formatted(demands, known, reason.text().en(), compared.en(), record.en()));
  }
}
