package org.owplanner.engine.site.geography;

/// A point on the unit sphere, from the Earth's centre: x to 0° N 0° E, y to 0° N 90° E, z to the
/// North Pole.
record Direction(double x, double y, double z) {

  static Direction of(Place place) {
    var latitude = StrictMath.toRadians(place.latitude());
    var longitude = StrictMath.toRadians(place.longitude());
    var flat = StrictMath.cos(latitude);
    return new Direction(
        flat * StrictMath.cos(longitude),
        flat * StrictMath.sin(longitude),
        StrictMath.sin(latitude));
  }

  Place place() {
    return new Place(
        StrictMath.toDegrees(StrictMath.atan2(z, StrictMath.sqrt(x * x + y * y))),
        StrictMath.toDegrees(StrictMath.atan2(y, x)));
  }

  Direction plus(Direction other, double times) {
    return new Direction(x + times * other.x, y + times * other.y, z + times * other.z);
  }

  double dot(Direction other) {
    return x * other.x + y * other.y + z * other.z;
  }

  double length() {
    return StrictMath.sqrt(dot(this));
  }

  Direction unit() {
    var length = length();
    return new Direction(x / length, y / length, z / length);
  }

  /// Radians between two unit vectors.
  double angle(Direction other) {
    var cross =
        new Direction(
            y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    return StrictMath.atan2(cross.length(), dot(other));
  }

  /// The unit tangent here that leads to another unit vector; none where they are the same or
  /// opposite.
  Direction towards(Direction other) {
    var tangent = other.plus(this, -dot(other));
    var length = tangent.length();
    return length == 0 ? tangent : tangent.unit();
  }

  /// Where one comes by going along a tangent, as many radians as it is long.
  Direction go(Direction tangent) {
    var angle = tangent.length();
    if (angle == 0) {
      return this;
    }
    var cosine = StrictMath.cos(angle);
    return new Direction(x * cosine, y * cosine, z * cosine)
        .plus(tangent, StrictMath.sin(angle) / angle)
        .unit();
  }
}
