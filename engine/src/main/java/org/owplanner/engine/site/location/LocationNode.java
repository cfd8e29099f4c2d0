package org.owplanner.engine.site.location;

/// A node of the tree: what its parent had decided in the end, and one decision more.
///
/// @param decided the parent's decisions, shared with its other child
/// @param site the site decided by branching, -1 where it is an arc
/// @param arc the arc decided by branching, -1 where it is a site
/// @param isChosen whether that site is open, or that arc serves its customer
/// @param bound no plan in the node that is cheaper than the best costs less
/// @param number in the order of making
record LocationNode(Decided decided, int site, int arc, boolean isChosen, double bound, long number)
    implements Comparable<LocationNode> {

  /// What is decided of sites and arcs, and the multipliers from which to go on.
  record Decided(byte[] state, long[] off, int[] sourceArc, double[] multipliers) {

    static Decided of(Relaxation relaxation, double[] multipliers) {
      var off = new long[(relaxation.isOff.length + 63) >>> 6];
      for (var arc = 0; arc < relaxation.isOff.length; arc++) {
        if (relaxation.isOff[arc]) {
          off[arc >>> 6] |= 1L << arc;
        }
      }
      return new Decided(
          relaxation.state.clone(), off, relaxation.sourceArc.clone(), multipliers.clone());
    }

    /// Sets the relaxation to it.
    void restore(Relaxation relaxation) {
      relaxation.reset();
      System.arraycopy(state, 0, relaxation.state, 0, state.length);
      for (var arc = 0; arc < relaxation.isOff.length; arc++) {
        relaxation.isOff[arc] = (off[arc >>> 6] >>> arc & 1) != 0;
      }
      for (var source : sourceArc) {
        if (source != Relaxation.NO_ARC) {
          relaxation.serve(source);
        }
      }
    }
  }

  /// Sets the relaxation to what is decided in the node; whether it can be.
  boolean restore(Relaxation relaxation) {
    decided.restore(relaxation);
    if (site >= 0 && isChosen) {
      relaxation.open(site);
    } else if (site >= 0) {
      relaxation.close(site);
    } else if (arc >= 0 && isChosen) {
      return relaxation.serve(arc);
    } else if (arc >= 0) {
      relaxation.isOff[arc] = true;
    }
    return true;
  }

  @Override
  public int compareTo(LocationNode other) {
    var byBound = Double.compare(bound, other.bound);
    return byBound != 0 ? byBound : Long.compare(number, other.number);
  }
}
