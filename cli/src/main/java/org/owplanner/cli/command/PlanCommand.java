package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp plan`: makes one of the plans.
@Command(
    name = "plan",
    subcommands = {
      PlanSlottingCommand.class,
      PlanWavesCommand.class,
      PlanReplenishmentCommand.class,
      PlanTransfersCommand.class
    })
final class PlanCommand extends AbstractGroup {}
