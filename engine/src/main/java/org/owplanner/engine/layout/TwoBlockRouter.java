package org.owplanner.engine.layout;

/// Shortest tour in two blocks: the dynamic program of Roodbergen & de Koster (2001), written out.
///
/// Left of an aisle's three crossings (front, middle, back) a partial tour is of one of 23 classes,
/// each a field that holds the least length of such a tour. Its name has a letter for each
/// crossing: `n` not touched, `o` odd, else even: `e` in the same part as odd ones or the first
/// even one, `f` and `g` in a second and third part. `nnn` is the tour that hasn't begun. The lines
/// are those of [PartialTours], in an order in which each reads what is not overwritten yet.
final class TwoBlockRouter implements TourRouter {
  private static final int NEVER = 1 << 29;

  private final AisleGraph graph;
  private final AisleStops stops;
  private final BlockCosts costs;
  private int nnn,
      nen,
      nne,
      nef,
      noo,
      nee,
      enn,
      efn,
      enf,
      efg,
      foo,
      eff,
      oon,
      oof,
      ono,
      oeo,
      ooe,
      een,
      eef,
      eoo,
      ene,
      eee,
      ofo,
      efe;

  TwoBlockRouter(AisleGraph graph) {
    this.graph = graph;
    stops = new AisleStops(graph.aisleCount());
    costs = new BlockCosts(graph);
  }

  @Override
  public AisleGraph graph() {
    return graph;
  }

  @Override
  public long lengthMm(int[] aisles, int[] ysMm, int count) {
    if (count == 0) {
      return 0;
    }
    stops.load(aisles, ysMm, count);
    begin();
    var before = -1;
    for (var aisle = 0; aisle < graph.aisleCount(); aisle++) {
      var isDepot = aisle == graph.depotAisle();
      if (stops.isEmpty(aisle) && !isDepot) {
        continue;
      }
      if (before >= 0) {
        walkOn(graph.aisleXMm(aisle) - graph.aisleXMm(before));
      }
      costs.load(stops, aisle, isDepot);
      serveFrontBlock(
          costs.empty[0],
          costs.fromFrontMm[0],
          costs.fromBackMm[0],
          costs.gapMm[0],
          costs.throughMm[0]);
      serveBackBlock(
          costs.empty[1],
          costs.fromFrontMm[1],
          costs.fromBackMm[1],
          costs.gapMm[1],
          costs.throughMm[1]);
      before = aisle;
    }
    return least(least(enn, nen, nne), least(een, nee, ene), eee);
  }

  @Override
  public int[] sequence(int[] aisles, int[] ysMm, int count) {
    return new ExactWalk(graph, aisles, ysMm, count).sequence();
  }

  private void begin() {
    nen =
        nne =
            nef =
                noo =
                    nee =
                        enn =
                            efn =
                                enf =
                                    efg =
                                        foo =
                                            eff =
                                                oon =
                                                    oof =
                                                        ono =
                                                            oeo =
                                                                ooe =
                                                                    een =
                                                                        eef =
                                                                            eoo =
                                                                                ene =
                                                                                    eee =
                                                                                        ofo =
                                                                                            efe =
                                                                                                NEVER;
    nnn = 0;
  }

  private void serveFrontBlock(
      boolean isEmpty, int fromFrontMm, int fromBackMm, int gapMm, int throughMm) {
    var twiceMm = 2 * throughMm;
    var wasOon = oon;
    oon = least(least(least(nnn, nen), least(enn, efn), een) + throughMm, oon + gapMm);
    een = least(least(least(nnn, nen), least(enn, efn)) + twiceMm, wasOon + throughMm, een + gapMm);
    efn = least(least(nnn, nen), least(enn, efn)) + gapMm;
    enn = least(nnn, enn) + fromFrontMm;
    nen = least(nnn, nen) + fromBackMm;
    nnn = isEmpty ? nnn : NEVER;
    var wasOof = oof;
    oof = least(least(least(nne, nef), least(enf, efg), eef) + throughMm, oof + gapMm);
    eef = least(least(least(nne, nef), least(enf, efg)) + twiceMm, wasOof + throughMm, eef + gapMm);
    efg = least(least(nne, nef), least(enf, efg)) + gapMm;
    enf = least(nne, enf) + fromFrontMm;
    nef = least(nne, nef) + fromBackMm;
    nne = isEmpty ? nne : NEVER;
    var wasOeo = oeo;
    oeo = least(least(noo, foo, eoo) + throughMm, least(ono, ofo) + twiceMm, oeo + gapMm);
    eoo = least(least(noo, foo) + twiceMm, least(ono, wasOeo, ofo) + throughMm, eoo + gapMm);
    foo = least(noo, foo) + gapMm;
    noo += fromBackMm;
    ofo = least(ono, ofo) + gapMm;
    ono += fromFrontMm;
    var wasOoe = ooe;
    ooe = least(least(least(nee, eff), least(ene, eee), efe) + throughMm, ooe + gapMm);
    eee = least(least(least(nee, eff), least(ene, efe)) + twiceMm, wasOoe + throughMm, eee + gapMm);
    eff = least(nee, eff) + gapMm;
    nee += fromBackMm;
    efe = least(ene, efe) + gapMm;
    ene += fromFrontMm;
  }

