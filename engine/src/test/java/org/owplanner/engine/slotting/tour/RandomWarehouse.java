package org.owplanner.engine.slotting.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.owplanner.engine.layout.AisleGraph;
import org.owplanner.engine.layout.Layout;
import org.owplanner.engine.layout.Location;
import org.owplanner.engine.layout.RoutingPolicy;

/// A small warehouse with one to three blocks, goods at random places and random tours.
record RandomWarehouse(Layout layout, TourSample sample, int[] locationOf) {
  private static final int TOURS = 20;

  static RandomWarehouse of(int seed, RoutingPolicy policy) {
    var random = new Random(seed);
    var layout =
        layout(1 + random.nextInt(7), 1 + random.nextInt(3), 1 + random.nextInt(6), policy, random);
    var faces = layout.size();
    var visits = new int[TOURS][];
    for (var tour = 0; tour < TOURS; tour++) {
      visits[tour] = random.ints(1 + random.nextInt(Math.min(faces, 8)), 0, faces).toArray();
    }
    var microsPerMetre = new long[TOURS];
    Arrays.fill(microsPerMetre, 1000);
    var places = new ArrayList<>(Collections.nCopies(faces, 0));
    for (var i = 0; i < faces; i++) {
      places.set(i, i);
    }
    Collections.shuffle(places, random);
    var locationOf = new int[faces];
    for (var face = 0; face < faces; face++) {
      locationOf[face] = random.nextInt(10) == 0 ? -1 : places.get(face);
    }
    return new RandomWarehouse(layout, TourSample.of(faces, visits, microsPerMetre), locationOf);
  }

  static Layout layout(int aisles, int blocks, int bays, RoutingPolicy policy, Random random) {
    var xMm = new int[aisles];
    for (var aisle = 0; aisle < aisles; aisle++) {
      xMm[aisle] = aisle * 3_000;
    }
    var yMm = new int[blocks + 1];
    for (var k = 0; k <= blocks; k++) {
      yMm[k] = k * (bays * 1_000 + 2_000);
    }
    List<Location> locations = new ArrayList<>();
    for (var aisle = 0; aisle < aisles; aisle++) {
      for (var bay = 0; bay < blocks * bays; bay++) {
        for (var level = 0; level < 2; level++) {
          locations.add(location(aisle, bay, level, yMm[bay / bays] + 1_500 + bay % bays * 1_000));
        }
      }
    }
    return new Layout(new AisleGraph(xMm, yMm, random.nextInt(aisles)), locations, policy);
  }

  private static Location location(int aisle, int bay, int level, int yMm) {
    var id = "%02d-%02d-%d".formatted(aisle, bay, level);
    return new Location(
        id, "A", aisle, bay, level, yMm, 1_000, 800, 600, 100_000, "AMBIENT", "PIECE", "", false);
  }

  TourState state() {
    var state = new TourState(new Spots(layout), sample, locationOf);
    var probe = state.probe();
    for (var tour = 0; tour < sample.tours(); tour++) {
      state.rebuild(tour, probe);
    }
    return state;
  }
}
