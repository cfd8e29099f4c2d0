package org.owplanner.engine.site;

/// A change of which sites are open, with what it is thought to save.
///
/// @param site a site that changes
/// @param option what it becomes; [ServedNeeds#CLOSED]
/// @param other another one that changes with it; [#NONE]
/// @param otherOption what that becomes
/// @param micros what the change is thought to cost; below 0 where it saves
record OpenMove(int site, int option, int other, int otherOption, double micros) {

  static final int NONE = -1;

  static OpenMove of(int site, int option, double micros) {
    return new OpenMove(site, option, NONE, ServedNeeds.CLOSED, micros);
  }

  void apply(int[] options) {
    options[site] = option;
    if (other != NONE) {
      options[other] = otherOption;
    }
  }
}
