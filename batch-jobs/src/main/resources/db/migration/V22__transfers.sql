-- What transfers between warehouses stand on and what they decide. The feed says which ways and departures there are, what
-- the vehicles, docks and warehouses take, and what planners have fixed; a plan says which cases go on which departure.

CREATE TABLE feed.transfer_lane (
  lane_id text COLLATE "C" NOT NULL PRIMARY KEY
    CONSTRAINT lane_id_form CHECK (lane_id <> '' AND length(lane_id) <= 60),
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT transfer_lane_warehouse REFERENCES feed.warehouse,
  to_id text COLLATE "C" NOT NULL CONSTRAINT to_id_form CHECK (to_id <> '' AND length(to_id) <= 60),
  is_home boolean NOT NULL DEFAULT false,
  mode text COLLATE "C" NOT NULL DEFAULT 'TRUCK' CONSTRAINT mode_form CHECK (mode ~ '^[A-Z][A-Z0-9_]*$'),
  lead_p10_days integer NOT NULL CONSTRAINT lead_p10_days_range CHECK (lead_p10_days BETWEEN 0 AND 365),
  lead_p50_days integer NOT NULL CONSTRAINT lead_p50_days_range CHECK (lead_p50_days BETWEEN 0 AND 365),
  lead_p90_days integer NOT NULL CONSTRAINT lead_p90_days_range CHECK (lead_p90_days BETWEEN 0 AND 365),
  inspected_share numeric NOT NULL DEFAULT 0 CONSTRAINT inspected_share_range CHECK (inspected_share BETWEEN 0 AND 1),
  inspection_days integer NOT NULL DEFAULT 0
    CONSTRAINT inspection_days_range CHECK (inspection_days BETWEEN 0 AND 365),
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  trip_cents bigint NOT NULL DEFAULT 0 CONSTRAINT trip_cents_range CHECK (trip_cents BETWEEN 0 AND 100000000000),
  cents_per_m3 bigint NOT NULL DEFAULT 0 CONSTRAINT cents_per_m3_range CHECK (cents_per_m3 BETWEEN 0 AND 1000000000),
  cents_per_kg bigint NOT NULL DEFAULT 0 CONSTRAINT cents_per_kg_range CHECK (cents_per_kg BETWEEN 0 AND 1000000000),
  vehicle_volume_cm3 bigint NOT NULL
    CONSTRAINT vehicle_volume_cm3_range CHECK (vehicle_volume_cm3 BETWEEN 1 AND 1000000000),
  vehicle_weight_g bigint NOT NULL CONSTRAINT vehicle_weight_g_range CHECK (vehicle_weight_g BETWEEN 1 AND 1000000000),
  handling_from_cents bigint NOT NULL DEFAULT 0
    CONSTRAINT handling_from_cents_range CHECK (handling_from_cents BETWEEN 0 AND 1000000),
  handling_to_cents bigint NOT NULL DEFAULT 0
    CONSTRAINT handling_to_cents_range CHECK (handling_to_cents BETWEEN 0 AND 1000000),
  is_generated boolean NOT NULL DEFAULT false,
  CONSTRAINT lane_leads_elsewhere CHECK (to_id <> warehouse_id),
  CONSTRAINT lane_days_ascend CHECK (lead_p10_days <= lead_p50_days AND lead_p50_days <= lead_p90_days)
);

