package org.owplanner.engine.wave;

/// Slots of batches as whole numbers: picker · width + place in the picker's sequence. Places may be
/// left empty; batches follow one another in the sequence of those that aren't.
///
/// @param pickers number of pickers
/// @param width places of a picker
record WaveSlots(int pickers, int width) {

  static WaveSlots of(WaveFacts facts) {
    return new WaveSlots(facts.crew().size(), facts.parts().size() + 1);
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
