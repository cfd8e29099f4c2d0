-- What waves stand on and what they decide. The feed says what waits to be picked, where it lies and who picks; a plan
-- says who picks what in which sequence, and what becomes of each order before anyone walks.

-- What a plan was asked for beside warehouse, date, seed and budget; a resumed run needs it again.
ALTER TABLE plan.run ADD COLUMN options jsonb NOT NULL DEFAULT '{}'
  CONSTRAINT options_form CHECK (jsonb_typeof(options) = 'object');
COMMENT ON COLUMN plan.run.options IS 'What its kind of plan was asked for beside, by name, such as the moment from which a shift is planned anew.';

ALTER TABLE feed.warehouse DROP CONSTRAINT routing_policy_known, ADD CONSTRAINT routing_policy_known
  CHECK (routing_policy IN ('EXACT', 'S_SHAPE', 'LARGEST_GAP', 'RETURN'));
COMMENT ON COLUMN feed.warehouse.routing_policy IS 'How pickers are routed: EXACT, the shortest tour; S_SHAPE, through every aisle with a pick; LARGEST_GAP, into every aisle from both ends up to its largest gap; RETURN, into every aisle from its front and back again. Example: S_SHAPE';
COMMENT ON CONSTRAINT routing_policy_known ON feed.warehouse IS 'must be EXACT, S_SHAPE, LARGEST_GAP or RETURN.';

CREATE TABLE feed.open_order (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT open_order_warehouse REFERENCES feed.warehouse,
  order_id text COLLATE "C" NOT NULL CONSTRAINT order_id_form CHECK (order_id <> '' AND length(order_id) <= 60),
  received_at timestamptz NOT NULL,
  cut_off_at timestamptz NOT NULL,
  is_hard_cut_off boolean NOT NULL DEFAULT false,
  priority integer NOT NULL DEFAULT 0 CONSTRAINT priority_range CHECK (priority BETWEEN 0 AND 100),
  carrier text,
  state text COLLATE "C" NOT NULL DEFAULT 'OPEN' CONSTRAINT state_known CHECK (state IN ('OPEN', 'CANCELLED')),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, order_id)
);

COMMENT ON TABLE feed.open_order IS 'Orders that wait to be picked. A file is the whole truth of each warehouse that it names: orders that it doesn''t list wait no longer. Those received after the moment that a plan is made for haven''t come yet.';
COMMENT ON COLUMN feed.open_order.warehouse_id IS 'Warehouse that ships the order. Example: LEEDS';
COMMENT ON CONSTRAINT open_order_warehouse ON feed.open_order IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.open_order.order_id IS 'The order''s key, as in order_line.csv. Example: 573153';
COMMENT ON CONSTRAINT order_id_form ON feed.open_order IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.open_order.received_at IS 'When it came, with zone. Example: 2011-10-31T15:54:00Z';
COMMENT ON COLUMN feed.open_order.cut_off_at IS 'When its carrier leaves, with zone; it must be packed by then. Example: 2011-11-01T13:00:00Z';
COMMENT ON COLUMN feed.open_order.is_hard_cut_off IS 'Whether an order packed later misses its carrier and waits for the next; else it is only late. Example: false';
COMMENT ON COLUMN feed.open_order.priority IS '0 for an ordinary order; what lateness and waiting cost is multiplied by 1 + priority. Example: 0';
COMMENT ON CONSTRAINT priority_range ON feed.open_order IS 'must be between 0, which is ordinary, and 100.';
COMMENT ON COLUMN feed.open_order.carrier IS 'Who takes it, as shown on pick lists; empty: not known. Example: ROYAL_MAIL';
COMMENT ON COLUMN feed.open_order.state IS 'OPEN; CANCELLED: it must not be picked any more. Example: OPEN';
COMMENT ON CONSTRAINT state_known ON feed.open_order IS 'must be OPEN or CANCELLED.';
COMMENT ON COLUMN feed.open_order.is_generated IS 'Whether cut-off and carrier were generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.open_order_line (
  warehouse_id text COLLATE "C" NOT NULL,
  order_id text COLLATE "C" NOT NULL,
  line_no integer NOT NULL CONSTRAINT line_no_range CHECK (line_no BETWEEN 1 AND 1000000),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 1 AND 1000000),
  PRIMARY KEY (warehouse_id, order_id, line_no),
  CONSTRAINT open_order_line_order FOREIGN KEY (warehouse_id, order_id) REFERENCES feed.open_order ON DELETE CASCADE,
  CONSTRAINT open_order_line_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);