  private void serveBackBlock(
      boolean isEmpty, int fromFrontMm, int fromBackMm, int gapMm, int throughMm) {
    var twiceMm = 2 * throughMm;
    var wasNoo = noo;
    noo = least(least(least(nnn, nen), least(nne, nef), nee) + throughMm, noo + gapMm);
    nee = least(least(least(nnn, nen), least(nne, nef)) + twiceMm, wasNoo + throughMm, nee + gapMm);
    nef = least(least(nnn, nen), least(nne, nef)) + gapMm;
    nen = least(nnn, nen) + fromFrontMm;
    nne = least(nnn, nne) + fromBackMm;
    nnn = isEmpty ? nnn : NEVER;
    var wasFoo = foo;
    foo = least(least(least(enn, efn), least(enf, efg), eff) + throughMm, foo + gapMm);
    eff = least(least(least(enn, efn), least(enf, efg)) + twiceMm, wasFoo + throughMm, eff + gapMm);
    efg = least(least(enn, efn), least(enf, efg)) + gapMm;
    efn = least(enn, efn) + fromFrontMm;
    enf = least(enn, enf) + fromBackMm;
    enn = isEmpty ? enn : NEVER;
    var wasOeo = oeo;
    oeo = least(least(oon, oof, ooe) + throughMm, oeo + gapMm, least(ono, ofo) + twiceMm);
    ooe = least(least(oon, oof) + twiceMm, least(wasOeo, ono, ofo) + throughMm, ooe + gapMm);
    oof = least(oon, oof) + gapMm;
    oon += fromFrontMm;
    ofo = least(ono, ofo) + gapMm;
    ono += fromBackMm;
    var wasEoo = eoo;
    eoo = least(least(least(een, eef), least(eee, ene), efe) + throughMm, eoo + gapMm);
    eee = least(least(least(een, eef), least(ene, efe)) + twiceMm, wasEoo + throughMm, eee + gapMm);
    eef = least(een, eef) + gapMm;
    een += fromFrontMm;
    efe = least(ene, efe) + gapMm;
    ene += fromBackMm;
  }

  private void walkOn(int acrossMm) {
    var twoMm = 2 * acrossMm;
    var fourMm = 4 * acrossMm;
    var sixMm = 6 * acrossMm;
    nnn = NEVER;
    nen = least(least(nen, nee), least(een, eee)) + twoMm;
    nne = least(least(nne, nee), least(eee, ene)) + twoMm;
    nef = least(nef, eef, efe) + fourMm;
    noo = least(noo, eoo) + twoMm;
    nee = least(nee, eee) + fourMm;
    enn = least(least(enn, een), least(eee, ene)) + twoMm;
    efn = least(efn, eff, efe) + fourMm;
    enf = least(enf, eff, eef) + fourMm;
    efg += sixMm;
    foo += fourMm;
    eff += sixMm;
    oon = least(oon, ooe) + twoMm;
    oof += fourMm;
    ono = least(oeo, ono) + twoMm;
    oeo += fourMm;
    ooe += fourMm;
    een = least(een, eee) + fourMm;
    eef += sixMm;
    eoo += fourMm;
    ene = least(eee, ene) + fourMm;
    eee += sixMm;
    ofo += fourMm;
    efe += sixMm;
  }

  private static int least(int a, int b) {
    return Math.min(a, b);
  }

  private static int least(int a, int b, int c) {
    return Math.min(Math.min(a, b), c);
  }
}
