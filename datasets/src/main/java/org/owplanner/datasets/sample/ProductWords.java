package org.owplanner.datasets.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.owplanner.datasets.generate.SizeShift;

/// What the words of a description say about goods, by `product-words.csv`.
///
/// The last word that names a thing decides the product family and the proportions (in English
/// descriptions the thing comes last); every word for size or material adds to it, and so does the
/// number of pieces in a set.
final class ProductWords {

  /// What a description tells.
  ///
  /// @param family product family, of which each has a generated seller
  /// @param shift how packed sizes differ from the average
  record Told(String family, SizeShift shift) {}

  private record Word(boolean isThing, String family, SizeShift shift) {}

  private static final Pattern WORD = Pattern.compile("[A-Z0-9/-]+");
  private static final Pattern SET =
      Pattern.compile("(?:SET|PACK|BOX|PK)(?: OF |/| )(\\d+)|\\bS/(\\d+)");
  private static final String ANY_FAMILY = "DECOR";
  private static final double SIDE_EXPONENT_OF_SET = 0.15;
  private static final double WEIGHT_EXPONENT_OF_SET = 0.4;
  private static final int LARGEST_SET = 100;

  /// Words tell a part of the size, so that less of it is left to chance.
  private static final double SPREAD_OF_KNOWN_THING = 0.5;

  private static final double SPREAD_OF_OTHER = 0.65;

  private final Map<String, Word> words = new HashMap<>();

  ProductWords() {
    for (var row : SampleResource.rows("product-words.csv")) {
      var shift =
          new SizeShift(
              ln(row.getField("length")),
              ln(row.getField("width")),
              ln(row.getField("height")),
              ln(row.getField("weight")),
              1);
      var isThing = row.getField("kind").equals("THING");
      words.put(row.getField("word"), new Word(isThing, row.getField("family"), shift));
    }
  }

  private static double ln(String percent) {
    return StrictMath.log(Integer.parseInt(percent) / 100.0);
  }

  Told tell(String description) {
    var family = "";
    var shift = ofSet(description);
    var thing = new SizeShift(0, 0, 0, 0, SPREAD_OF_OTHER);
    var matcher = WORD.matcher(description.toUpperCase(Locale.ROOT));
    while (matcher.find()) {
      var word = words.get(matcher.group());
      if (word == null) {
        continue;
      }
      if (word.isThing()) {
        family = word.family();
        thing = word.shift().plus(new SizeShift(0, 0, 0, 0, SPREAD_OF_KNOWN_THING));
      } else {
        family = family.isEmpty() ? word.family() : family;
        shift = shift.plus(word.shift());
      }
    }
    return new Told(family.isEmpty() ? ANY_FAMILY : family, shift.plus(thing));
  }

  private static SizeShift ofSet(String description) {
    var matcher = SET.matcher(description);
    if (!matcher.find()) {
      return SizeShift.NONE;
    }
    var number = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    var pieces = Math.clamp(number.length() > 3 ? 0 : Integer.parseInt(number), 1, LARGEST_SET);
    return SizeShift.ofFactors(
        StrictMath.pow(pieces, SIDE_EXPONENT_OF_SET),
        StrictMath.pow(pieces, WEIGHT_EXPONENT_OF_SET));
  }
}