CREATE INDEX open_order_line_by_sku ON feed.open_order_line (seller_id, sku_id);

COMMENT ON TABLE feed.open_order_line IS 'What the orders of open_order.csv ask for, a row a line. A file is the whole truth of each warehouse that it names: lines that it doesn''t list are asked for no longer.';
COMMENT ON COLUMN feed.open_order_line.warehouse_id IS 'Warehouse that ships the line. Example: LEEDS';
COMMENT ON COLUMN feed.open_order_line.order_id IS 'The order''s key. Example: 573153';
COMMENT ON CONSTRAINT open_order_line_order ON feed.open_order_line IS 'must be an order of that warehouse in open_order.csv; import that first.';
COMMENT ON COLUMN feed.open_order_line.line_no IS 'Number of the line in the order. Example: 1';
COMMENT ON CONSTRAINT line_no_range ON feed.open_order_line IS 'must be between 1 and 1,000,000.';
COMMENT ON COLUMN feed.open_order_line.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.open_order_line.sku_id IS 'SKU ordered. Example: 85123A';
COMMENT ON CONSTRAINT open_order_line_sku ON feed.open_order_line IS 'must be a SKU of that seller in sku.csv; import that first.';
COMMENT ON COLUMN feed.open_order_line.units IS 'Units asked for. Example: 12';
COMMENT ON CONSTRAINT units_range ON feed.open_order_line IS 'must be between 1 and 1,000,000 units.';

-- Its location and SKU are checked set-wise by owp import, as those of order lines are: there may be a million rows.
CREATE TABLE feed.location_stock (
  warehouse_id text COLLATE "C" NOT NULL,
  location_id text COLLATE "C" NOT NULL,
  division integer NOT NULL DEFAULT 1 CONSTRAINT division_range CHECK (division BETWEEN 1 AND 99),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  lot text COLLATE "C" NOT NULL DEFAULT '' CONSTRAINT lot_form CHECK (length(lot) <= 60),
  expires_on date,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN -1000000000 AND 1000000000),
  as_of timestamptz NOT NULL,
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, sku_id, warehouse_id, location_id, division, lot)
);

COMMENT ON TABLE feed.location_stock IS 'What lies where, by lot: what a picker can take. A file is the whole truth of each warehouse that it names: where it lists nothing, nothing lies. Units below 0 are taken as they come and told by every plan that they concern: the books are wrong, and nothing is picked there.';
COMMENT ON COLUMN feed.location_stock.warehouse_id IS 'Warehouse that the goods are in. Example: LEEDS';
COMMENT ON COLUMN feed.location_stock.location_id IS 'Location that they lie at. Example: A01-03-2';
COMMENT ON COLUMN feed.location_stock.division IS 'Part of a divided location, counted from 1. Example: 1';
COMMENT ON CONSTRAINT division_range ON feed.location_stock IS 'must be between 1 and 99.';
COMMENT ON COLUMN feed.location_stock.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.location_stock.sku_id IS 'SKU that lies there. Example: 85123A';
COMMENT ON COLUMN feed.location_stock.lot IS 'The lot''s key; empty where lots aren''t told apart. Example: L-2011-40';
COMMENT ON CONSTRAINT lot_form ON feed.location_stock IS 'must hold at most 60 characters.';
COMMENT ON COLUMN feed.location_stock.expires_on IS 'Day on which the lot expires: on that day and later it is not picked; empty: it doesn''t. Example: 2012-03-31';
COMMENT ON COLUMN feed.location_stock.units IS 'Units there, without those that are picked already. Example: 96';
COMMENT ON CONSTRAINT units_range ON feed.location_stock IS 'must be between -1,000,000,000 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.location_stock.as_of IS 'When it was counted or booked, with zone: picks done by then are taken off already. Example: 2011-11-01T05:00:00Z';
COMMENT ON COLUMN feed.location_stock.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.shift (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT shift_warehouse REFERENCES feed.warehouse,
  shift text COLLATE "C" NOT NULL CONSTRAINT shift_form CHECK (shift <> '' AND length(shift) <= 60),
  from_time time NOT NULL,
  to_time time NOT NULL,
  PRIMARY KEY (warehouse_id, shift)
);

