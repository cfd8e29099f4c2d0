package org.owplanner.cli.command;

import java.util.OptionalDouble;

/// A share as people write it.
final class Share {

  private Share() {}

  /// The share that a text such as `1%` or `0.01` means; none where it is no share from 0 to 1.
  static OptionalDouble of(String text) {
    var number = text.strip();
    try {
      var share =
          number.endsWith("%")
              ? Double.parseDouble(number.substring(0, number.length() - 1)) / 100
              : Double.parseDouble(number);
      return share >= 0 && share <= 1 ? OptionalDouble.of(share) : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
