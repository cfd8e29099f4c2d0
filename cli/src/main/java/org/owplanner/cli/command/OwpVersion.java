package org.owplanner.cli.command;

import picocli.CommandLine.IVersionProvider;

/// What `owp --version` prints.
final class OwpVersion implements IVersionProvider {

  @Override
  public String[] getVersion() {
    var version = OwpVersion.class.getPackage().getImplementationVersion();
    return new String[] {"owp " + (version == null ? "(not packaged)" : version)};
  }
}