COMMENT ON TABLE feed.shift IS 'The hours in which a warehouse picks, every day alike.';
COMMENT ON COLUMN feed.shift.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT shift_warehouse ON feed.shift IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.shift.shift IS 'Name of the shift. Example: DAY';
COMMENT ON CONSTRAINT shift_form ON feed.shift IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.shift.from_time IS 'When it begins, in the warehouse''s time zone. Example: 08:00';
COMMENT ON COLUMN feed.shift.to_time IS 'When it ends; not after its beginning: on the next day. Example: 17:00';

CREATE TABLE feed.equipment (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT equipment_warehouse REFERENCES feed.warehouse,
  equipment_id text COLLATE "C" NOT NULL
    CONSTRAINT equipment_id_form CHECK (equipment_id <> '' AND length(equipment_id) <= 60),
  kind text COLLATE "C" NOT NULL DEFAULT 'CART' CONSTRAINT kind_known CHECK (kind IN ('CART', 'ROBOT')),
  most_orders integer NOT NULL CONSTRAINT most_orders_range CHECK (most_orders BETWEEN 1 AND 100000),
  most_volume_cm3 bigint NOT NULL CONSTRAINT most_volume_cm3_range CHECK (most_volume_cm3 BETWEEN 1 AND 1000000000),
  most_weight_g bigint NOT NULL CONSTRAINT most_weight_g_range CHECK (most_weight_g BETWEEN 1 AND 1000000000),
  compartments integer NOT NULL DEFAULT 0 CONSTRAINT compartments_range CHECK (compartments BETWEEN 0 AND 1000),
  mm_per_second integer NOT NULL DEFAULT 0 CONSTRAINT mm_per_second_range CHECK (mm_per_second BETWEEN 0 AND 20000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, equipment_id)
);

COMMENT ON TABLE feed.equipment IS 'Kinds of carts and robots, and what a tour with one can carry.';
COMMENT ON COLUMN feed.equipment.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT equipment_warehouse ON feed.equipment IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.equipment.equipment_id IS 'Its name. Example: CART-8';
COMMENT ON CONSTRAINT equipment_id_form ON feed.equipment IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.equipment.kind IS 'CART, moved by a person at a picker''s wage; ROBOT, which goes by itself. Example: CART';
COMMENT ON CONSTRAINT kind_known ON feed.equipment IS 'must be CART or ROBOT.';
COMMENT ON COLUMN feed.equipment.most_orders IS 'Most orders of a tour. Example: 8';
COMMENT ON CONSTRAINT most_orders_range ON feed.equipment IS 'must be between 1 and 100,000 orders.';
COMMENT ON COLUMN feed.equipment.most_volume_cm3 IS 'Most volume of a tour. Example: 640000';
COMMENT ON CONSTRAINT most_volume_cm3_range ON feed.equipment IS 'must be between 1 and 1,000,000,000 cm³.';
COMMENT ON COLUMN feed.equipment.most_weight_g IS 'Most weight of a tour. Example: 250000';
COMMENT ON CONSTRAINT most_weight_g_range ON feed.equipment IS 'must be between 1 and 1,000,000,000 g.';
COMMENT ON COLUMN feed.equipment.compartments IS 'Compartments of equal volume that keep orders apart, each for one order; an order takes as many as its volume needs. 0: it is one box. Example: 8';
COMMENT ON CONSTRAINT compartments_range ON feed.equipment IS 'must be between 0, which is one box, and 1,000.';
COMMENT ON COLUMN feed.equipment.mm_per_second IS 'Its speed; 0: the walking speed of the rates. Example: 0';
COMMENT ON CONSTRAINT mm_per_second_range ON feed.equipment IS 'must be between 0, which is the walking speed, and 20,000 mm a second.';
COMMENT ON COLUMN feed.equipment.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.equipment_zone (
  warehouse_id text COLLATE "C" NOT NULL,
  equipment_id text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL CONSTRAINT zone_form CHECK (zone <> ''),
  PRIMARY KEY (warehouse_id, equipment_id, zone),
  CONSTRAINT equipment_zone_equipment FOREIGN KEY (warehouse_id, equipment_id) REFERENCES feed.equipment
);

