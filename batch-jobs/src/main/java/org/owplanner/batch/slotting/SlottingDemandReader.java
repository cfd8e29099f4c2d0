package org.owplanner.batch.slotting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.owplanner.batch.forecast.DemandHistoryReader;
import org.owplanner.batch.forecast.ForecastScope;
import org.owplanner.batch.plan.PlanRequest;
import org.owplanner.batch.warehouse.GoodsReader;
import org.owplanner.engine.forecast.history.SellerHistory;
import org.owplanner.engine.goods.Sku;
import org.owplanner.engine.slotting.SlottingProblem;

/// Reads what a slotting's demand follows from: the newest published forecast, and of the sellers
/// with SKUs that none knows the history, for the same forecaster to forecast those for this plan
/// alone once the snapshot is over.
final class SlottingDemandReader {

  private final DSLContext database;

  SlottingDemandReader(DSLContext database) {
    this.database = database;
  }

  /// What is known of the demand of the problem's SKUs.
  KnownDemand read(PlanRequest request, SlottingProblem problem) {
    var index = GoodsReader.indexOf(problem.skus());
    var units = new double[problem.skus().size()];
    Arrays.fill(units, Double.NaN);
    var published = PublishedDemand.read(database, request, index, units);
    return new KnownDemand(
        request, published, index, units, histories(request, problem.skus(), units));
  }

  private List<SellerHistory> histories(PlanRequest request, List<Sku> skus, double[] units) {
    var sellers =
        IntStream.range(0, units.length)
            .filter(sku -> Double.isNaN(units[sku]))
            .mapToObj(sku -> skus.get(sku).sellerId())
            .distinct()
            .toList();
    var histories = new ArrayList<SellerHistory>();
    if (!sellers.isEmpty()) {
      var scope =
          new ForecastScope(request.scopeId(), sellers.size() == 1 ? sellers.getFirst() : "");
      new DemandHistoryReader(database)
          .read(
              scope,
              request.planDate(),
              history -> {
                if (sellers.contains(history.sellerId())) {
                  histories.add(history);
                }
              });
    }
    return histories;
  }
}
