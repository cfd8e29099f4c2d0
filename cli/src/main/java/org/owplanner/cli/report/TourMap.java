package org.owplanner.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.owplanner.engine.layout.AisleGraph;

/// Draws tours on a floor plan to scale, as SVG that needs neither script nor network; how lines
/// look is left to style sheets.
final class TourMap {
  private static final double MARGIN = 26;
  private static final double NAMES = 20;
  private static final double LANE = 2.2;
  private static final double MOST_HIGH = 0.62;

  private final AisleGraph graph;
  private final List<String> aisles;
  private final double width;
  private final double height;
  private final double scale;
  private final double left;

  /// @param aisles the aisles' names
  /// @param width of the picture; its height follows, but is never more than its width allows
  TourMap(AisleGraph graph, List<String> aisles, double width) {
    this.graph = graph;
    this.aisles = aisles;
    this.width = width;
    var wide = width - 2 * MARGIN;
    scale =
        Math.min(
            wide / Math.max(1, graph.widthMm()), width * MOST_HIGH / Math.max(1, graph.lengthMm()));
    left = (width - scale * graph.widthMm()) / 2;
    height = scale * graph.lengthMm() + 2 * MARGIN + NAMES;
  }

  /// What the `viewBox` of its `svg` element holds.
  String viewBox() {
    return "0 0 " + decimal(width) + " " + decimal(height);
  }

  /// Aisles with their names, cross-aisles and the depot.
  String floor() {
    var svg = new StringBuilder();
    for (var c = 0; c < graph.crossAisleCount(); c++) {
      var y = y(graph.crossAisleYMm(c));
      line(svg, "cross", x(0), y, x(graph.aisleCount() - 1), y);
    }
    var every = Math.max(1, (int) Math.ceil(26 * graph.aisleCount() / width));
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      line(svg, "aisle", x(aisle), y(graph.frontYMm()), x(aisle), y(graph.backYMm()));
      if (aisle % every == 0) {
        var name = aisle < aisles.size() ? aisles.get(aisle) : Integer.toString(aisle + 1);
        text(svg, "name", x(aisle), height - 8, name);
      }
    }
    var x = x(graph.depotAisle());
    var y = y(graph.frontYMm());
    svg.append("<path class=\"depot\" d=\"M%s %sl7 12h-14z\"/>".formatted(decimal(x), decimal(y)));
    return svg.toString();
  }

  /// The walk from the depot through all visits and back, and the visits with their numbers.
  String tour(List<Visit> visits) {
    if (visits.isEmpty()) {
      return "";
    }
    var points = new StringJoiner(" ");
    var aisle = graph.depotAisle();
    var yMm = graph.frontYMm();
    for (var visit : visits) {
      leg(points, aisle, yMm, visit.aisle(), visit.yMm());
      aisle = visit.aisle();
      yMm = visit.yMm();
    }
    leg(points, aisle, yMm, graph.depotAisle(), graph.frontYMm());
    var svg = new StringBuilder();
    svg.append("<polyline class=\"walk\" points=\"%s\"/>".formatted(points));
    for (var v = 0; v < visits.size(); v++) {
      mark(svg, visits.get(v), v % 2 == 0 ? 1 : -1);
    }
    return svg.toString();
  }

  private void mark(StringBuilder svg, Visit visit, int side) {
    var x = x(visit.aisle());
    var y = y(visit.yMm());
    svg.append("<g class=\"stop\"><title>").append(escaped(visit.told())).append("</title>");
    svg.append("<circle cx=\"%s\" cy=\"%s\" r=\"3\"/>".formatted(decimal(x), decimal(y)));
    text(svg, side > 0 ? "right" : "left", x + side * 6, y + 3.5, visit.label());
    svg.append("</g>");
  }

  /// Up one lane and down the other, so that a way and its way back are two lines.
  private void leg(StringJoiner points, int fromAisle, int fromMm, int toAisle, int toMm) {
    if (fromAisle == toAisle) {
      along(points, fromAisle, fromMm, toMm);
      return;
    }
    var viaMm = crossAisleMm(fromAisle, fromMm, toAisle, toMm);
    along(points, fromAisle, fromMm, viaMm);
    along(points, toAisle, viaMm, toMm);
  }

  private void along(StringJoiner points, int aisle, int fromMm, int toMm) {
    var lane = x(aisle) + (toMm == fromMm ? 0 : toMm > fromMm ? LANE : -LANE);
    points.add(decimal(lane) + "," + decimal(y(fromMm)));
    points.add(decimal(lane) + "," + decimal(y(toMm)));
  }

  /// Where the shortest way changes over to the other aisle.
  int crossAisleMm(int fromAisle, int fromMm, int toAisle, int toMm) {
    var best = graph.frontYMm();
    var least = Integer.MAX_VALUE;
    for (var c = 0; c < graph.crossAisleCount(); c++) {
      var crossMm = graph.crossAisleYMm(c);
      var wayMm = Math.abs(fromMm - crossMm) + Math.abs(crossMm - toMm);
      if (wayMm < least) {
        least = wayMm;
        best = crossMm;
      }
    }
    assert least + Math.abs(graph.aisleXMm(fromAisle) - graph.aisleXMm(toAisle))
        == graph.distanceMm(fromAisle, fromMm, toAisle, toMm);
    return best;
  }

  private double x(int aisle) {
    return left + scale * (graph.aisleXMm(aisle) - graph.aisleXMm(0));
  }

  private double y(int yMm) {
    return MARGIN + scale * (graph.backYMm() - yMm);
  }

  private static void line(
      StringBuilder svg, String kind, double x1, double y1, double x2, double y2) {
    svg.append(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>"
            .formatted(kind, decimal(x1), decimal(y1), decimal(x2), decimal(y2)));
  }

  private static void text(StringBuilder svg, String kind, double x, double y, String words) {
    svg.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>"
            .formatted(kind, decimal(x), decimal(y), escaped(words)));
  }

  private static String decimal(double number) {
    var text = String.format(Locale.ROOT, "%.1f", number);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// Consecutive stops at one location.
  ///
  /// @param aisle index of the aisle
  /// @param yMm place along it
  /// @param label numbers of the stops, such as `3` or `3–5`
  /// @param told what it is called
  record Visit(int aisle, int yMm, String label, String told) {}
}