COMMENT ON TABLE feed.equipment_zone IS 'Zones that equipment may pick in; equipment without any row may in all. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.equipment_zone.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON COLUMN feed.equipment_zone.equipment_id IS 'Equipment. Example: CART-8';
COMMENT ON CONSTRAINT equipment_zone_equipment ON feed.equipment_zone IS 'must be an equipment_id of that warehouse in equipment.csv; import that first.';
COMMENT ON COLUMN feed.equipment_zone.zone IS 'Zone, as in location.csv. Example: PIECE-1';
COMMENT ON CONSTRAINT zone_form ON feed.equipment_zone IS 'must not be empty.';

CREATE TABLE feed.equipment_closed_aisle (
  warehouse_id text COLLATE "C" NOT NULL,
  equipment_id text COLLATE "C" NOT NULL,
  aisle text COLLATE "C" NOT NULL,
  is_closed boolean NOT NULL DEFAULT true,
  PRIMARY KEY (warehouse_id, equipment_id, aisle),
  CONSTRAINT equipment_closed_aisle_equipment FOREIGN KEY (warehouse_id, equipment_id) REFERENCES feed.equipment,
  CONSTRAINT equipment_closed_aisle_aisle FOREIGN KEY (warehouse_id, aisle) REFERENCES feed.aisle
);

COMMENT ON TABLE feed.equipment_closed_aisle IS 'Aisles that equipment may not enter to pick. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.equipment_closed_aisle.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON COLUMN feed.equipment_closed_aisle.equipment_id IS 'Equipment. Example: CART-8';
COMMENT ON CONSTRAINT equipment_closed_aisle_equipment ON feed.equipment_closed_aisle IS 'must be an equipment_id of that warehouse in equipment.csv; import that first.';
COMMENT ON COLUMN feed.equipment_closed_aisle.aisle IS 'Aisle, as in aisle.csv. Example: A01';
COMMENT ON CONSTRAINT equipment_closed_aisle_aisle ON feed.equipment_closed_aisle IS 'must be an aisle of that warehouse in aisle.csv; import that first.';
COMMENT ON COLUMN feed.equipment_closed_aisle.is_closed IS 'false: it may be entered again; says so of the last closed aisle, which a file can''t do by leaving it out. Example: false';

CREATE TABLE feed.picker (
  warehouse_id text COLLATE "C" NOT NULL,
  shift text COLLATE "C" NOT NULL,
  picker_id text COLLATE "C" NOT NULL CONSTRAINT picker_id_form CHECK (picker_id <> '' AND length(picker_id) <= 60),
  equipment_id text COLLATE "C" NOT NULL,
  from_time time,
  to_time time,
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, shift, picker_id),
  CONSTRAINT picker_shift FOREIGN KEY (warehouse_id, shift) REFERENCES feed.shift,
  CONSTRAINT picker_equipment FOREIGN KEY (warehouse_id, equipment_id) REFERENCES feed.equipment
);

COMMENT ON TABLE feed.picker IS 'Who picks in a shift, with what: a row for each person, and for each robot that goes by itself. A file is the whole truth of each warehouse that it names: who isn''t listed doesn''t work.';
COMMENT ON COLUMN feed.picker.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON COLUMN feed.picker.shift IS 'Shift in which they pick. Example: DAY';
COMMENT ON CONSTRAINT picker_shift ON feed.picker IS 'must be a shift of that warehouse in shift.csv; import that first.';
COMMENT ON COLUMN feed.picker.picker_id IS 'A key for the picker; it need not be a name. Example: P07';
COMMENT ON CONSTRAINT picker_id_form ON feed.picker IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.picker.equipment_id IS 'What they pick with. Example: CART-8';
COMMENT ON CONSTRAINT picker_equipment ON feed.picker IS 'must be an equipment_id of that warehouse in equipment.csv; import that first.';
COMMENT ON COLUMN feed.picker.from_time IS 'When they begin, in the warehouse''s time zone; empty: with the shift. Example: 08:00';
COMMENT ON COLUMN feed.picker.to_time IS 'When they end; empty: with the shift. Example: 16:30';
COMMENT ON COLUMN feed.picker.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.picker_zone (
  warehouse_id text COLLATE "C" NOT NULL,
  shift text COLLATE "C" NOT NULL,
  picker_id text COLLATE "C" NOT NULL,
  zone text COLLATE "C" NOT NULL CONSTRAINT zone_form CHECK (zone <> ''),
  PRIMARY KEY (warehouse_id, shift, picker_id, zone),
  CONSTRAINT picker_zone_picker FOREIGN KEY (warehouse_id, shift, picker_id) REFERENCES feed.picker ON DELETE CASCADE
);

