package org.owplanner.engine.slotting.tour;

import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.layout.Tours;
import org.owplanner.engine.slotting.Faces;
import org.owplanner.engine.slotting.SlottingProblem;
import org.owplanner.engine.slotting.SlottingRate;

/// The tours of a problem's history window: what the walking term is summed over.
///
/// Orders are batched first in, first out; one with more lines than a tour takes is cut by the
/// locations given. A metre of a tour of day d costs round(w_d ÷ W · H · micros a metre), the
/// weights being those of [HistoryWindow].
public final class WindowTours {

  private WindowTours() {}

  /// The window that the problem's rates ask for.
  public static HistoryWindow window(SlottingProblem problem) {
    var rates = problem.rates();
    return HistoryWindow.before(
        (int) problem.planDate().toEpochDay(),
        problem.history(),
        rates.whole(SlottingRate.HISTORY_DAYS),
        rates.get(SlottingRate.HALF_LIFE_DAYS));
  }

  /// The tours of the window, large orders cut by the slots in force.
  public static TourSample of(SlottingProblem problem, Faces faces) {
    return of(problem, faces, faces.locationNow());
  }

  /// The tours of the window, large orders cut as if the faces lay there.
  public static TourSample of(SlottingProblem problem, Faces faces, int[] locationOfFace) {
    var window = window(problem);
    var firstFace = new int[problem.skus().size() + 1];
    for (var sku = 0; sku + 1 < firstFace.length; sku++) {
      firstFace[sku + 1] = firstFace[sku] + faces.count(sku);
    }
    var orders = PickOrders.of(window.ordersOf(problem.history()), firstFace);
    var batcher = new FifoBatcher(problem.rates().whole(SlottingRate.TOUR_LINES));
    return priced(problem, faces, window, batcher.batch(orders, locationOfFace));
  }

  private static TourSample priced(
      SlottingProblem problem, Faces faces, HistoryWindow window, Tours tours) {
    var total = window.totalWeight();
    var visits = new int[tours.count()][];
    var microsPerMetre = new long[tours.count()];
    for (var tour = 0; tour < visits.length; tour++) {
      visits[tour] =
          java.util.Arrays.copyOfRange(
              tours.stopFace(), tours.firstStop()[tour], tours.firstStop()[tour + 1]);
      microsPerMetre[tour] =
          Math.round(
              window.weight(tours.epochDay()[tour])
                  / total
                  * problem.rates().get(SlottingRate.HORIZON_DAYS)
                  * problem.rates().microsPerMetre());
    }
    return TourSample.of(faces.size(), visits, microsPerMetre);
  }
}
