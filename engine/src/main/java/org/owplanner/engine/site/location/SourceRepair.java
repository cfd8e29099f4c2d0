package org.owplanner.engine.site.location;

/// Plans of whole demands from the relaxation's choice.
final class SourceRepair implements Repair {

  private final LocationIndex index;
  private final SourceState source;

  SourceRepair(LocationIndex index) {
    this.index = index;
    source = new SourceState(index);
  }

  @Override
  public Candidate near(Relaxation relaxation) {
    if (!source.build(relaxation)) {
      return Candidate.none();
    }
    source.improve();
    return SourcePlans.of(index, source.siteOf);
  }
}