COMMENT ON TABLE feed.picker_zone IS 'Zones that a picker works in; a picker without any row works in all. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.picker_zone.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON COLUMN feed.picker_zone.shift IS 'Shift. Example: DAY';
COMMENT ON COLUMN feed.picker_zone.picker_id IS 'Picker. Example: P07';
COMMENT ON CONSTRAINT picker_zone_picker ON feed.picker_zone IS 'must be a picker of that warehouse and shift in picker.csv; import that first.';
COMMENT ON COLUMN feed.picker_zone.zone IS 'Zone, as in location.csv. Example: PIECE-1';
COMMENT ON CONSTRAINT zone_form ON feed.picker_zone IS 'must not be empty.';

CREATE TABLE feed.packing_capacity (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT packing_capacity_warehouse REFERENCES feed.warehouse,
  from_time time NOT NULL,
  to_time time NOT NULL,
  most_orders integer NOT NULL CONSTRAINT most_orders_range CHECK (most_orders BETWEEN 0 AND 1000000),
  PRIMARY KEY (warehouse_id, from_time)
);

COMMENT ON TABLE feed.packing_capacity IS 'How many orders can be packed by slot of time, every day alike; a warehouse without any row packs as fast as it picks. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.packing_capacity.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT packing_capacity_warehouse ON feed.packing_capacity IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.packing_capacity.from_time IS 'When the slot begins, in the warehouse''s time zone. Example: 08:00';
COMMENT ON COLUMN feed.packing_capacity.to_time IS 'When it ends; not after its beginning: on the next day. Slots must not overlap. Example: 09:00';
COMMENT ON COLUMN feed.packing_capacity.most_orders IS 'Most orders whose packing begins in it. Example: 60';
COMMENT ON CONSTRAINT most_orders_range ON feed.packing_capacity IS 'must be between 0 and 1,000,000 orders.';

CREATE TABLE plan.wave (
  run_id bigint NOT NULL CONSTRAINT wave_run REFERENCES plan.run ON DELETE CASCADE,
  wave_no integer NOT NULL CONSTRAINT wave_no_range CHECK (wave_no >= 1),
  release_second integer NOT NULL,
  orders integer NOT NULL CONSTRAINT orders_range CHECK (orders >= 0),
  lines integer NOT NULL CONSTRAINT lines_range CHECK (lines >= 0),
  units integer NOT NULL CONSTRAINT units_range CHECK (units >= 0),
  PRIMARY KEY (run_id, wave_no)
);

COMMENT ON TABLE plan.wave IS 'Orders that are released together.';
COMMENT ON COLUMN plan.wave.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.wave.wave_no IS 'Number of the wave, from 1 in the order of release.';
COMMENT ON COLUMN plan.wave.release_second IS 'When it is released, in seconds since local midnight of the plan''s date; beyond 86,400: on the next day.';
COMMENT ON COLUMN plan.wave.orders IS 'Orders in it.';
COMMENT ON COLUMN plan.wave.lines IS 'Order lines in it.';
COMMENT ON COLUMN plan.wave.units IS 'Units in it.';

CREATE TABLE plan.wave_batch (
  run_id bigint NOT NULL CONSTRAINT wave_batch_run REFERENCES plan.run ON DELETE CASCADE,
  batch_no integer NOT NULL CONSTRAINT batch_no_range CHECK (batch_no >= 1),
  wave_no integer NOT NULL,
  picker_id text COLLATE "C" NOT NULL,
  equipment_id text COLLATE "C" NOT NULL,
  kind text COLLATE "C" NOT NULL CONSTRAINT kind_known CHECK (kind IN ('ORDERS', 'SINGLES')),
  zone text COLLATE "C" NOT NULL DEFAULT '',
  start_second integer NOT NULL,
  end_second integer NOT NULL,
  walk_mm bigint NOT NULL CONSTRAINT walk_mm_range CHECK (walk_mm >= 0),
  is_released boolean NOT NULL,
  PRIMARY KEY (run_id, batch_no),
  CONSTRAINT wave_batch_wave FOREIGN KEY (run_id, wave_no) REFERENCES plan.wave
    ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ends_after_start CHECK (end_second >= start_second)
);

