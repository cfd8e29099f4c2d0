package org.owplanner.batch.wave;

import java.time.ZoneId;
import java.util.List;
import org.owplanner.engine.wave.WaveProblem;
import org.owplanner.engine.wave.WaveRows;

/// The shift that a plan was made for, as it was stored with its run, and the plan by its indices.
///
/// @param problem what the planner was given: of the goods and the floor only what is asked for
/// @param rows the plan as it stands in the database
/// @param carriers who takes each of the problem's orders, empty where that isn't known
/// @param replans the plan whose tours had begun and stayed, 0 for none
/// @param warehouseName the warehouse's name
/// @param zone the warehouse's time zone
/// @param aisles the pick aisles' names, by their index in the layout
public record WaveShift(
    WaveProblem problem,
    WaveRows rows,
    List<String> carriers,
    long replans,
    String warehouseName,
    ZoneId zone,
    List<String> aisles) {

  public WaveShift {
    carriers = List.copyOf(carriers);
    aisles = List.copyOf(aisles);
  }
}