COMMENT ON TABLE feed.transfer_lane IS 'Ways from a warehouse to another, or home for what buyers sent back. A file is the whole truth of each warehouse that it names: its lanes that the file leaves out go, with their departures.';
COMMENT ON COLUMN feed.transfer_lane.lane_id IS 'The lane''s key. Example: LEEDS-NINGBO';
COMMENT ON CONSTRAINT lane_id_form ON feed.transfer_lane IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.transfer_lane.warehouse_id IS 'Warehouse where it begins. Example: LEEDS';
COMMENT ON CONSTRAINT transfer_lane_warehouse ON feed.transfer_lane IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.transfer_lane.to_id IS 'Warehouse where it ends; of a way home the place where home is. Example: NINGBO';
COMMENT ON CONSTRAINT to_id_form ON feed.transfer_lane IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.transfer_lane.is_home IS 'Whether it takes returned goods home, and nothing else. Example: true';
COMMENT ON COLUMN feed.transfer_lane.mode IS 'How goods travel. Example: SEA_LCL';
COMMENT ON CONSTRAINT mode_form ON feed.transfer_lane IS 'must be capital letters, digits and _, such as TRUCK or PARCEL_VAN.';
COMMENT ON COLUMN feed.transfer_lane.lead_p10_days IS 'Days from the departure to the shelf that one trip in ten keeps below. Example: 38';
COMMENT ON CONSTRAINT lead_p10_days_range ON feed.transfer_lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.transfer_lane.lead_p50_days IS 'Median of these days. Example: 45';
COMMENT ON CONSTRAINT lead_p50_days_range ON feed.transfer_lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.transfer_lane.lead_p90_days IS 'Days that one trip in ten exceeds. Example: 58';
COMMENT ON CONSTRAINT lead_p90_days_range ON feed.transfer_lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.transfer_lane.inspected_share IS 'Share of trips that customs inspect, from 0 to 1. Example: 0.02';
COMMENT ON CONSTRAINT inspected_share_range ON feed.transfer_lane IS 'must be between 0 and 1.';
COMMENT ON COLUMN feed.transfer_lane.inspection_days IS 'Days that an inspection adds. Example: 2';
COMMENT ON CONSTRAINT inspection_days_range ON feed.transfer_lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.transfer_lane.currency IS 'Currency of its prices, ISO 4217. Example: GBP';
COMMENT ON CONSTRAINT currency_form ON feed.transfer_lane IS 'must be three capital letters, such as GBP or USD.';
COMMENT ON COLUMN feed.transfer_lane.trip_cents IS 'What a trip costs, however little is on it. Example: 42000';
COMMENT ON CONSTRAINT trip_cents_range ON feed.transfer_lane IS 'must be between 0 and 100,000,000,000 cents.';
COMMENT ON COLUMN feed.transfer_lane.cents_per_m3 IS 'Freight of a cubic metre; the dearer of volume and weight is paid. Example: 600';
COMMENT ON CONSTRAINT cents_per_m3_range ON feed.transfer_lane IS 'must be between 0 and 1,000,000,000 cents.';
COMMENT ON COLUMN feed.transfer_lane.cents_per_kg IS 'Freight of a kilogram. Example: 3';
COMMENT ON CONSTRAINT cents_per_kg_range ON feed.transfer_lane IS 'must be between 0 and 1,000,000,000 cents.';
COMMENT ON COLUMN feed.transfer_lane.vehicle_volume_cm3 IS 'Volume that a vehicle holds as it is loaded; a trip is one vehicle. Example: 70000000';
COMMENT ON CONSTRAINT vehicle_volume_cm3_range ON feed.transfer_lane IS 'must be between 1 and 1,000,000,000 cm³: a vehicle without room takes nothing.';
COMMENT ON COLUMN feed.transfer_lane.vehicle_weight_g IS 'Weight that it may hold. Example: 20000000';
COMMENT ON CONSTRAINT vehicle_weight_g_range ON feed.transfer_lane IS 'must be between 1 and 1,000,000,000 g: a vehicle that may hold nothing takes nothing.';
COMMENT ON COLUMN feed.transfer_lane.handling_from_cents IS 'Handling of a case where the lane begins. Example: 35';
COMMENT ON CONSTRAINT handling_from_cents_range ON feed.transfer_lane IS 'must be between 0 and 1,000,000 cents.';
COMMENT ON COLUMN feed.transfer_lane.handling_to_cents IS 'Handling of a case where it ends. Example: 40';
COMMENT ON CONSTRAINT handling_to_cents_range ON feed.transfer_lane IS 'must be between 0 and 1,000,000 cents.';
COMMENT ON COLUMN feed.transfer_lane.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';
COMMENT ON CONSTRAINT lane_leads_elsewhere ON feed.transfer_lane IS 'must lead to another place than where the lane begins.';
COMMENT ON CONSTRAINT lane_days_ascend ON feed.transfer_lane IS 'must ascend: P10 not above P50, and P50 not above P90.';

