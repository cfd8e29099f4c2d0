create schema feed;
comment on schema feed is 'What WMS, OMS, ERP and TMS write.';

create schema plan;
comment on schema plan is 'What the planner writes: plans, their proof and their reasons.';

create schema ops;
comment on schema ops is 'What runs the planner: job repository, schedule, rejects, audit.';
