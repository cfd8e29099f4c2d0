package org.owplanner.engine.layout;

/// How far it is to walk from one location to another, in the unit of whoever gives it.
///
/// Distances are symmetric and not negative; they need be neither whole multiples nor rectangular,
/// so any walking graph will do. Called in hot loops: an implementation allocates nothing.
@FunctionalInterface
public interface WalkDistance {
  int between(int from, int to);
}