CREATE TABLE feed.transfer_lane_forbidden (
  lane_id text COLLATE "C" NOT NULL
    CONSTRAINT transfer_lane_forbidden_lane REFERENCES feed.transfer_lane ON DELETE CASCADE,
  hazard_class text COLLATE "C" NOT NULL CONSTRAINT hazard_class_form CHECK (hazard_class ~ '^[A-Z0-9][A-Z0-9_.]*$'),
  is_forbidden boolean NOT NULL DEFAULT true,
  PRIMARY KEY (lane_id, hazard_class)
);

COMMENT ON TABLE feed.transfer_lane_forbidden IS 'Hazard classes that a lane doesn''t carry. A file is the whole truth of each lane that it names.';
COMMENT ON COLUMN feed.transfer_lane_forbidden.lane_id IS 'Lane. Example: LEEDS-NINGBO';
COMMENT ON CONSTRAINT transfer_lane_forbidden_lane ON feed.transfer_lane_forbidden IS 'must be a lane_id of transfer_lane.csv; import that first.';
COMMENT ON COLUMN feed.transfer_lane_forbidden.hazard_class IS 'Hazard class, as in sku.csv. Example: 2.1';
COMMENT ON CONSTRAINT hazard_class_form ON feed.transfer_lane_forbidden IS 'must be capital letters, digits, _ and points, such as 2.1 or FLAMMABLE.';
COMMENT ON COLUMN feed.transfer_lane_forbidden.is_forbidden IS 'false: it is carried again; says so of the last forbidden class, which a file can''t do by leaving it out. Example: true';