COMMENT ON TABLE plan.wave_batch IS 'Tours: what one picker fetches in one go.';
COMMENT ON COLUMN plan.wave_batch.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.wave_batch.batch_no IS 'Number of the tour, from 1.';
COMMENT ON COLUMN plan.wave_batch.wave_no IS 'Wave that it belongs to.';
COMMENT ON COLUMN plan.wave_batch.picker_id IS 'Who walks it.';
COMMENT ON COLUMN plan.wave_batch.equipment_id IS 'With what.';
COMMENT ON COLUMN plan.wave_batch.kind IS 'ORDERS, kept apart while picking; SINGLES, orders of one line each, told apart at packing.';
COMMENT ON COLUMN plan.wave_batch.zone IS 'The zone that it picks in; empty where zones don''t divide orders.';
COMMENT ON COLUMN plan.wave_batch.start_second IS 'When it begins, in seconds since local midnight of the plan''s date.';
COMMENT ON COLUMN plan.wave_batch.end_second IS 'When it is back.';
COMMENT ON COLUMN plan.wave_batch.walk_mm IS 'Length of the walk.';
COMMENT ON COLUMN plan.wave_batch.is_released IS 'Whether it was handed out before this plan, so that it stayed as it was.';

CREATE TABLE plan.wave_stop (
  run_id bigint NOT NULL,
  batch_no integer NOT NULL,
  stop_no integer NOT NULL CONSTRAINT stop_no_range CHECK (stop_no >= 1),
  location_id text COLLATE "C" NOT NULL,
  division integer NOT NULL DEFAULT 1 CONSTRAINT division_range CHECK (division BETWEEN 1 AND 99),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  lot text COLLATE "C" NOT NULL,
  order_id text COLLATE "C" NOT NULL,
  line_no integer NOT NULL,
  compartment integer NOT NULL CONSTRAINT compartment_range CHECK (compartment >= 0),
  units integer NOT NULL CONSTRAINT units_range CHECK (units >= 1),
  PRIMARY KEY (run_id, batch_no, stop_no),
  CONSTRAINT wave_stop_batch FOREIGN KEY (run_id, batch_no) REFERENCES plan.wave_batch ON DELETE CASCADE
);
CREATE INDEX wave_stop_by_order ON plan.wave_stop (run_id, order_id);

COMMENT ON TABLE plan.wave_stop IS 'What is taken where on each tour, in walking sequence.';
COMMENT ON COLUMN plan.wave_stop.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.wave_stop.batch_no IS 'Tour that it belongs to.';
COMMENT ON COLUMN plan.wave_stop.stop_no IS 'Place in the tour, from 1; a number that is missing left the plan before it was published.';
COMMENT ON COLUMN plan.wave_stop.location_id IS 'Location to take from.';
COMMENT ON COLUMN plan.wave_stop.division IS 'Part of that location, counted from 1.';
COMMENT ON COLUMN plan.wave_stop.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.wave_stop.sku_id IS 'SKU to take.';
COMMENT ON COLUMN plan.wave_stop.lot IS 'Lot to take; empty where lots aren''t told apart.';
COMMENT ON COLUMN plan.wave_stop.order_id IS 'Order that it is for.';
COMMENT ON COLUMN plan.wave_stop.line_no IS 'Line of that order.';
COMMENT ON COLUMN plan.wave_stop.compartment IS 'Compartment that it goes into, from 1; 0 where there is none.';
COMMENT ON COLUMN plan.wave_stop.units IS 'Units to take.';

CREATE TABLE plan.wave_order (
  run_id bigint NOT NULL CONSTRAINT wave_order_run REFERENCES plan.run ON DELETE CASCADE,
  order_no integer NOT NULL CONSTRAINT order_no_range CHECK (order_no >= 0),
  order_id text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL
    CONSTRAINT state_known CHECK (state IN ('ON_TIME', 'LATE', 'DEFERRED', 'UNFILLABLE', 'WITHDRAWN')),
  wave_no integer NOT NULL CONSTRAINT wave_no_range CHECK (wave_no >= 0),
  picked_second integer NOT NULL,
  packed_second integer NOT NULL,
  code text COLLATE "C" NOT NULL,
  reason_zh text NOT NULL,
  reason_en text NOT NULL,
  remedy_zh text NOT NULL,
  remedy_en text NOT NULL,
  PRIMARY KEY (run_id, order_no),
  CONSTRAINT wave_order_once UNIQUE (run_id, order_id),
  CONSTRAINT withdrawn_is_in_no_wave CHECK (state <> 'WITHDRAWN' OR wave_no = 0)
);

