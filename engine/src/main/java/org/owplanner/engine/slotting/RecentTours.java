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
///
/// Of more than `most_tours` = m tours a systematic sample is kept, drawn in proportion to price
/// (Madow 1949): with P the sum of all prices, laid end to end in the tours' sequence, the points
/// ⌊(2k + 1)·P ÷ 2m⌋, k = 0 to m − 1, choose the tours that they fall into, and a tour costs
/// round(P ÷ m) a metre for each of its points. So all tours kept weigh the same, and together as
/// much as all.
///
/// At last visits are left out or added, until each SKU's weigh what the forecast expects
/// ([ForecastVisits]): what sells less than it did has fewer, and new goods get their first ones.
public final class RecentTours {

  private RecentTours() {}

  /// The tours of the problem's window, orders larger than a tour cut by the slots in force.
  public static TourSample of(SlottingProblem problem, Faces faces) {
    return of(problem, faces, faces.locationNow());
  }

  /// The tours of the problem's window, orders larger than a tour cut as if the faces lay there.
  public static TourSample of(SlottingProblem problem, Faces faces, int[] locationOfFace) {
    var demand = problem.demand();
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
    var most = rates.whole(SlottingRate.MOST_TOURS);
    var past =
        visits.length <= most
            ? new Tours(visits, microsPerMetre)
            : sampled(visits, microsPerMetre, most);
    var goal = new double[demand.picksADay().length];
    Arrays.setAll(goal, sku -> demand.picksADay()[sku] * microsOfHorizon);
    var expected = ForecastVisits.adjusted(past.visits, past.microsPerMetre, faces, goal);
    return TourSample.of(faces.size(), expected, past.microsPerMetre);
  }

  private record Tours(int[][] visits, long[] microsPerMetre) {}

  private static Tours sampled(int[][] visits, long[] microsPerMetre, int points) {
    var sumMicros = Arrays.stream(microsPerMetre).sum();
    var pointMicros = Math.round(sumMicros / (double) points);
    var kept = new int[points][];
    var keptMicros = new long[points];
    var count = 0;
    var next = 0;
    var endMicros = 0L;
    for (var tour = 0; tour < visits.length; tour++) {
      endMicros += microsPerMetre[tour];
      var hits = 0;
      while (next < points && (2L * next + 1) * sumMicros / (2L * points) < endMicros) {
        hits++;
        next++;
      }
      if (hits > 0) {
        kept[count] = visits[tour];
        keptMicros[count++] = hits * pointMicros;
      }
    }
    return new Tours(Arrays.copyOf(kept, count), Arrays.copyOf(keptMicros, count));
  }
}
