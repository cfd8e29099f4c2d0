-- What each table and column of a plan means.

COMMENT ON TABLE plan.run IS 'One revision of one plan: what it was asked, what it found, what became of it.';
COMMENT ON COLUMN plan.run.run_id IS 'Number of the run.';
COMMENT ON COLUMN plan.run.tenant IS 'Whose plan it is, where one database serves several operators.';
COMMENT ON COLUMN plan.run.kind IS 'Which of the five plans: SITES, SLOTTING, WAVES, TRANSFERS or REPLENISHMENT.';
COMMENT ON COLUMN plan.run.scope_id IS 'What is planned: warehouse, network, seller or scenario.';
COMMENT ON COLUMN plan.run.plan_date IS 'Day (of the warehouse) that the plan is for; it has seen no order of that day or later.';
COMMENT ON COLUMN plan.run.shift IS 'Shift that the plan is for; empty where there is none.';
COMMENT ON COLUMN plan.run.revision IS 'Counts the plans for the same scope, date and shift from 1.';
COMMENT ON COLUMN plan.run.state IS 'PROPOSED, APPROVED, PUBLISHED, SUPERSEDED in this order, or REJECTED or FAILED before it is published. A FAILED run that is resumed is PROPOSED again.';
COMMENT ON COLUMN plan.run.seed IS 'Seed of every random sequence.';
COMMENT ON COLUMN plan.run.budget IS 'Budget given: time, steps, target gap, patience, threads.';
COMMENT ON COLUMN plan.run.rates IS 'Rates that the plan counted with, by name.';
COMMENT ON COLUMN plan.run.versions IS 'Versions of owp, its solver and the schema.';
COMMENT ON COLUMN plan.run.vetoes IS 'What a planner keeps as it is, such as SKUs that may not move, as a list of ids.';
COMMENT ON COLUMN plan.run.input_sha256 IS 'Hash of the problem that was solved, as stored in ops.problem.';
COMMENT ON COLUMN plan.run.objective_micros IS 'Cost of the plan over its horizon.';
COMMENT ON COLUMN plan.run.in_force_micros IS 'Cost of the plan in force over the same horizon.';
COMMENT ON COLUMN plan.run.bound_micros IS 'No plan costs less; null where no bound was computed.';
COMMENT ON COLUMN plan.run.bound_method IS 'The relaxation that gave the bound, or why there is none.';
COMMENT ON COLUMN plan.run.currency IS 'Currency of all money of the run, ISO 4217.';
COMMENT ON COLUMN plan.run.started_at IS 'When the revision was started first.';
COMMENT ON COLUMN plan.run.finished_at IS 'When the plan was complete; null while it is made.';
COMMENT ON COLUMN plan.run.published_at IS 'When it was published.';

COMMENT ON TABLE plan.slotting_assignment IS 'Where each face of each SKU shall lie.';
COMMENT ON COLUMN plan.slotting_assignment.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.slotting_assignment.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.slotting_assignment.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.slotting_assignment.face_no IS 'Number of the SKU''s face, counted from 0.';
COMMENT ON COLUMN plan.slotting_assignment.location_id IS 'Location of the face; null where it could not be placed.';
COMMENT ON COLUMN plan.slotting_assignment.division IS 'Part of the location, counted from 1.';
COMMENT ON COLUMN plan.slotting_assignment.was_location_id IS 'Where it lay when the plan was made; null: nowhere yet.';
COMMENT ON COLUMN plan.slotting_assignment.was_division IS 'Part of that location; null: nowhere yet.';

COMMENT ON TABLE plan.slotting_chain IS 'Moves that only make sense together, and what they bring; chain 0 is what chains gain jointly.';
COMMENT ON COLUMN plan.slotting_chain.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.slotting_chain.chain_no IS 'Number of the chain from 1; 0 for the joint gain.';
COMMENT ON COLUMN plan.slotting_chain.moves IS 'Moves in the chain.';
COMMENT ON COLUMN plan.slotting_chain.gain_micros_a_day IS 'What the objective would lose a day without the chain.';
COMMENT ON COLUMN plan.slotting_chain.cost_micros IS 'What its moves cost, once.';
COMMENT ON COLUMN plan.slotting_chain.payback_days IS 'Days after which the gain has paid the cost; null: never, or nothing to pay.';
COMMENT ON COLUMN plan.slotting_chain.reason_zh IS 'Why, in Chinese.';
COMMENT ON COLUMN plan.slotting_chain.reason_en IS 'Why, in English.';

COMMENT ON TABLE plan.slotting_move IS 'Moves of the night in an order in which they can be carried out.';
COMMENT ON COLUMN plan.slotting_move.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.slotting_move.move_no IS 'Place in the order, from 1.';
COMMENT ON COLUMN plan.slotting_move.chain_no IS 'Chain that it belongs to.';
COMMENT ON COLUMN plan.slotting_move.kind IS 'RELOCATE; TO_BUFFER and FROM_BUFFER, the two legs of a move that needs a place in between; PUT_AWAY of a SKU that had no slot.';
COMMENT ON COLUMN plan.slotting_move.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.slotting_move.sku_id IS 'SKU to move.';
COMMENT ON COLUMN plan.slotting_move.face_no IS 'Number of the SKU''s face, counted from 0.';
COMMENT ON COLUMN plan.slotting_move.from_location_id IS 'Where it is taken; null for a put-away.';
COMMENT ON COLUMN plan.slotting_move.from_division IS 'Part of that location; null for a put-away.';
COMMENT ON COLUMN plan.slotting_move.to_location_id IS 'Where it is put.';
COMMENT ON COLUMN plan.slotting_move.to_division IS 'Part of that location, counted from 1.';
COMMENT ON COLUMN plan.slotting_move.units IS 'Units to move.';
COMMENT ON COLUMN plan.slotting_move.minutes IS 'Minutes of labour that it takes.';

