package org.owplanner.engine.wave;

/// What the parts of a plan of waves cost, in micro-units of the plan's currency, each rounded
/// once.
final class WavePrices {

  static final double SECONDS_PER_HOUR = 3600;

  private final WaveProblem problem;
  private final double latenessMicros;
  private final double waitingMicros;
  private final double missedHours;
  private final double splitMicros;
  private final double setUpSeconds;
  private final double idleShare;
  private final int packSeconds;
  private final int deferredSecond;
  private final int nowSecond;
  private final double[] weight;
  private final int[] cutOff;
  private final boolean[] isHard;

  WavePrices(WaveProblem problem) {
    this.problem = problem;
    var rates = problem.rates();
    latenessMicros = rates.micros(WaveRate.LATENESS_CENTS_PER_ORDER_HOUR);
    waitingMicros = rates.micros(WaveRate.WAITING_CENTS_PER_ORDER_HOUR);
    missedHours = rates.get(WaveRate.MISSED_CARRIER_HOURS);
    splitMicros = rates.micros(WaveRate.SPLIT_LINE_CENTS);
    setUpSeconds = rates.get(WaveRate.TOUR_SET_UP_SECONDS);
    idleShare = rates.get(WaveRate.IDLE_SHARE);
    packSeconds = rates.whole(WaveRate.PACK_SECONDS);
    nowSecond = problem.nowSecond();
    deferredSecond = problem.nextShiftSecond() + packSeconds;
    var count = problem.orders().size();
    weight = new double[count];
    cutOff = new int[count];
    isHard = new boolean[count];
    for (var o = 0; o < count; o++) {
      var order = problem.orders().get(o);
      weight[o] = 1 + order.priority();
      cutOff[o] = order.cutOffSecond();
      isHard[o] = order.isHardCutOff();
    }
  }

  /// Lateness of an order packed then: (1 + priority) · price · hours after the cut-off, of a hard
  /// one at least those until the carrier comes again.
  long lateness(int order, int packedSecond) {
    var late = (long) packedSecond - cutOff[order];
    if (late <= 0) {
      return 0;
    }
    var hours = late / SECONDS_PER_HOUR;
    return Math.round(
        weight[order] * latenessMicros * (isHard[order] ? Math.max(hours, missedHours) : hours));
  }

  /// Waiting of an order packed then: (1 + priority) · price · hours from now.
  long waiting(int order, int packedSecond) {
    return Math.round(
        weight[order] * waitingMicros * (Math.max(0, packedSecond - nowSecond) / SECONDS_PER_HOUR));
  }

  /// What a second of waiting of an ordinary order costs.
  double usualWaiting() {
    return waitingMicros / SECONDS_PER_HOUR;
  }

  /// A line that is taken from so many places.
  long splitLine(int places) {
    return Math.round((places - 1) * splitMicros);
  }

  /// A tour's making ready.
  long setUp(double microsPerSecond) {
    return Math.round(setUpSeconds * microsPerSecond);
  }

  /// Walking of a tour.
  long walking(long walkMm, double mmPerSecond, double microsPerSecond) {
    return Math.round(walkMm / mmPerSecond * microsPerSecond);
  }

  /// Reaching and picking of a tour.
  long picking(double reachSeconds, double pickSeconds, double microsPerSecond) {
    return Math.round((reachSeconds + pickSeconds) * microsPerSecond);
  }

  /// A picker's hours that are not filled with tours, wherever they lie.
  long idle(int picker, long busySeconds, double microsPerSecond) {
    var one = problem.pickers().get(picker);
    var hours = (long) one.toSecond() - Math.max(one.fromSecond(), nowSecond);
    return Math.round(idleShare * microsPerSecond * Math.max(0, hours - busySeconds));
  }

  /// A tour's whole seconds.
  int seconds(long walkMm, double mmPerSecond, double reachSeconds, double pickSeconds) {
    return (int) Math.ceil(setUpSeconds + walkMm / mmPerSecond + reachSeconds + pickSeconds - 1e-6);
  }

  double setUpSeconds() {
    return setUpSeconds;
  }

  int packSeconds() {
    return packSeconds;
  }

  /// When an order that isn't picked in this shift is packed at the earliest.
  int deferredSecond() {
    return deferredSecond;
  }
}