CREATE TABLE feed.transfer_sku_forbidden (
  lane_id text COLLATE "C" NOT NULL
    CONSTRAINT transfer_sku_forbidden_lane REFERENCES feed.transfer_lane ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  is_forbidden boolean NOT NULL DEFAULT true,
  PRIMARY KEY (lane_id, seller_id, sku_id),
  CONSTRAINT transfer_sku_forbidden_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.transfer_sku_forbidden IS 'SKUs that customs or contracts keep off a lane. A file is the whole truth of each lane that it names.';
COMMENT ON COLUMN feed.transfer_sku_forbidden.lane_id IS 'Lane. Example: LEEDS-NINGBO';
COMMENT ON CONSTRAINT transfer_sku_forbidden_lane ON feed.transfer_sku_forbidden IS 'must be a lane_id of transfer_lane.csv; import that first.';
COMMENT ON COLUMN feed.transfer_sku_forbidden.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.transfer_sku_forbidden.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.transfer_sku_forbidden.is_forbidden IS 'false: it is carried again; says so of the last forbidden SKU, which a file can''t do by leaving it out. Example: true';
COMMENT ON CONSTRAINT transfer_sku_forbidden_sku ON feed.transfer_sku_forbidden IS 'must be a SKU of that seller in sku.csv; import that first.';

CREATE TABLE feed.departure (
  departure_id text COLLATE "C" NOT NULL PRIMARY KEY
    CONSTRAINT departure_id_form CHECK (departure_id <> '' AND length(departure_id) <= 60),
  lane_id text COLLATE "C" NOT NULL CONSTRAINT departure_lane REFERENCES feed.transfer_lane ON DELETE CASCADE,
  departs_on date NOT NULL,
  cut_off_on date NOT NULL,
  is_cancelled boolean NOT NULL DEFAULT false,
  is_generated boolean NOT NULL DEFAULT false,
  CONSTRAINT cut_off_precedes CHECK (cut_off_on BETWEEN departs_on - 60 AND departs_on)
);

COMMENT ON TABLE feed.departure IS 'Dated trips of lanes, as a transport system lists them, each one vehicle; those whose cut-off has passed are planned no more. A file is the whole truth of each lane that it names.';
COMMENT ON COLUMN feed.departure.departure_id IS 'The departure''s key. Example: LEEDS-NINGBO-1104';
COMMENT ON CONSTRAINT departure_id_form ON feed.departure IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.departure.lane_id IS 'Its lane. Example: LEEDS-NINGBO';
COMMENT ON CONSTRAINT departure_lane ON feed.departure IS 'must be a lane_id of transfer_lane.csv; import that first.';
COMMENT ON COLUMN feed.departure.departs_on IS 'Day on which it leaves, where the lane begins. Example: 2011-11-04';
COMMENT ON COLUMN feed.departure.cut_off_on IS 'Last day on which goods are handed over for it. Example: 2011-11-03';
COMMENT ON COLUMN feed.departure.is_cancelled IS 'true: it doesn''t leave; says so of a lane''s last departure, which a file can''t do by leaving it out. Example: false';
COMMENT ON COLUMN feed.departure.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';
COMMENT ON CONSTRAINT cut_off_precedes ON feed.departure IS 'must be in order, the cut-off not after the departure and at most 60 days before it.';

CREATE TABLE feed.warehouse_space (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT warehouse_space_warehouse REFERENCES feed.warehouse,
  from_date date NOT NULL,
  volume_cm3 bigint NOT NULL CONSTRAINT volume_cm3_range CHECK (volume_cm3 BETWEEN 0 AND 100000000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, from_date)
);

COMMENT ON TABLE feed.warehouse_space IS 'Space for goods in a warehouse from a day on, until its next row; a warehouse without any has no limit. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.warehouse_space.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT warehouse_space_warehouse ON feed.warehouse_space IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.warehouse_space.from_date IS 'First day. Example: 2011-11-01';
COMMENT ON COLUMN feed.warehouse_space.volume_cm3 IS 'Most volume of all sellers'' goods, as packed. Example: 900000000';
COMMENT ON CONSTRAINT volume_cm3_range ON feed.warehouse_space IS 'must be between 0 and 100,000,000,000,000 cm³.';
COMMENT ON COLUMN feed.warehouse_space.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.dock_capacity (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT dock_capacity_warehouse REFERENCES feed.warehouse,
  day date NOT NULL,
  trips integer NOT NULL CONSTRAINT trips_range CHECK (trips BETWEEN 0 AND 10000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, day)
);

COMMENT ON TABLE feed.dock_capacity IS 'Vehicles of transfers that a warehouse''s docks take on a day, those that leave and those that arrive; a day without a row has no limit. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.dock_capacity.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT dock_capacity_warehouse ON feed.dock_capacity IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.dock_capacity.day IS 'Day. Example: 2011-11-04';
COMMENT ON COLUMN feed.dock_capacity.trips IS 'Most vehicles. Example: 2';
COMMENT ON CONSTRAINT trips_range ON feed.dock_capacity IS 'must be between 0 and 10,000 vehicles.';
COMMENT ON COLUMN feed.dock_capacity.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.protected_stock (
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT protected_stock_warehouse REFERENCES feed.warehouse,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 0 AND 1000000000),
  PRIMARY KEY (seller_id, sku_id, warehouse_id),
  CONSTRAINT protected_stock_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.protected_stock IS 'Units that a warehouse keeps whatever others need; where no row says so, the rate protected_days of its mean demand. A file is the whole truth of each seller that it names.';
COMMENT ON COLUMN feed.protected_stock.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.protected_stock.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.protected_stock.warehouse_id IS 'Warehouse that keeps them. Example: LEEDS';
COMMENT ON CONSTRAINT protected_stock_warehouse ON feed.protected_stock IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.protected_stock.units IS 'Units; 0: all may go. Example: 48';
COMMENT ON CONSTRAINT units_range ON feed.protected_stock IS 'must be between 0 and 1,000,000,000 units.';
COMMENT ON CONSTRAINT protected_stock_sku ON feed.protected_stock IS 'must be a SKU of that seller in sku.csv; import that first.';

CREATE TABLE feed.returned_stock (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT returned_stock_warehouse REFERENCES feed.warehouse,
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  received_on date NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 0 AND 1000000000),
  home_cents bigint CONSTRAINT home_cents_range CHECK (home_cents BETWEEN 0 AND 100000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, seller_id, sku_id, received_on),
  CONSTRAINT returned_stock_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.returned_stock IS 'What buyers sent back and is not sold again where it lies, a row a SKU and day of receipt; stock.csv doesn''t count it. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.returned_stock.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT returned_stock_warehouse ON feed.returned_stock IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.returned_stock.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.returned_stock.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.returned_stock.received_on IS 'Day on which they came back. Example: 2011-10-12';
COMMENT ON COLUMN feed.returned_stock.units IS 'Units; 0: none any more. Example: 14';
COMMENT ON CONSTRAINT units_range ON feed.returned_stock IS 'must be between 0 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.returned_stock.home_cents IS 'What a unit is worth at home, in cents of the warehouse''s currency; empty: the rate return_value_share of its cost. Example: 60';
COMMENT ON CONSTRAINT home_cents_range ON feed.returned_stock IS 'must be between 0 and 100,000,000,000 cents.';
COMMENT ON COLUMN feed.returned_stock.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';
COMMENT ON CONSTRAINT returned_stock_sku ON feed.returned_stock IS 'must be a SKU of that seller in sku.csv; import that first.';

CREATE TABLE feed.transfer_edit (
  departure_id text COLLATE "C" NOT NULL,
  onward_departure_id text COLLATE "C" NOT NULL DEFAULT '',
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  cases integer CONSTRAINT cases_range CHECK (cases BETWEEN 0 AND 10000000),
  PRIMARY KEY (departure_id, onward_departure_id, seller_id, sku_id),
  CONSTRAINT transfer_edit_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.transfer_edit IS 'Cases that planners have fixed on departures: plans keep to them and decide the rest around them. Rows whose departure''s cut-off has passed count no longer.';
COMMENT ON COLUMN feed.transfer_edit.departure_id IS 'Departure from where the goods lie. Example: LEEDS-NINGBO-1104';
COMMENT ON COLUMN feed.transfer_edit.onward_departure_id IS 'Departure that takes them on from its end; empty: none does. Example: (empty)';
COMMENT ON COLUMN feed.transfer_edit.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.transfer_edit.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.transfer_edit.cases IS 'Cases to send, on a way home units; 0: none may go on it; empty: no longer fixed. Example: 4';
COMMENT ON CONSTRAINT cases_range ON feed.transfer_edit IS 'must be between 0 and 10,000,000 cases.';
COMMENT ON CONSTRAINT transfer_edit_sku ON feed.transfer_edit IS 'must be a SKU of that seller in sku.csv; import that first.';

CREATE TABLE feed.transfer_done (
  departure_id text COLLATE "C" NOT NULL
    CONSTRAINT departure_id_form CHECK (departure_id <> '' AND length(departure_id) <= 60),
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT transfer_done_warehouse REFERENCES feed.warehouse,
  to_id text COLLATE "C" NOT NULL CONSTRAINT to_id_form CHECK (to_id <> '' AND length(to_id) <= 60),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 0 AND 1000000000),
  left_on date NOT NULL,
  expected_on date NOT NULL,
  state text COLLATE "C" NOT NULL DEFAULT 'LEFT' CONSTRAINT state_known CHECK (state IN ('LEFT', 'ARRIVED')),
  plan_id bigint,
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (departure_id, warehouse_id, to_id, seller_id, sku_id),
  CONSTRAINT transfer_done_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku,
  CONSTRAINT expected_follows CHECK (expected_on >= left_on)
);

COMMENT ON TABLE feed.transfer_done IS 'What left on departures and what of it has arrived, a row a departure and SKU: it comes back from the warehouses. What is on the road counts as coming where it goes; adherence is computed from it.';
COMMENT ON COLUMN feed.transfer_done.departure_id IS 'Departure that it left on. Example: LEEDS-NINGBO-1104';
COMMENT ON CONSTRAINT departure_id_form ON feed.transfer_done IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.transfer_done.warehouse_id IS 'Warehouse that it left. Example: LEEDS';
COMMENT ON CONSTRAINT transfer_done_warehouse ON feed.transfer_done IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.transfer_done.to_id IS 'Warehouse where it ends, or where home is. Example: NINGBO';
COMMENT ON CONSTRAINT to_id_form ON feed.transfer_done IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.transfer_done.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.transfer_done.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.transfer_done.units IS 'Units that left; 0: none of what was planned. Example: 96';
COMMENT ON CONSTRAINT units_range ON feed.transfer_done IS 'must be between 0 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.transfer_done.left_on IS 'Day on which it left. Example: 2011-11-04';
COMMENT ON COLUMN feed.transfer_done.expected_on IS 'Day on which it is expected on the shelf; a day that has passed: it is overdue. Example: 2011-12-19';
COMMENT ON COLUMN feed.transfer_done.state IS 'LEFT, on the road; ARRIVED, counted in stock.csv. Example: LEFT';
COMMENT ON CONSTRAINT state_known ON feed.transfer_done IS 'must be LEFT or ARRIVED.';
COMMENT ON COLUMN feed.transfer_done.plan_id IS 'Run of the plan that sent it, as owp plans lists it; empty: none did. Example: 1';
COMMENT ON COLUMN feed.transfer_done.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';
COMMENT ON CONSTRAINT transfer_done_sku ON feed.transfer_done IS 'must be a SKU of that seller in sku.csv; import that first.';
COMMENT ON CONSTRAINT expected_follows ON feed.transfer_done IS 'must be in order, the day it is expected not before the day it left.';

CREATE TABLE plan.transfer_line (
  run_id bigint NOT NULL CONSTRAINT transfer_line_run REFERENCES plan.run ON DELETE CASCADE,
  departure_id text COLLATE "C" NOT NULL,
  onward_departure_id text COLLATE "C" NOT NULL,
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  is_returned boolean NOT NULL,
  is_pinned boolean NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  to_id text COLLATE "C" NOT NULL,
  cut_off_on date NOT NULL,
  departs_on date NOT NULL,
  arrives_on date NOT NULL,
  cases integer NOT NULL CONSTRAINT cases_range CHECK (cases >= 1),
  units integer NOT NULL CONSTRAINT units_range CHECK (units >= 1),
  PRIMARY KEY (run_id, departure_id, onward_departure_id, seller_id, sku_id, is_returned, is_pinned),
  CONSTRAINT days_ascend CHECK (cut_off_on <= departs_on AND departs_on <= arrives_on)
);

COMMENT ON TABLE plan.transfer_line IS 'Which goods go from which warehouse to which, on which departure. Lines of the whole horizon are fixed as if nothing more were learned, and planned anew every night: only those whose cut-off comes before the next plan are to be acted on.';
COMMENT ON COLUMN plan.transfer_line.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.transfer_line.departure_id IS 'Departure that takes them from where they lie.';
COMMENT ON COLUMN plan.transfer_line.onward_departure_id IS 'Departure that takes them on from its end; empty: none does.';
COMMENT ON COLUMN plan.transfer_line.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.transfer_line.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.transfer_line.is_returned IS 'Whether they are goods that buyers sent back, on their way home.';
COMMENT ON COLUMN plan.transfer_line.is_pinned IS 'Whether a planner has fixed them.';
COMMENT ON COLUMN plan.transfer_line.warehouse_id IS 'Warehouse where they lie.';
COMMENT ON COLUMN plan.transfer_line.to_id IS 'Warehouse where they end, or where home is.';
COMMENT ON COLUMN plan.transfer_line.cut_off_on IS 'Last day to hand them over.';
COMMENT ON COLUMN plan.transfer_line.departs_on IS 'Day on which they leave.';
COMMENT ON COLUMN plan.transfer_line.arrives_on IS 'Day on which they are expected at their end.';
COMMENT ON COLUMN plan.transfer_line.cases IS 'Whole cases; of returned goods the cases that they fill.';
COMMENT ON COLUMN plan.transfer_line.units IS 'Units.';

CREATE TABLE plan.transfer_batch (
  run_id bigint NOT NULL CONSTRAINT transfer_batch_run REFERENCES plan.run ON DELETE CASCADE,
  departure_id text COLLATE "C" NOT NULL,
  lane_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  to_id text COLLATE "C" NOT NULL,
  is_home boolean NOT NULL,
  mode text COLLATE "C" NOT NULL,
  cut_off_on date NOT NULL,
  departs_on date NOT NULL,
  arrives_on date NOT NULL,
  lines integer NOT NULL CONSTRAINT lines_range CHECK (lines >= 1),
  cases integer NOT NULL CONSTRAINT cases_range CHECK (cases >= 1),
  units integer NOT NULL CONSTRAINT units_range CHECK (units >= 1),
  volume_cm3 bigint NOT NULL CONSTRAINT volume_cm3_range CHECK (volume_cm3 >= 0),
  weight_g bigint NOT NULL CONSTRAINT weight_g_range CHECK (weight_g >= 0),
  vehicle_volume_cm3 bigint NOT NULL CONSTRAINT vehicle_volume_cm3_range CHECK (vehicle_volume_cm3 >= 1),
  vehicle_weight_g bigint NOT NULL CONSTRAINT vehicle_weight_g_range CHECK (vehicle_weight_g >= 1),
  cost_micros bigint NOT NULL CONSTRAINT cost_micros_range CHECK (cost_micros >= 0),
  PRIMARY KEY (run_id, departure_id)
);

COMMENT ON TABLE plan.transfer_batch IS 'Departures with goods on them, what they carry and what that costs.';
COMMENT ON COLUMN plan.transfer_batch.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.transfer_batch.departure_id IS 'Departure.';
COMMENT ON COLUMN plan.transfer_batch.lane_id IS 'Its lane.';
COMMENT ON COLUMN plan.transfer_batch.warehouse_id IS 'Warehouse where it begins.';
COMMENT ON COLUMN plan.transfer_batch.to_id IS 'Warehouse where it ends, or where home is.';
COMMENT ON COLUMN plan.transfer_batch.is_home IS 'Whether it takes returned goods home.';
COMMENT ON COLUMN plan.transfer_batch.mode IS 'How goods travel.';
COMMENT ON COLUMN plan.transfer_batch.cut_off_on IS 'Last day to hand goods over.';
COMMENT ON COLUMN plan.transfer_batch.departs_on IS 'Day on which it leaves.';
COMMENT ON COLUMN plan.transfer_batch.arrives_on IS 'Day on which its goods are expected on the shelf.';
COMMENT ON COLUMN plan.transfer_batch.lines IS 'Lines on it, those that come from or go on with another departure included.';
COMMENT ON COLUMN plan.transfer_batch.cases IS 'Cases on it.';
COMMENT ON COLUMN plan.transfer_batch.units IS 'Units on it.';
COMMENT ON COLUMN plan.transfer_batch.volume_cm3 IS 'Volume of its goods as packed.';
COMMENT ON COLUMN plan.transfer_batch.weight_g IS 'Weight of its goods.';
COMMENT ON COLUMN plan.transfer_batch.vehicle_volume_cm3 IS 'Volume that its vehicle holds.';
COMMENT ON COLUMN plan.transfer_batch.vehicle_weight_g IS 'Weight that its vehicle may hold.';
COMMENT ON COLUMN plan.transfer_batch.cost_micros IS 'What its trip, freight and handling cost.';

CREATE TABLE plan.transfer_space (
  run_id bigint NOT NULL CONSTRAINT transfer_space_run REFERENCES plan.run ON DELETE CASCADE,
  warehouse_id text COLLATE "C" NOT NULL,
  day date NOT NULL,
  capacity_cm3 bigint NOT NULL CONSTRAINT capacity_cm3_range CHECK (capacity_cm3 >= -1),
  without_cm3 bigint NOT NULL,
  with_cm3 bigint NOT NULL,
  PRIMARY KEY (run_id, warehouse_id, day)
);

COMMENT ON TABLE plan.transfer_space IS 'Space of the warehouses that a plan touches, day by day, with the plan and without.';
COMMENT ON COLUMN plan.transfer_space.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.transfer_space.warehouse_id IS 'Warehouse.';
COMMENT ON COLUMN plan.transfer_space.day IS 'Day.';
COMMENT ON COLUMN plan.transfer_space.capacity_cm3 IS 'Most volume of goods; -1: no limit.';
COMMENT ON COLUMN plan.transfer_space.without_cm3 IS 'Expected volume of goods at the end of the day if nothing is sent.';
COMMENT ON COLUMN plan.transfer_space.with_cm3 IS 'The same with the plan; what arrives counts as if it weren''t sold.';

CREATE TABLE plan.transfer_stock (
  run_id bigint NOT NULL CONSTRAINT transfer_stock_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  without_units real[] NOT NULL CONSTRAINT without_units_length CHECK (cardinality(without_units) = 24),
  with_units real[] NOT NULL CONSTRAINT with_units_length CHECK (cardinality(with_units) = 24),
  PRIMARY KEY (run_id, seller_id, warehouse_id, sku_id)
);

COMMENT ON TABLE plan.transfer_stock IS 'Expected stock of each SKU that a plan sends or receives, with the plan and without. Arrays have an element for each of 24 periods: 14 days from the plan date on, then 10 weeks.';
COMMENT ON COLUMN plan.transfer_stock.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.transfer_stock.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.transfer_stock.warehouse_id IS 'Warehouse.';
COMMENT ON COLUMN plan.transfer_stock.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.transfer_stock.without_units IS 'Mean units at the end of each period if nothing is sent.';
COMMENT ON COLUMN plan.transfer_stock.with_units IS 'The same with the plan.';

CREATE INDEX transfer_line_sku ON plan.transfer_line (run_id, seller_id, sku_id);

-- A network is planned as a whole, so that a run that is published takes the place of another.
DO $$
DECLARE
  t text;
  c record;
BEGIN
  FOREACH t IN ARRAY ARRAY['transfer_line', 'transfer_batch', 'transfer_space', 'transfer_stock'] LOOP
    EXECUTE format('CREATE VIEW plan.published_%1$I WITH (security_invoker = true) AS
      SELECT r.tenant, r.plan_date, r.currency, x.* FROM plan.%1$I x JOIN plan.run r USING (run_id)
      WHERE r.state = ''PUBLISHED''', t);
    -- A view says of its columns what its tables say.
    EXECUTE format('COMMENT ON VIEW plan.published_%I IS %L', t,
      'Of published plans only: ' || obj_description(to_regclass('plan.' || t), 'pg_class'));
    FOR c IN
      SELECT v.attname, coalesce(col_description(s.attrelid, s.attnum), col_description(r.attrelid, r.attnum)) AS words
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
  -- Batches and space are shared by all sellers, whose business they would tell.
  FOREACH t IN ARRAY ARRAY['transfer_line', 'transfer_stock'] LOOP
    EXECUTE format('GRANT SELECT ON plan.%I, plan.%I TO owp_seller', t, 'published_' || t);
    EXECUTE format('ALTER TABLE plan.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE plan.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY planner_sees_all ON plan.%I TO owp_planner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY seller_sees_own ON plan.%I FOR SELECT TO owp_seller
      USING (seller_id = current_setting(''owp.seller_id'', true)
        AND EXISTS (SELECT FROM plan.run r WHERE r.run_id = %I.run_id AND r.state = ''PUBLISHED''))', t, t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON feed.transfer_lane, feed.transfer_lane_forbidden, feed.transfer_sku_forbidden, feed.departure,
   feed.warehouse_space, feed.dock_capacity, feed.protected_stock, feed.returned_stock, feed.transfer_edit, feed.transfer_done TO owp_planner;
-- What a file no longer lists goes, and so does what planners no longer fix.
GRANT DELETE ON feed.transfer_lane, feed.transfer_lane_forbidden, feed.transfer_sku_forbidden, feed.departure,
  feed.warehouse_space, feed.dock_capacity,
  feed.protected_stock, feed.returned_stock, feed.transfer_edit TO owp_planner;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['transfer_sku_forbidden', 'protected_stock', 'returned_stock', 'transfer_edit', 'transfer_done']
  LOOP
    EXECUTE format('GRANT SELECT ON feed.%I TO owp_seller', t);
    EXECUTE format('ALTER TABLE feed.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE feed.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY planner_sees_all ON feed.%I TO owp_planner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY seller_sees_own ON feed.%I FOR SELECT TO owp_seller
      USING (seller_id = current_setting(''owp.seller_id'', true))', t);
  END LOOP;
END
$$;
