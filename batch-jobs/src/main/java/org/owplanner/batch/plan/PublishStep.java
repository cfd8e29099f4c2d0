package org.owplanner.batch.plan;

/// Publishes the run in one transaction; doing it again changes nothing.
final class PublishStep implements RunTasklet.Work {

  private final RunStore store;

  PublishStep(RunStore store) {
    this.store = store;
  }

  @Override
  public void run(PlanPartition whole) {
    store.inTransaction(() -> store.runs().publish(store.runs().find(whole.runId())));
  }
}
