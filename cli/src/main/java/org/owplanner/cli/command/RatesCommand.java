package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp rates`: prices and settings of a warehouse.
@Command(
    name = "rates",
    subcommands = {RatesListCommand.class, RatesSetCommand.class})
final class RatesCommand extends AbstractGroup {}
