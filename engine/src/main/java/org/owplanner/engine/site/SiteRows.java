package org.owplanner.engine.site;

import java.util.List;

/// A plan as it is written.
///
/// @param sites every site, by id
/// @param flows by site, region and family
/// @param unserved by region and family
public record SiteRows(List<ChosenSite> sites, List<Flow> flows, List<Unserved> unserved) {

  public SiteRows {
    sites = List.copyOf(sites);
    flows = List.copyOf(flows);
    unserved = List.copyOf(unserved);
  }
}
