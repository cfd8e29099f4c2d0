package org.owplanner.engine.forecast.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which products of a seller are alike by the words of their descriptions and by price.
///
/// Likeness = (0.02 + c²)·exp(−2·|ln(price ÷ price')|), c the cosine of the words' weights ln(n ÷
/// products with the word) (Spärck Jones 1972); a product without a price is as far as one of twice
/// the price.
final class ProductWords {

  private static final double UNLIKE = 0.02;
  private static final double PRICE_FALL = 2;

  private final List<SkuHistory> products;
  private final List<int[]> words = new ArrayList<>();
  private final double[] weights;
  private final double[] lengths;

  ProductWords(List<SkuHistory> products) {
    this.products = products;
    Map<String, Integer> ids = new HashMap<>();
    var counts = new ArrayList<int[]>();
    for (var product : products) {
      var own = words(product.description(), ids);
      words.add(own);
      for (var word : own) {
        while (counts.size() <= word) {
          counts.add(new int[1]);
        }
        counts.get(word)[0]++;
      }
    }
    weights = new double[counts.size()];
    for (var word = 0; word < weights.length; word++) {
      // A word of one product alone can't be shared, so it tells nothing either way.
      var with = counts.get(word)[0];
      weights[word] = with == 1 ? 0 : Math.log((1.0 + products.size()) / with);
    }
    lengths = new double[products.size()];
    for (var i = 0; i < lengths.length; i++) {
      for (var word : words.get(i)) {
        lengths[i] += weights[word] * weights[word];
      }
      lengths[i] = Math.sqrt(lengths[i]);
    }
  }

  private static int[] words(String description, Map<String, Integer> ids) {
    return Arrays.stream(description.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .distinct()
        .mapToInt(word -> ids.computeIfAbsent(word, key -> ids.size()))
        .sorted()
        .toArray();
  }

  double likeness(int a, int b) {
    var cosine = 0.0;
    if (lengths[a] > 0 && lengths[b] > 0) {
      cosine = common(words.get(a), words.get(b)) / lengths[a] / lengths[b];
    }
    var priceA = products.get(a).priceCents();
    var priceB = products.get(b).priceCents();
    var ratio =
        priceA > 0 && priceB > 0 ? Math.abs(Math.log((double) priceA / priceB)) : Math.log(2);
    return (UNLIKE + cosine * cosine) * Math.exp(-PRICE_FALL * ratio);
  }

  private double common(int[] a, int[] b) {
    var sum = 0.0;
    var i = 0;
    var j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        sum += weights[a[i]] * weights[a[i]];
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }
}
