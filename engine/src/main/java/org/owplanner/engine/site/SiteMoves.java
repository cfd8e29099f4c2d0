package org.owplanner.engine.site;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.random.RandomGenerator;

/// Draws moves: a site becomes something else, or a region is served another way; or two at once.
public final class SiteMoves implements MoveIteratorFactory<SitePlan, Move<SitePlan>> {

  @Override
  public long getSize(ScoreDirector<SitePlan> director) {
    var plan = director.getWorkingSolution();
    return plan.getSites().stream().mapToLong(site -> site.getOptions().size() - 1).sum()
        + plan.getSources().stream().mapToLong(source -> source.getPlans().size() - 1).sum();
  }

  @Override
  public Iterator<Move<SitePlan>> createOriginalMoveIterator(ScoreDirector<SitePlan> director) {
    return Collections.emptyIterator();
  }

  @Override
  public Iterator<Move<SitePlan>> createRandomMoveIterator(
      ScoreDirector<SitePlan> director, RandomGenerator random) {
    var plan = director.getWorkingSolution();
    var sites = plan.getSites().stream().filter(site -> site.getOptions().size() > 1).toList();
    var sources =
        plan.getSources().stream().filter(source -> source.getPlans().size() > 1).toList();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !sites.isEmpty() || !sources.isEmpty();
      }

      @Override
      public Move<SitePlan> next() {
        var first = draw(sites, sources, random);
        return random.nextBoolean() ? first : both(first, sites, sources, random);
      }
    };
  }

  private static Move<SitePlan> both(
      Move<SitePlan> first,
      List<SiteChoice> sites,
      List<SourceChoice> sources,
      RandomGenerator random) {
    return Moves.compose(first, draw(sites, sources, random));
  }

  private static Move<SitePlan> draw(
      List<SiteChoice> sites, List<SourceChoice> sources, RandomGenerator random) {
    if (sources.isEmpty() || (!sites.isEmpty() && random.nextInt(4) == 0)) {
      var site = sites.get(random.nextInt(sites.size()));
      return Moves.change(
          SitePlan.OPTION, site, other(site.getOptions(), site.getOption(), random));
    }
    var source = sources.get(random.nextInt(sources.size()));
    return Moves.change(SitePlan.PLAN, source, other(source.getPlans(), source.getPlan(), random));
  }

  private static <T> T other(List<T> all, T own, RandomGenerator random) {
    var one = all.get(random.nextInt(all.size() - 1));
    return one == own ? all.getLast() : one;
  }
}
