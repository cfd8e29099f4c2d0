package org.owplanner.datasets.generate;

/// The kinds of rack that generated warehouses are made of.
public enum ZoneKind {
  /// Shelves that single pieces are picked from.
  SHELF(4, 2, 580, 500, 400, 80_000, "AMBIENT", "PIECE"),
  /// Lower shelves with more levels.
  LOW_SHELF(5, 2, 580, 480, 350, 60_000, "AMBIENT", "PIECE"),
  /// Racks that whole cases are picked from.
  CASE_RACK(4, 2, 580, 800, 500, 200_000, "AMBIENT", "CASE"),
  /// Pallets on the floor.
  PALLET_FLOOR(1, 1, 1_200, 1_000, 1_600, 1_000_000, "AMBIENT", "PALLET"),
  /// Shelves in a room for dangerous goods.
  HAZARD_SHELF(4, 2, 580, 500, 400, 80_000, "HAZARD", "PIECE"),
  /// Places for what no shelf takes.
  OVERSIZE_RACK(2, 1, 1_200, 1_000, 1_200, 400_000, "OVERSIZE", "PIECE"),
  /// Empty places that moves go through.
  BUFFER(2, 1, 1_200, 1_000, 1_600, 1_000_000, "AMBIENT", "PALLET");

  private static final int SMALL_DIVISIONS = 3;

  private final int levels;
  private final int positionsPerBay;
  private final int lengthMm;
  private final int widthMm;
  private final int heightMm;
  private final int loadLimitG;
  private final String storageClass;
  private final String pickType;

  ZoneKind(
      int levels,
      int positionsPerBay,
      int lengthMm,
      int widthMm,
      int heightMm,
      int loadLimitG,
      String storageClass,
      String pickType) {
    this.levels = levels;
    this.positionsPerBay = positionsPerBay;
    this.lengthMm = lengthMm;
    this.widthMm = widthMm;
    this.heightMm = heightMm;
    this.loadLimitG = loadLimitG;
    this.storageClass = storageClass;
    this.pickType = pickType;
  }

  /// A zone of this kind.
  public ZoneSpec zone(String name, int locations) {
    return zone(name, locations, 0, "", levels);
  }

  /// A zone of this kind, some of its locations divided, perhaps for one seller only.
  public ZoneSpec zone(
      String name, int locations, int dividedEvery, String dedicatedSellerId, int levelCount) {
    return new ZoneSpec(
        name,
        locations,
        levelCount,
        positionsPerBay,
        lengthMm,
        widthMm,
        heightMm,
        loadLimitG,
        storageClass,
        pickType,
        dividedEvery,
        dividedEvery > 0 ? SMALL_DIVISIONS : 1,
        dedicatedSellerId,
        this == BUFFER);
  }

  /// Shelves above each other, where the zone does not say otherwise.
  public int levels() {
    return levels;
  }

  /// Whether goods of this size fit one of its undivided locations.
  public boolean takes(PackedSize size) {
    return size.weightG() <= loadLimitG && size.fitsInto(lengthMm, widthMm, heightMm);
  }

  /// Units that one of its undivided locations holds.
  public int holds(PackedSize size) {
    return Math.min(
        size.stackedIn(lengthMm, widthMm, heightMm), loadLimitG / Math.max(1, size.weightG()));
  }

  /// What its locations are made for.
  public String storageClass() {
    return storageClass;
  }

  /// How its locations are picked.
  public String pickType() {
    return pickType;
  }
}
