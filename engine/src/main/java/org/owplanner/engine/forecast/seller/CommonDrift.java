package org.owplanner.engine.forecast.seller;

import java.util.List;
import java.util.Optional;
import org.owplanner.engine.forecast.history.ForecastFlag;
import org.owplanner.engine.solve.Finding;
import org.owplanner.engine.solve.Severity;
import org.owplanner.engine.solve.Text;

/// A seller's goods that drift together, the market having turned: then no single one of them is to
/// be looked into.
///
/// Of series with right forecasts about one in a thousand is flagged on a day ([DriftCusum]). So
/// where at least a tenth of those judged, and at least five, err the same way, and at most a third
/// as many the other way, something common is behind it.
///
/// @param judged series that were ever scored
/// @param drifting those that err this way
/// @param isAbove whether more came than was forecast, rather than less
record CommonDrift(int judged, int drifting, boolean isAbove) {

  private static final int FEWEST = 5;
  private static final int ONE_OF = 10;
  private static final int TIMES_THE_OTHERS = 3;

  /// What a seller's series have in common, if anything.
  static Optional<CommonDrift> of(List<SeriesPlanner.Planned> series) {
    var judged = 0;
    var above = 0;
    var below = 0;
    for (var planned : series) {
      judged += planned.isJudged() ? 1 : 0;
      above += planned.drift().isAbove() ? 1 : 0;
      below += planned.drift().isBelow() ? 1 : 0;
    }
    var most = Math.max(above, below);
    var isCommon =
        most >= FEWEST
            && most * ONE_OF >= judged
            && most >= TIMES_THE_OTHERS * Math.min(above, below);
    return isCommon ? Optional.of(new CommonDrift(judged, most, above > below)) : Optional.empty();
  }

  /// The series, those that drift with the others no longer flagged for it.
  List<SeriesPlanner.Planned> unflagged(List<SeriesPlanner.Planned> series) {
    return series.stream()
        .map(
            planned ->
                isShared(planned.drift())
                    ? planned.with(planned.row().without(ForecastFlag.DRIFTING))
                    : planned)
        .toList();
  }

  private boolean isShared(DriftCusum drift) {
    return isAbove ? drift.isAbove() : drift.isBelow();
  }

  /// Says it once for all of them.
  Finding finding(String sellerId) {
    return new Finding(
        Severity.WARN,
        "DRIFTING_TOGETHER",
        sellerId,
        new Text(
            "卖家（%s）的商品一起偏离预测：%,d 个已评分的 SKU 中，%,d 个实际需求持续%s预测。这多半是市场变化，不是单个 SKU 的问题，故不逐一标记；如有促销或旺季，请补入 calendar_event.csv。"
                .formatted(sellerId, judged, drifting, isAbove ? "高于" : "低于"),
            "The goods of seller (%s) leave their forecasts together: of %,d SKUs scored, %,d keep selling %s than forecast. That is the market rather than any one of them, so they aren't flagged one by one. If there is a promotion or a season behind it, add it to calendar_event.csv."
                .formatted(sellerId, judged, drifting, isAbove ? "more" : "less")));
  }
}
