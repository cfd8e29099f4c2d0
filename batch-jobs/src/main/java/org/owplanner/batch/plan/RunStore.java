package org.owplanner.batch.plan;

import org.jooq.DSLContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// What the steps of a run read and write, and the two kinds of transaction that they do it in.
///
/// @param database joins the transaction that is open
/// @param transactions opens transactions
record RunStore(DSLContext database, PlatformTransactionManager transactions) {

  PlanRuns runs() {
    return new PlanRuns(database);
  }

  ProblemStore problems() {
    return new ProblemStore(database);
  }

  /// All of it or nothing.
  void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }

  /// All of it or nothing, reading the database as it was at one moment.
  void inSnapshot(Runnable work) {
    var template = new TransactionTemplate(transactions);
    template.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    template.executeWithoutResult(status -> work.run());
  }
}
