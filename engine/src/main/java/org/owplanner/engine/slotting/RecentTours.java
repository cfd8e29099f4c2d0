package org.owplanner.engine.slotting;

import java.util.Arrays;
import org.owplanner.engine.forecast.HistoryWindow;
import org.owplanner.engine.layout.FifoBatcher;
import org.owplanner.engine.layout.PickOrders;
import org.owplanner.engine.slotting.tour.TourSample;

/// The tours in which recent orders were picked, priced so that their walking is what the horizon
/// is expected to cost.
///
/// A metre of a tour of day d costs round(w_d ÷ W · H · price of a metre), w_d being the day's
/// weight, W the sum of the weights of all days of the window, H the horizon in days.
public final class RecentTours {

  private RecentTours() {}

  /// The tours of the problem's window, orders larger than a tour cut by the slots in force.
  public static TourSample of(SlottingProblem problem, Faces faces) {
    return of(problem, faces, faces.locationNow());
  }

  /// The tours of the problem's window, orders larger than a tour cut as if the faces lay there.
  public static TourSample of(SlottingProblem problem, Faces faces, int[] locationOfFace) {
    var rates = problem.rates();
    var window =
        HistoryWindow.before(
            Math.toIntExact(problem.planDate().toEpochDay()),
            problem.history(),
            rates.whole(SlottingRate.HISTORY_DAYS),
            rates.get(SlottingRate.HALF_LIFE_DAYS));
    var orders = PickOrders.of(window.ordersOf(problem.history()), faces.firstFaces());
    var tours = new FifoBatcher(rates.whole(SlottingRate.TOUR_LINES)).batch(orders, locationOfFace);
    var visits = new int[tours.count()][];
    var microsPerMetre = new long[tours.count()];
    var microsOfHorizon = rates.get(SlottingRate.HORIZON_DAYS) * rates.microsPerMetre();
    for (var tour = 0; tour < visits.length; tour++) {
      visits[tour] =
          Arrays.copyOfRange(
              tours.stopFace(), tours.firstStop()[tour], tours.firstStop()[tour + 1]);
      var share = window.weight(tours.epochDay()[tour]) / window.totalWeight();
      microsPerMetre[tour] = Math.round(share * microsOfHorizon);
    }
    return TourSample.of(faces.size(), visits, microsPerMetre);
  }
}
