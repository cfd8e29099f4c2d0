package org.owplanner.engine.solve;

/// Where a planner tells how far it is, and asks whether it should stop.
///
/// Both methods may be called from any search thread, often; an implementation must be quick.
public interface Progress {

  /// Tells the best objective so far.
  void report(ProgressPoint point);

  /// Whether the planner should stop and keep its best plan so far.
  boolean isCancelled();

  /// Hears nothing and never stops.
  static Progress silent() {
    return new Progress() {
      @Override
      public void report(ProgressPoint point) {}

      @Override
      public boolean isCancelled() {
        return false;
      }
    };
  }
}
