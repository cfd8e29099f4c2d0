package org.owplanner.cli.command;

import picocli.CommandLine.Command;

/// `owp db`: the database that plans live in.
@Command(
    name = "db",
    subcommands = {
      DbStartCommand.class,
      DbStopCommand.class,
      DbStatusCommand.class,
      DbPsqlUrlCommand.class,
      DbBackupCommand.class,
      DbRestoreCommand.class,
      DbResetCommand.class
    })
final class DbCommand extends AbstractGroup {}