COMMENT ON TABLE plan.cost IS 'The objective by term, of the plan and of the plan in force.';
COMMENT ON COLUMN plan.cost.run_id IS 'Run that computed it.';
COMMENT ON COLUMN plan.cost.side IS 'IN_FORCE or PLAN.';
COMMENT ON COLUMN plan.cost.term IS 'Id of the constraint, such as walking.';
COMMENT ON COLUMN plan.cost.micros IS 'Cost over the horizon.';

COMMENT ON TABLE plan.reason IS 'Why rows of the plan are as they are, in words with numbers.';
COMMENT ON COLUMN plan.reason.run_id IS 'Run that explains itself.';
COMMENT ON COLUMN plan.reason.reason_no IS 'Number of the reason.';
COMMENT ON COLUMN plan.reason.subject IS 'What it is about, such as a SKU or a chain.';
COMMENT ON COLUMN plan.reason.code IS 'A constant that programs can rely on.';
COMMENT ON COLUMN plan.reason.micros IS 'What it saves (positive) or costs (negative) over the horizon.';
COMMENT ON COLUMN plan.reason.zh IS 'In Chinese.';
COMMENT ON COLUMN plan.reason.en IS 'In English.';

COMMENT ON TABLE plan.finding IS 'What the verifier found and what could not be planned.';
COMMENT ON COLUMN plan.finding.run_id IS 'Run that it concerns.';
COMMENT ON COLUMN plan.finding.finding_no IS 'Number of the finding.';
COMMENT ON COLUMN plan.finding.severity IS 'INFO; WARN: something is planned less well or not at all; ERROR: a hard rule is broken.';
COMMENT ON COLUMN plan.finding.code IS 'A constant that programs can rely on, such as NO_FACE_FITS.';
COMMENT ON COLUMN plan.finding.subject IS 'What it is about, such as a SKU.';
COMMENT ON COLUMN plan.finding.zh IS 'What is wrong and what to do, in Chinese.';
COMMENT ON COLUMN plan.finding.en IS 'What is wrong and what to do, in English.';

COMMENT ON TABLE plan.replay_day IS 'Real orders of one day replayed on one arrangement.';
COMMENT ON COLUMN plan.replay_day.run_id IS 'Run that replayed it.';
COMMENT ON COLUMN plan.replay_day.day IS 'Day of the orders, in the warehouse''s time zone.';
COMMENT ON COLUMN plan.replay_day.is_seen IS 'Whether the plan had seen these orders when it was made.';
COMMENT ON COLUMN plan.replay_day.arrangement IS 'IN_FORCE, PLAN, or one to compare with, such as VELOCITY or LINEAR.';
COMMENT ON COLUMN plan.replay_day.tours IS 'Picking tours walked.';
COMMENT ON COLUMN plan.replay_day.lines IS 'Order lines picked.';
COMMENT ON COLUMN plan.replay_day.metres IS 'Metres walked.';
COMMENT ON COLUMN plan.replay_day.seconds IS 'Seconds of walking, reaching and refilling.';
COMMENT ON COLUMN plan.replay_day.micros IS 'What these seconds cost.';

COMMENT ON TABLE plan.convergence IS 'How the objective fell and the bound rose while the plan was made.';
COMMENT ON COLUMN plan.convergence.run_id IS 'Run that it shows.';
COMMENT ON COLUMN plan.convergence.point_no IS 'Number of the point.';
COMMENT ON COLUMN plan.convergence.elapsed_millis IS 'Milliseconds since the planner began.';
COMMENT ON COLUMN plan.convergence.phase IS 'What the planner was doing.';
COMMENT ON COLUMN plan.convergence.objective_micros IS 'Best objective by then.';
COMMENT ON COLUMN plan.convergence.bound_micros IS 'Bound by then; null: none yet.';

COMMENT ON FUNCTION plan.run_state_follows() IS 'Refuses a change of a run''s state that skips or goes back.';

COMMENT ON TABLE feed.move_done IS 'Moves of a published slotting that were carried out. Adherence and achieved saving are computed from it.';
COMMENT ON COLUMN feed.move_done.warehouse_id IS 'Warehouse where it was done. Example: LEEDS';
COMMENT ON CONSTRAINT move_done_warehouse ON feed.move_done IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.move_done.plan_id IS 'Run of the plan, as owp plans lists it. Example: 1';
COMMENT ON COLUMN feed.move_done.move_no IS 'Number of the move in that plan. Example: 1';
COMMENT ON CONSTRAINT move_done_move ON feed.move_done IS 'must be a move of that plan, as owp show lists it.';
COMMENT ON COLUMN feed.move_done.done_at IS 'When it was done, with zone. Example: 2011-11-01T23:15:00Z';
COMMENT ON COLUMN feed.move_done.units IS 'Units moved; 0: found none there. Example: 120';
COMMENT ON CONSTRAINT units_range ON feed.move_done IS 'must be between 0 and 1,000,000,000 units.';
