package org.owplanner.engine.site.geography;

/// What a named place is.
public enum PlaceKind {
  CITY,
  PORT
}
