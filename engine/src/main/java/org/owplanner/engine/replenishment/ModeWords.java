package org.owplanner.engine.replenishment;

import org.owplanner.engine.solve.Text;

/// Names of the modes as a seller says them.
public final class ModeWords {

  private ModeWords() {}

  /// A mode's name.
  public static Text of(TransportMode mode) {
    return switch (mode) {
      case SEA_FCL -> new Text("海运整柜", "sea FCL");
      case SEA_LCL -> new Text("海运拼箱", "sea LCL");
      case RAIL -> new Text("铁路", "rail");
      case AIR -> new Text("空运", "air");
      case EXPRESS -> new Text("快递", "express");
    };
  }
}
