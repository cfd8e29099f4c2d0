package org.owplanner.engine.forecast.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.owplanner.engine.forecast.DemandClass;
import org.owplanner.engine.forecast.count.CalibratedShape;
import org.owplanner.engine.forecast.count.CountForecaster;
import org.owplanner.engine.forecast.count.LevelMap;
import org.owplanner.engine.forecast.distribution.StandardShape;

/// How the levels of single days must be read, by demand class: learned from the days of the last
/// window held back, each against the week's level shared out to it.
final class DayCalibration {

  private static final int MOST_SERIES = 1000;
  private static final int WEEK = 7;

  private final Map<DemandClass, LevelMap> maps = new EnumMap<>(DemandClass.class);

  DayCalibration(CountForecaster forecaster, List<DailyDemand> days, List<WeeklyDemand> weeks) {
    for (var demandClass : DemandClass.values()) {
      maps.put(demandClass, new LevelMap(1));
    }
    var stride = Math.max(1, (days.size() + MOST_SERIES - 1) / MOST_SERIES);
    for (var i = 0; i < days.size(); i += stride) {
      var said = forecaster.saidBefore(weeks.get(i).weeks());
      if (said.length > 0) {
        var demandClass = DemandClass.of(weeks.get(i).weeks().series());
        add(
            maps.getOrDefault(demandClass, LevelMap.none()),
            days.get(i),
            weeks.get(i),
            said,
            forecaster.window() * WEEK);
      }
    }
  }

  private static void add(
      LevelMap map, DailyDemand days, WeeklyDemand weeks, double[] said, int steps) {
    var ratio = 1 + said[0] / said[1];
    for (var at = Math.max(0, days.length() - steps); at < days.length(); at++) {
      var exposure = weeks.dayExposure()[at];
      if (exposure > 0) {
        var mean = said[0] / WEEK * exposure;
        var day = StandardShape.COUNTS.of(mean, mean * ratio);
        var counted = days.counted(at);
        map.add(day.cumulative(counted - 1), day.cumulative(counted));
      }
    }
  }

  CalibratedShape shape(DemandClass demandClass) {
    return new CalibratedShape(maps.getOrDefault(demandClass, LevelMap.none()));
  }
}