COMMENT ON TABLE plan.wave_order IS 'What becomes of each open order, told before anyone walks.';
COMMENT ON COLUMN plan.wave_order.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.wave_order.order_no IS 'Its place among the open orders, from 0 in the order in which they came.';
COMMENT ON COLUMN plan.wave_order.order_id IS 'The order.';
COMMENT ON COLUMN plan.wave_order.state IS 'ON_TIME; LATE: packed after its cut-off; DEFERRED: not picked in this shift; UNFILLABLE: it can''t be picked from what is there; WITHDRAWN: it was changed or cancelled while the plan was made, and left it before it was published.';
COMMENT ON COLUMN plan.wave_order.wave_no IS 'Wave in which its last tour is; 0: it isn''t picked.';
COMMENT ON COLUMN plan.wave_order.picked_second IS 'When its last tour is back, in seconds since local midnight of the plan''s date; -1: it isn''t picked.';
COMMENT ON COLUMN plan.wave_order.packed_second IS 'When it is packed; -1: it isn''t.';
COMMENT ON COLUMN plan.wave_order.code IS 'Why it isn''t on time, a constant that programs can rely on, such as STOCK, CUT_OFF or CAPACITY; empty where it is.';
COMMENT ON COLUMN plan.wave_order.reason_zh IS 'Why, in Chinese.';
COMMENT ON COLUMN plan.wave_order.reason_en IS 'Why, in English.';
COMMENT ON COLUMN plan.wave_order.remedy_zh IS 'What would save it, in Chinese.';
COMMENT ON COLUMN plan.wave_order.remedy_en IS 'What would save it, in English.';

CREATE TABLE feed.pick_done (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT pick_done_warehouse REFERENCES feed.warehouse,
  plan_id bigint NOT NULL,
  batch_no integer NOT NULL,
  stop_no integer NOT NULL,
  done_at timestamptz NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 0 AND 1000000),
  PRIMARY KEY (warehouse_id, plan_id, batch_no, stop_no),
  CONSTRAINT pick_done_stop FOREIGN KEY (plan_id, batch_no, stop_no) REFERENCES plan.wave_stop
);

COMMENT ON TABLE feed.pick_done IS 'Stops of published tours that were picked. A tour with a stop that was picked has begun, and a plan made anew leaves it as it is. Adherence is computed from it.';
COMMENT ON COLUMN feed.pick_done.warehouse_id IS 'Warehouse where it was picked. Example: LEEDS';
COMMENT ON CONSTRAINT pick_done_warehouse ON feed.pick_done IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.pick_done.plan_id IS 'Run of the plan, as owp plans lists it. Example: 1';
COMMENT ON COLUMN feed.pick_done.batch_no IS 'Number of the tour in that plan. Example: 1';
COMMENT ON COLUMN feed.pick_done.stop_no IS 'Number of the stop in that tour. Example: 1';
COMMENT ON CONSTRAINT pick_done_stop ON feed.pick_done IS 'must be a stop of a tour of that plan, as its pick lists name it.';
COMMENT ON COLUMN feed.pick_done.done_at IS 'When it was picked, with zone. Example: 2011-11-01T09:12:00Z';
COMMENT ON COLUMN feed.pick_done.units IS 'Units picked; 0: found none there. Example: 12';
COMMENT ON CONSTRAINT units_range ON feed.pick_done IS 'must be between 0 and 1,000,000 units.';

-- Beside the seconds, consumers get the moments themselves.
CREATE VIEW plan.published_wave WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, r.shift,
    (r.plan_date + x.release_second * interval '1 second') AT TIME ZONE w.time_zone AS released_at, x.*
  FROM plan.wave x JOIN plan.run r USING (run_id) JOIN feed.warehouse w ON w.warehouse_id = r.scope_id
  WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_wave_batch WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, r.shift,
    (r.plan_date + x.start_second * interval '1 second') AT TIME ZONE w.time_zone AS starts_at,
    (r.plan_date + x.end_second * interval '1 second') AT TIME ZONE w.time_zone AS ends_at, x.*
  FROM plan.wave_batch x JOIN plan.run r USING (run_id) JOIN feed.warehouse w ON w.warehouse_id = r.scope_id
  WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_wave_stop WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, r.shift, x.*
  FROM plan.wave_stop x JOIN plan.run r USING (run_id) WHERE r.state = 'PUBLISHED';

