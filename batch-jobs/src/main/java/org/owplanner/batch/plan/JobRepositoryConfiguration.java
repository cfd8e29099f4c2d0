package org.owplanner.batch.plan;

import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.owplanner.engine.solve.Progress;
import org.springframework.batch.core.configuration.JobRegistry;
import org.springframework.batch.core.configuration.annotation.EnableBatchProcessing;
import org.springframework.batch.core.configuration.annotation.EnableJdbcJobRepository;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/// What every planning job stands on: the job repository in schema `ops`, transactions, jOOQ.
///
/// Plain Spring without Boot's auto-configuration: a run on the command line starts in half the
/// time.
@Configuration
@EnableBatchProcessing
@EnableJdbcJobRepository(tablePrefix = "ops.batch_")
class JobRepositoryConfiguration {

  @Bean
  PlatformTransactionManager transactionManager(DataSource dataSource) {
    return new DataSourceTransactionManager(dataSource);
  }

  /// Takes part in the transaction of the step that calls it.
  @Bean
  DSLContext dslContext(DataSource dataSource) {
    var connections =
        new DataSourceConnectionProvider(new TransactionAwareDataSourceProxy(dataSource));
    return DSL.using(
        new DefaultConfiguration()
            .set(connections)
            .set(SQLDialect.POSTGRES)
            .set(new Settings().withRenderSchema(true)));
  }

  @Bean
  PlanRuns planRuns(DSLContext database) {
    return new PlanRuns(database);
  }

  /// Where a restart finds a job by its name.
  @Bean
  JobRegistry jobRegistry() {
    return new MapJobRegistry();
  }

  @Bean
  JobsByKind jobsByKind(
      List<PlanJob<?, ?>> plans,
      JobRegistry registry,
      JobRepository repository,
      PlatformTransactionManager transactions,
      DSLContext database,
      Progress progress) {
    var store = new RunStore(database, transactions);
    return new JobsByKind(plans, new PlanSteps(repository, store, progress), registry);
  }

  @Bean
  JobRunner jobRunner(JobOperator operator, JobRepository repository) {
    return new JobRunner(operator, repository);
  }
}
