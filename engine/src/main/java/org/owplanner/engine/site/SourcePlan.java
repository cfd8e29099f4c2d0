package org.owplanner.engine.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A way to serve a region: which sites serve which parts of what it needs, and what that costs.
public final class SourcePlan {

  private final int region;
  private final List<SourcePart> parts;
  private final Map<SiteTerm, Long> micros;

  private SourcePlan(int region, List<SourcePart> parts, Map<SiteTerm, Long> micros) {
    this.region = region;
    this.parts = List.copyOf(parts);
    this.micros = micros;
  }

  /// As a network serves it.
  static SourcePlan of(ServedNeeds network, int region) {
    var facts = network.facts;
    var terms = new FlowTerms(facts);
    var micros = new EnumMap<SiteTerm, Long>(SiteTerm.class);
    var parts = new ArrayList<SourcePart>();
    for (var need = facts.needs.first[region]; need < facts.needs.first[region + 1]; need++) {
      for (var k = need * network.width; k < (need + 1) * network.width; k++) {
        if (network.ppm[k] > 0) {
          parts.add(SourcePart.of(facts, network.source[k], need, network.ppm[k]));
          terms.price(
              network.source[k],
              need,
              network.ppm[k],
              (term, amount) -> micros.merge(term, amount, Long::sum));
        }
      }
      var left = network.unserved(need);
      if (left > 0) {
        micros.merge(SiteTerm.UNSERVED, terms.unserved(need, left), Long::sum);
      }
    }
    return new SourcePlan(region, parts, micros);
  }

  int region() {
    return region;
  }

  List<SourcePart> parts() {
    return parts;
  }

  long micros(SiteTerm term) {
    return micros.getOrDefault(term, 0L);
  }

  long sources() {
    return parts.stream().mapToInt(SourcePart::site).distinct().count();
  }

  boolean isSame(SourcePlan other) {
    return region == other.region && parts.equals(other.parts);
  }

  @Override
  public String toString() {
    return region + ": " + parts;
  }
}
