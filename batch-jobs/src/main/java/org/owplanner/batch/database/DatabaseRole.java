package org.owplanner.batch.database;

/// Names of the roles that the first migration creates.
public final class DatabaseRole {

  /// What owp works as: all rows, no structure.
  public static final String PLANNER = "owp_planner";

  /// What a seller reads as: the rows of `owp.seller_id`.
  public static final String SELLER = "owp_seller";

  private DatabaseRole() {}
}