CREATE VIEW plan.published_wave_order WITH (security_invoker = true) AS
  SELECT r.tenant, r.scope_id AS warehouse_id, r.plan_date, r.shift,
    CASE WHEN x.packed_second >= 0 THEN
      (r.plan_date + x.packed_second * interval '1 second') AT TIME ZONE w.time_zone END AS packed_at, x.*
  FROM plan.wave_order x JOIN plan.run r USING (run_id) JOIN feed.warehouse w ON w.warehouse_id = r.scope_id
  WHERE r.state = 'PUBLISHED';

DO $$
DECLARE
  t text;
  c record;
BEGIN
  FOREACH t IN ARRAY ARRAY['wave', 'wave_batch', 'wave_stop', 'wave_order'] LOOP
    -- A view says of its columns what its tables say.
    EXECUTE format('COMMENT ON VIEW plan.published_%I IS %L', t,
      'Of published plans only: ' || obj_description(to_regclass('plan.' || t), 'pg_class'));
    FOR c IN
      SELECT v.attname, coalesce(col_description(s.attrelid, s.attnum), col_description(r.attrelid, r.attnum),
        CASE v.attname
          WHEN 'warehouse_id' THEN 'Warehouse that is planned.'
          WHEN 'released_at' THEN 'When it is released.'
          WHEN 'starts_at' THEN 'When it begins.'
          WHEN 'ends_at' THEN 'When it is back.'
          WHEN 'packed_at' THEN 'When it is packed; null: it isn''t.' END) AS words
      FROM pg_attribute v
        LEFT JOIN pg_attribute s ON s.attrelid = to_regclass('plan.' || t) AND s.attname = v.attname
        LEFT JOIN pg_attribute r ON r.attrelid = 'plan.run'::regclass AND r.attname = v.attname
      WHERE v.attrelid = to_regclass('plan.published_' || t) AND v.attnum > 0
    LOOP
      EXECUTE format('COMMENT ON COLUMN plan.published_%I.%I IS %L', t, c.attname, c.words);
    END LOOP;
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON plan.%I TO owp_planner', t);
    EXECUTE format('GRANT SELECT ON plan.published_%I TO owp_planner', t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON feed.open_order, feed.open_order_line, feed.location_stock, feed.shift, feed.equipment,
  feed.equipment_zone, feed.equipment_closed_aisle, feed.picker, feed.picker_zone, feed.packing_capacity, feed.pick_done
  TO owp_planner;
-- What a file no longer lists goes.
GRANT DELETE ON feed.open_order, feed.open_order_line, feed.location_stock, feed.equipment_zone,
  feed.equipment_closed_aisle, feed.picker, feed.picker_zone, feed.packing_capacity TO owp_planner;
-- An order may hold goods of several sellers; each sees its own lines.
GRANT SELECT ON feed.open_order_line, feed.location_stock, plan.wave_stop, plan.published_wave_stop TO owp_seller;

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN
    SELECT * FROM (VALUES ('feed', 'open_order_line'), ('feed', 'location_stock'), ('plan', 'wave_stop')) AS v (of_schema, name)
  LOOP
    EXECUTE format('ALTER TABLE %I.%I ENABLE ROW LEVEL SECURITY', t.of_schema, t.name);
    EXECUTE format('ALTER TABLE %I.%I FORCE ROW LEVEL SECURITY', t.of_schema, t.name);
    EXECUTE format('CREATE POLICY planner_sees_all ON %I.%I TO owp_planner USING (true) WITH CHECK (true)', t.of_schema, t.name);
    EXECUTE format(
      'CREATE POLICY seller_sees_own ON %I.%I FOR SELECT TO owp_seller USING (seller_id = current_setting(''owp.seller_id'', true)%s)',
      t.of_schema, t.name,
      CASE t.of_schema WHEN 'plan' THEN
        ' AND EXISTS (SELECT FROM plan.run r WHERE r.run_id = wave_stop.run_id AND r.state = ''PUBLISHED'')'
      ELSE '' END);
  END LOOP;
END
$$;
