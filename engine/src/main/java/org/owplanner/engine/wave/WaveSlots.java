package org.owplanner.engine.wave;

/// Slots of batches as whole numbers: picker · width + place in the picker's sequence. Places may
/// be left empty; batches follow one another in the sequence of those that aren't.
///
/// @param pickers number of pickers
/// @param width places of a picker
record WaveSlots(int pickers, int width) {

  /// As many places as tours could be made ready in the longest hours.
  static WaveSlots of(WaveFacts facts) {
    var crew = facts.crew();
    var longest = 0L;
    for (var p = 0; p < crew.size(); p++) {
      longest = Math.max(longest, (long) crew.toSecond(p) - crew.freeSecond(p));
    }
    var setUp = Math.max(1, (long) facts.prices().setUpSeconds());
    return new WaveSlots(
        crew.size(), (int) Math.min(facts.parts().size() + 1L, longest / setUp + 2));
  }

  int size() {
    return pickers * width;
  }

  int slot(int picker, int place) {
    return picker * width + place;
  }

  int picker(int slot) {
    return slot / width;
  }
}
