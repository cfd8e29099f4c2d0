package org.owplanner.batch.plan;

/// Publishes the run in one transaction, without what has changed since its snapshot; doing it
/// again changes nothing. A run that only shows what would be ends unpublished.
final class PublishStep implements RunTasklet.Work {

  private final RunStore store;
  private final PlanJob<?, ?> plan;

  PublishStep(RunStore store, PlanJob<?, ?> plan) {
    this.store = store;
    this.plan = plan;
  }

  @Override
  public void run(PlanPartition whole) {
    store.inTransaction(() -> publish(whole));
  }

  private void publish(PlanPartition whole) {
    var run = store.runs().find(whole.runId());
    if (plan.isTrial(run.request())) {
      store.runs().finish(run.runId());
      return;
    }
    if (run.state().isUnfinished()) {
      var changed = plan.beforePublishing(run);
      if (!changed.isEmpty()) {
        new RunWriter(store.database(), whole).addFindings(changed);
      }
    }
    store.runs().publish(run);
  }
}
