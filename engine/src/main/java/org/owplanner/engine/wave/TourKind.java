package org.owplanner.engine.wave;

/// What tours of some pickers have in common: where they may go, with what, at what price.
///
/// @param pickerClass class of the crew
/// @param picker index of one of them
/// @param equipment what they pick with
/// @param microsPerSecond what a second costs, c
/// @param mmPerSecond speed
/// @param mostOrders most orders of a tour whose orders are kept apart
/// @param mostSingles most orders of a tour of single lines, 0 where there are none
record TourKind(
    int pickerClass,
    int picker,
    Equipment equipment,
    double microsPerSecond,
    double mmPerSecond,
    int mostOrders,
    int mostSingles) {

  /// The kind of a picker's tours; pickers of one kind have an equal one.
  static TourKind of(WaveFacts facts, int picker) {
    var crew = facts.crew();
    var equipment = crew.equipment(picker);
    var first = 0;
    while (crew.classOf(first) != crew.classOf(picker)
        || !crew.equipment(first).equals(equipment)) {
      first++;
    }
    var hasSingles = equipment.kind() != EquipmentKind.ROBOT || equipment.compartments() == 0;
    return new TourKind(
        crew.classOf(picker),
        first,
        equipment,
        crew.microsPerSecond(picker),
        crew.mmPerSecond(picker),
        equipment.compartments() == 0
            ? equipment.mostOrders()
            : Math.min(equipment.mostOrders(), equipment.compartments()),
        hasSingles ? facts.problem().rates().whole(WaveRate.SINGLES_MOST_ORDERS) : 0);
  }

  /// Whether one tour may take all that is left of an order.
  boolean admits(WaveFacts facts, int order) {
    var need = facts.book().need(order);
    return facts.book().covers(pickerClass, need) && facts.book().carries(picker, order);
  }
}
