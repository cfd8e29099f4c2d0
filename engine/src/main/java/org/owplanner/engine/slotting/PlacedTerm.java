package org.owplanner.engine.slotting;

/// A number that depends on where all faces lie together, kept up to date face by face.
interface PlacedTerm {

  /// A face that lay nowhere now lies here.
  void add(int face, int location);

  /// A face that lay here now lies nowhere.
  void remove(int face, int location);

  /// The number, for where the faces lie now.
  long value();
}
