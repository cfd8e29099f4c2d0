-- What replenishment stands on and what it decides. The feed says how goods come and what that costs, what the seller may
-- spend and store, and what it asks for; a plan says what to ship when and by which mode.

-- Books can be wrong: told by the plans that it concerns, not refused.
ALTER TABLE feed.stock DROP CONSTRAINT on_hand_units_range, ADD CONSTRAINT on_hand_units_range
  CHECK (on_hand_units BETWEEN -1000000000 AND 1000000000);
COMMENT ON CONSTRAINT on_hand_units_range ON feed.stock IS 'must be between -1,000,000,000 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.stock.on_hand_units IS 'Units in the warehouse; below 0, which can''t be, they count as none, and replenishment tells of it. Example: 480';

CREATE TABLE feed.lane (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT lane_warehouse REFERENCES feed.warehouse,
  mode text COLLATE "C" NOT NULL
    CONSTRAINT mode_known CHECK (mode IN ('SEA_FCL', 'SEA_LCL', 'RAIL', 'AIR', 'EXPRESS')),
  service text COLLATE "C" NOT NULL DEFAULT 'DOOR_TO_WAREHOUSE'
    CONSTRAINT service_known CHECK (service IN ('PORT_TO_WAREHOUSE', 'DOOR_TO_WAREHOUSE')),
  lead_p10_days integer NOT NULL CONSTRAINT lead_p10_days_range CHECK (lead_p10_days BETWEEN 0 AND 365),
  lead_p50_days integer NOT NULL CONSTRAINT lead_p50_days_range CHECK (lead_p50_days BETWEEN 0 AND 365),
  lead_p90_days integer NOT NULL CONSTRAINT lead_p90_days_range CHECK (lead_p90_days BETWEEN 0 AND 365),
  inspected_share numeric NOT NULL DEFAULT 0 CONSTRAINT inspected_share_range CHECK (inspected_share BETWEEN 0 AND 1),
  inspection_days integer NOT NULL DEFAULT 0 CONSTRAINT inspection_days_range CHECK (inspection_days BETWEEN 0 AND 365),
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  cents_per_m3 bigint NOT NULL DEFAULT 0 CONSTRAINT cents_per_m3_range CHECK (cents_per_m3 BETWEEN 0 AND 1000000000),
  cents_per_kg bigint NOT NULL DEFAULT 0 CONSTRAINT cents_per_kg_range CHECK (cents_per_kg BETWEEN 0 AND 1000000000),
  shipment_cents bigint NOT NULL DEFAULT 0 CONSTRAINT shipment_cents_range CHECK (shipment_cents BETWEEN 0 AND 100000000000),
  container_cents bigint NOT NULL DEFAULT 0 CONSTRAINT container_cents_range CHECK (container_cents BETWEEN 0 AND 100000000000),
  container_volume_cm3 bigint NOT NULL DEFAULT 0
    CONSTRAINT container_volume_cm3_range CHECK (container_volume_cm3 BETWEEN 0 AND 1000000000),
  container_weight_g bigint NOT NULL DEFAULT 0
    CONSTRAINT container_weight_g_range CHECK (container_weight_g BETWEEN 0 AND 1000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, mode),
  CONSTRAINT lead_days_ascend CHECK (lead_p10_days <= lead_p50_days AND lead_p50_days <= lead_p90_days),
  CONSTRAINT container_is_known CHECK (mode <> 'SEA_FCL' OR (container_volume_cm3 > 0 AND container_weight_g > 0))
);

COMMENT ON TABLE feed.lane IS 'Ways from the factories to a warehouse, a row a mode, with their days and prices. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.lane.warehouse_id IS 'Warehouse where it ends. Example: LEEDS';
COMMENT ON CONSTRAINT lane_warehouse ON feed.lane IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.lane.mode IS 'How goods travel: SEA_FCL, paid by the container; SEA_LCL, RAIL, AIR or EXPRESS, paid by volume or weight. Example: SEA_FCL';
COMMENT ON CONSTRAINT mode_known ON feed.lane IS 'must be SEA_FCL, SEA_LCL, RAIL, AIR or EXPRESS.';
COMMENT ON COLUMN feed.lane.service IS 'Where days and prices begin: PORT_TO_WAREHOUSE or DOOR_TO_WAREHOUSE. Example: DOOR_TO_WAREHOUSE';
COMMENT ON CONSTRAINT service_known ON feed.lane IS 'must be PORT_TO_WAREHOUSE or DOOR_TO_WAREHOUSE.';
COMMENT ON COLUMN feed.lane.lead_p10_days IS 'Days from hand-over to shelf, customs without inspection, that one shipment in ten keeps below. Example: 38';
COMMENT ON CONSTRAINT lead_p10_days_range ON feed.lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.lane.lead_p50_days IS 'Median of these days. Example: 45';
COMMENT ON CONSTRAINT lead_p50_days_range ON feed.lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.lane.lead_p90_days IS 'Days that one shipment in ten exceeds. Example: 58';
COMMENT ON CONSTRAINT lead_p90_days_range ON feed.lane IS 'must be between 0 and 365 days.';
COMMENT ON CONSTRAINT lead_days_ascend ON feed.lane IS 'must ascend: P10 not above P50, and P50 not above P90.';
COMMENT ON COLUMN feed.lane.inspected_share IS 'Share of shipments that customs inspect, from 0 to 1. Example: 0.05';
COMMENT ON CONSTRAINT inspected_share_range ON feed.lane IS 'must be between 0 and 1.';
COMMENT ON COLUMN feed.lane.inspection_days IS 'Days that an inspection adds. Example: 7';
COMMENT ON CONSTRAINT inspection_days_range ON feed.lane IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.lane.currency IS 'Currency of its prices, ISO 4217. Example: USD';
COMMENT ON CONSTRAINT currency_form ON feed.lane IS 'must be three capital letters, such as GBP or USD.';
COMMENT ON COLUMN feed.lane.cents_per_m3 IS 'Freight of a cubic metre; the dearer of volume and weight is paid. Example: 0';
COMMENT ON CONSTRAINT cents_per_m3_range ON feed.lane IS 'must be between 0 and 1,000,000,000 cents.';
COMMENT ON COLUMN feed.lane.cents_per_kg IS 'Freight of a kilogram. Example: 0';
COMMENT ON CONSTRAINT cents_per_kg_range ON feed.lane IS 'must be between 0 and 1,000,000,000 cents.';
COMMENT ON COLUMN feed.lane.shipment_cents IS 'What each date costs beside on which anything is shipped: documents, customs clearance. Example: 18000';
COMMENT ON CONSTRAINT shipment_cents_range ON feed.lane IS 'must be between 0 and 100,000,000,000 cents.';
COMMENT ON COLUMN feed.lane.container_cents IS 'Freight of a container, of SEA_FCL. Example: 320000';
COMMENT ON CONSTRAINT container_cents_range ON feed.lane IS 'must be between 0 and 100,000,000,000 cents.';
COMMENT ON COLUMN feed.lane.container_volume_cm3 IS 'Volume that a container holds as it is loaded. Example: 62000000';
COMMENT ON CONSTRAINT container_volume_cm3_range ON feed.lane IS 'must be between 0 and 1,000,000,000 cm³.';
COMMENT ON COLUMN feed.lane.container_weight_g IS 'Weight that a container may hold. Example: 24000000';
COMMENT ON CONSTRAINT container_weight_g_range ON feed.lane IS 'must be between 0 and 1,000,000,000 g.';
COMMENT ON CONSTRAINT container_is_known ON feed.lane IS 'must be such that a container of SEA_FCL holds something: give its volume and its weight.';
COMMENT ON COLUMN feed.lane.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.lane_forbidden (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT lane_forbidden_warehouse REFERENCES feed.warehouse,
  mode text COLLATE "C" NOT NULL
    CONSTRAINT mode_known CHECK (mode IN ('SEA_FCL', 'SEA_LCL', 'RAIL', 'AIR', 'EXPRESS')),
  hazard_class text COLLATE "C" NOT NULL CONSTRAINT hazard_class_form CHECK (hazard_class ~ '^[A-Z0-9][A-Z0-9_.]*$'),
  is_forbidden boolean NOT NULL DEFAULT true,
  PRIMARY KEY (warehouse_id, mode, hazard_class)
);

COMMENT ON TABLE feed.lane_forbidden IS 'Hazard classes that a mode doesn''t carry to a warehouse. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.lane_forbidden.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT lane_forbidden_warehouse ON feed.lane_forbidden IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.lane_forbidden.mode IS 'Mode, as in lane.csv. Example: AIR';
COMMENT ON CONSTRAINT mode_known ON feed.lane_forbidden IS 'must be SEA_FCL, SEA_LCL, RAIL, AIR or EXPRESS.';
COMMENT ON COLUMN feed.lane_forbidden.hazard_class IS 'Hazard class, as in sku.csv. Example: 2.1';
COMMENT ON CONSTRAINT hazard_class_form ON feed.lane_forbidden IS 'must be capital letters, digits, _ and points, such as 2.1 or FLAMMABLE.';
COMMENT ON COLUMN feed.lane_forbidden.is_forbidden IS 'false: it is carried again; says so of the last forbidden class, which a file can''t do by leaving it out. Example: true';

CREATE TABLE feed.sku_supply (
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  unit_cost_cents bigint CONSTRAINT unit_cost_cents_range CHECK (unit_cost_cents BETWEEN 0 AND 100000000000),
  production_days integer NOT NULL CONSTRAINT production_days_range CHECK (production_days BETWEEN 0 AND 365),
  moq_units integer NOT NULL DEFAULT 1 CONSTRAINT moq_units_range CHECK (moq_units BETWEEN 1 AND 100000000),
  duty_share numeric NOT NULL DEFAULT 0 CONSTRAINT duty_share_range CHECK (duty_share BETWEEN 0 AND 10),
  at_factory_units integer NOT NULL DEFAULT 0
    CONSTRAINT at_factory_units_range CHECK (at_factory_units BETWEEN 0 AND 1000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, sku_id),
  CONSTRAINT sku_supply_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.sku_supply IS 'How a seller gets a SKU and what it pays. Of a SKU without a row here nothing is ordered.';
COMMENT ON COLUMN feed.sku_supply.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.sku_supply.sku_id IS 'SKU. Example: 85123A';
COMMENT ON CONSTRAINT sku_supply_sku ON feed.sku_supply IS 'must be a SKU of that seller in sku.csv; import that first.';
COMMENT ON COLUMN feed.sku_supply.currency IS 'Currency of its costs, ISO 4217. Example: USD';
COMMENT ON CONSTRAINT currency_form ON feed.sku_supply IS 'must be three capital letters, such as GBP or USD.';
COMMENT ON COLUMN feed.sku_supply.unit_cost_cents IS 'What the supplier asks for a unit; empty: the rate unit_cost_share of its price. Example: 118';
COMMENT ON CONSTRAINT unit_cost_cents_range ON feed.sku_supply IS 'must be between 0 and 100,000,000,000 cents.';
COMMENT ON COLUMN feed.sku_supply.production_days IS 'Days from order to hand-over, in which closures (factory_closure.csv) don''t count. Example: 20';
COMMENT ON CONSTRAINT production_days_range ON feed.sku_supply IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.sku_supply.moq_units IS 'Smallest order; 1: any. Example: 240';
COMMENT ON CONSTRAINT moq_units_range ON feed.sku_supply IS 'must be between 1 and 100,000,000 units.';
COMMENT ON COLUMN feed.sku_supply.duty_share IS 'Import duty as a share of the cost. Example: 0.035';
COMMENT ON CONSTRAINT duty_share_range ON feed.sku_supply IS 'must be between 0 and 10, as a share: 0.035 is 3.5 %.';
COMMENT ON COLUMN feed.sku_supply.at_factory_units IS 'Finished and paid units that wait at the factory. Example: 0';
COMMENT ON CONSTRAINT at_factory_units_range ON feed.sku_supply IS 'must be between 0 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.sku_supply.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.price_break (
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  from_units integer NOT NULL CONSTRAINT from_units_range CHECK (from_units BETWEEN 2 AND 100000000),
  unit_cost_cents bigint NOT NULL CONSTRAINT unit_cost_cents_range CHECK (unit_cost_cents BETWEEN 0 AND 100000000000),
  PRIMARY KEY (seller_id, sku_id, from_units),
  CONSTRAINT price_break_supply FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku_supply
);

COMMENT ON TABLE feed.price_break IS 'What a unit costs in larger orders: the price holds for all units of an order. A file is the whole truth of each seller that it names.';
COMMENT ON COLUMN feed.price_break.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.price_break.sku_id IS 'SKU. Example: 85123A';
COMMENT ON CONSTRAINT price_break_supply ON feed.price_break IS 'must be a SKU of that seller in sku_supply.csv; import that first.';
COMMENT ON COLUMN feed.price_break.from_units IS 'Smallest order at this price. Example: 1000';
COMMENT ON CONSTRAINT from_units_range ON feed.price_break IS 'must be between 2 and 100,000,000 units; the price of smaller orders stands in sku_supply.csv.';
COMMENT ON COLUMN feed.price_break.unit_cost_cents IS 'What a unit costs then, in the currency of sku_supply.csv. Example: 109';
COMMENT ON CONSTRAINT unit_cost_cents_range ON feed.price_break IS 'must be between 0 and 100,000,000,000 cents.';

CREATE TABLE feed.inbound (
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT inbound_warehouse REFERENCES feed.warehouse,
  shipment_id text COLLATE "C" NOT NULL CONSTRAINT shipment_id_form CHECK (shipment_id <> '' AND length(shipment_id) <= 60),
  sku_id text COLLATE "C" NOT NULL,
  mode text COLLATE "C" NOT NULL
    CONSTRAINT mode_known CHECK (mode IN ('SEA_FCL', 'SEA_LCL', 'RAIL', 'AIR', 'EXPRESS')),
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 1 AND 1000000000),
  expected_on date NOT NULL,
  state text COLLATE "C" NOT NULL DEFAULT 'IN_TRANSIT'
    CONSTRAINT state_known CHECK (state IN ('ORDERED', 'IN_TRANSIT', 'ARRIVED', 'CANCELLED')),
  source text COLLATE "C" NOT NULL DEFAULT 'PRODUCTION' CONSTRAINT source_known CHECK (source IN ('FACTORY', 'PRODUCTION')),
  placed_at timestamptz,
  ship_on date,
  plan_id bigint,
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, sku_id, warehouse_id, shipment_id),
  CONSTRAINT inbound_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.inbound IS 'What was ordered and is not yet on the shelf, a row a shipment and SKU; what has come stays as ARRIVED. Orders placed after a plan come back here: adherence is computed from it, and what a plan recommended is not advised twice.';
COMMENT ON COLUMN feed.inbound.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.inbound.warehouse_id IS 'Warehouse that it goes to. Example: LEEDS';
COMMENT ON CONSTRAINT inbound_warehouse ON feed.inbound IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.inbound.shipment_id IS 'Key of the shipment, or of the order as long as it isn''t shipped. Example: SH-2011-118';
COMMENT ON CONSTRAINT shipment_id_form ON feed.inbound IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.inbound.sku_id IS 'SKU. Example: 85123A';
COMMENT ON CONSTRAINT inbound_sku ON feed.inbound IS 'must be a SKU of that seller in sku.csv; import that first.';
COMMENT ON COLUMN feed.inbound.mode IS 'How it travels, as in lane.csv. Example: SEA_LCL';
COMMENT ON CONSTRAINT mode_known ON feed.inbound IS 'must be SEA_FCL, SEA_LCL, RAIL, AIR or EXPRESS.';
COMMENT ON COLUMN feed.inbound.units IS 'Units. Example: 480';
COMMENT ON CONSTRAINT units_range ON feed.inbound IS 'must be between 1 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.inbound.expected_on IS 'Day on which it is expected on the shelf; a day that has passed: it is overdue. Example: 2011-11-20';
COMMENT ON COLUMN feed.inbound.state IS 'ORDERED, not shipped yet; IN_TRANSIT; ARRIVED, counted in stock.csv; CANCELLED. Example: IN_TRANSIT';
COMMENT ON CONSTRAINT state_known ON feed.inbound IS 'must be ORDERED, IN_TRANSIT, ARRIVED or CANCELLED.';
COMMENT ON COLUMN feed.inbound.source IS 'PRODUCTION, a new order, which counts against the budget of the day on which it was placed; FACTORY, finished and paid goods. Example: PRODUCTION';
COMMENT ON CONSTRAINT source_known ON feed.inbound IS 'must be FACTORY or PRODUCTION.';
COMMENT ON COLUMN feed.inbound.placed_at IS 'When it was ordered, with zone; empty: not known. Example: 2011-09-14T08:00:00Z';
COMMENT ON COLUMN feed.inbound.ship_on IS 'Day of the hand-over at the factory; empty: not known. Example: 2011-10-04';
COMMENT ON COLUMN feed.inbound.plan_id IS 'Run of the plan that recommended it, as owp plans lists it; empty: none did. Example: 1';
COMMENT ON COLUMN feed.inbound.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

-- Its SKU and warehouse are checked set-wise by owp import, as those of order lines are.
CREATE TABLE feed.stock_age (
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  received_on date NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 1 AND 1000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, sku_id, warehouse_id, received_on)
);

COMMENT ON TABLE feed.stock_age IS 'Since when what is on hand lies there, a row a SKU and day of receipt. A file is the whole truth of each warehouse that it names; units of stock.csv that it doesn''t explain count as new.';
COMMENT ON COLUMN feed.stock_age.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.stock_age.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON COLUMN feed.stock_age.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.stock_age.received_on IS 'Day on which they came. Example: 2011-06-15';
COMMENT ON COLUMN feed.stock_age.units IS 'Units of that day that are left. Example: 120';
COMMENT ON CONSTRAINT units_range ON feed.stock_age IS 'must be between 1 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.stock_age.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.seller_budget (
  seller_id text COLLATE "C" NOT NULL CONSTRAINT seller_budget_seller REFERENCES feed.seller,
  from_date date NOT NULL,
  to_date date NOT NULL,
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  budget_cents bigint NOT NULL CONSTRAINT budget_cents_range CHECK (budget_cents BETWEEN 0 AND 100000000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, from_date),
  CONSTRAINT to_date_follows CHECK (to_date BETWEEN from_date AND from_date + 366)
);

COMMENT ON TABLE feed.seller_budget IS 'What a seller may spend on new orders in a cash cycle, in all warehouses together; days outside have no limit. Orders placed in it (inbound.csv) are taken off. A file is the whole truth of each seller that it names.';
COMMENT ON COLUMN feed.seller_budget.seller_id IS 'Seller. Example: NORDWIND';
COMMENT ON CONSTRAINT seller_budget_seller ON feed.seller_budget IS 'must be a seller_id of seller.csv; import that first.';
COMMENT ON COLUMN feed.seller_budget.from_date IS 'First day of the cycle. Example: 2011-11-01';
COMMENT ON COLUMN feed.seller_budget.to_date IS 'Its last day; cycles of a seller must not overlap. Example: 2011-11-30';
COMMENT ON CONSTRAINT to_date_follows ON feed.seller_budget IS 'must be in order, the last day not before the first and at most a year after it.';
COMMENT ON COLUMN feed.seller_budget.currency IS 'Currency of the budget, ISO 4217. Example: GBP';
COMMENT ON CONSTRAINT currency_form ON feed.seller_budget IS 'must be three capital letters, such as GBP or USD.';
COMMENT ON COLUMN feed.seller_budget.budget_cents IS 'Most that the cycle''s orders may cost. Example: 2500000';
COMMENT ON CONSTRAINT budget_cents_range ON feed.seller_budget IS 'must be between 0 and 100,000,000,000,000 cents.';
COMMENT ON COLUMN feed.seller_budget.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.capacity_grant (
  seller_id text COLLATE "C" NOT NULL CONSTRAINT capacity_grant_seller REFERENCES feed.seller,
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT capacity_grant_warehouse REFERENCES feed.warehouse,
  from_date date NOT NULL,
  volume_cm3 bigint NOT NULL CONSTRAINT volume_cm3_range CHECK (volume_cm3 BETWEEN 0 AND 1000000000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, warehouse_id, from_date)
);

COMMENT ON TABLE feed.capacity_grant IS 'Volume that a warehouse grants a seller''s goods from a day on, until its next row; a seller without any has no limit. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.capacity_grant.seller_id IS 'Seller. Example: NORDWIND';
COMMENT ON CONSTRAINT capacity_grant_seller ON feed.capacity_grant IS 'must be a seller_id of seller.csv; import that first.';
COMMENT ON COLUMN feed.capacity_grant.warehouse_id IS 'Warehouse that grants it. Example: LEEDS';
COMMENT ON CONSTRAINT capacity_grant_warehouse ON feed.capacity_grant IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.capacity_grant.from_date IS 'First day. Example: 2011-11-01';
COMMENT ON COLUMN feed.capacity_grant.volume_cm3 IS 'Most volume of its goods, as packed. Example: 45000000';
COMMENT ON CONSTRAINT volume_cm3_range ON feed.capacity_grant IS 'must be between 0 and 1,000,000,000,000 cm³.';
COMMENT ON COLUMN feed.capacity_grant.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.storage_fee (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT storage_fee_warehouse REFERENCES feed.warehouse,
  from_age_days integer NOT NULL CONSTRAINT from_age_days_range CHECK (from_age_days BETWEEN 0 AND 10000),
  cents_per_m3_day bigint NOT NULL CONSTRAINT cents_per_m3_day_range CHECK (cents_per_m3_day BETWEEN 0 AND 1000000),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, from_age_days)
);

COMMENT ON TABLE feed.storage_fee IS 'What a warehouse asks for storing goods, by their age. A file is the whole truth of each warehouse that it names.';
COMMENT ON COLUMN feed.storage_fee.warehouse_id IS 'Warehouse. Example: LEEDS';
COMMENT ON CONSTRAINT storage_fee_warehouse ON feed.storage_fee IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.storage_fee.from_age_days IS 'Age in days from which it holds, until the next row''s. Example: 0';
COMMENT ON CONSTRAINT from_age_days_range ON feed.storage_fee IS 'must be between 0 and 10,000 days.';
COMMENT ON COLUMN feed.storage_fee.cents_per_m3_day IS 'Fee of a cubic metre and day, in cents of the warehouse''s currency. Example: 45';
COMMENT ON CONSTRAINT cents_per_m3_day_range ON feed.storage_fee IS 'must be between 0 and 1,000,000 cents.';
COMMENT ON COLUMN feed.storage_fee.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.replenishment_setting (
  seller_id text COLLATE "C" NOT NULL CONSTRAINT replenishment_setting_seller REFERENCES feed.seller,
  sku_id text COLLATE "C" NOT NULL DEFAULT '',
  warehouse_id text COLLATE "C" NOT NULL DEFAULT '',
  fill_rate numeric CONSTRAINT fill_rate_range CHECK (fill_rate >= 0 AND fill_rate < 1),
  least_cover_days integer CONSTRAINT least_cover_days_range CHECK (least_cover_days BETWEEN 0 AND 365),
  most_cover_days integer CONSTRAINT most_cover_days_range CHECK (most_cover_days BETWEEN 0 AND 10000),
  modes text CONSTRAINT modes_known
    CHECK (modes ~ '^(SEA_FCL|SEA_LCL|RAIL|AIR|EXPRESS)( (SEA_FCL|SEA_LCL|RAIL|AIR|EXPRESS))*$'),
  PRIMARY KEY (seller_id, sku_id, warehouse_id),
  CONSTRAINT cover_days_ascend CHECK (most_cover_days = 0 OR least_cover_days <= most_cover_days)
);

COMMENT ON TABLE feed.replenishment_setting IS 'What a seller asks for, of a SKU or of all, in a warehouse or in all. Field by field the nearest row counts: that of the SKU in the warehouse, of the SKU, of the warehouse, of the seller; where all are empty, nothing is asked for.';
COMMENT ON COLUMN feed.replenishment_setting.seller_id IS 'Seller. Example: NORDWIND';
COMMENT ON CONSTRAINT replenishment_setting_seller ON feed.replenishment_setting IS 'must be a seller_id of seller.csv; import that first.';
COMMENT ON COLUMN feed.replenishment_setting.sku_id IS 'SKU; empty: all of the seller''s. Example: 85123A';
COMMENT ON COLUMN feed.replenishment_setting.warehouse_id IS 'Warehouse; empty: all of them. Example: LEEDS';
COMMENT ON COLUMN feed.replenishment_setting.fill_rate IS 'Share of demand to be met from stock; 0: none is asked for; empty: as set more widely. Example: 0.95';
COMMENT ON CONSTRAINT fill_rate_range ON feed.replenishment_setting IS 'must be at least 0 and below 1: 0.95 is 95 %.';
COMMENT ON COLUMN feed.replenishment_setting.least_cover_days IS 'Days of demand to hold at least; 0: none; empty: as set more widely. Example: 14';
COMMENT ON CONSTRAINT least_cover_days_range ON feed.replenishment_setting IS 'must be between 0 and 365 days.';
COMMENT ON COLUMN feed.replenishment_setting.most_cover_days IS 'Days of demand to hold at most; 0: no limit; empty: as set more widely. Example: 120';
COMMENT ON CONSTRAINT most_cover_days_range ON feed.replenishment_setting IS 'must be between 0, which is no limit, and 10,000 days.';
COMMENT ON CONSTRAINT cover_days_ascend ON feed.replenishment_setting IS 'must ascend: the least days of cover not above the most.';
COMMENT ON COLUMN feed.replenishment_setting.modes IS 'Modes that may be used, with blanks between them; empty: as set more widely, and at last all. Example: SEA_FCL SEA_LCL RAIL';
COMMENT ON CONSTRAINT modes_known ON feed.replenishment_setting IS 'must be modes with one blank between them: SEA_FCL, SEA_LCL, RAIL, AIR, EXPRESS.';

CREATE TABLE feed.replenishment_edit (
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT replenishment_edit_warehouse REFERENCES feed.warehouse,
  sku_id text COLLATE "C" NOT NULL,
  ship_on date NOT NULL,
  mode text COLLATE "C" NOT NULL
    CONSTRAINT mode_known CHECK (mode IN ('SEA_FCL', 'SEA_LCL', 'RAIL', 'AIR', 'EXPRESS')),
  source text COLLATE "C" NOT NULL DEFAULT 'PRODUCTION' CONSTRAINT source_known CHECK (source IN ('FACTORY', 'PRODUCTION')),
  cases integer CONSTRAINT cases_range CHECK (cases BETWEEN 0 AND 10000000),
  PRIMARY KEY (seller_id, warehouse_id, sku_id, ship_on, mode, source),
  CONSTRAINT replenishment_edit_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

COMMENT ON TABLE feed.replenishment_edit IS 'What a seller has fixed itself: plans keep to it and decide the rest around it. Rows whose date has passed count no longer.';
COMMENT ON COLUMN feed.replenishment_edit.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.replenishment_edit.warehouse_id IS 'Warehouse that it goes to. Example: LEEDS';
COMMENT ON CONSTRAINT replenishment_edit_warehouse ON feed.replenishment_edit IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.replenishment_edit.sku_id IS 'SKU. Example: 85123A';
COMMENT ON CONSTRAINT replenishment_edit_sku ON feed.replenishment_edit IS 'must be a SKU of that seller in sku.csv; import that first.';
COMMENT ON COLUMN feed.replenishment_edit.ship_on IS 'Day of the hand-over at the factory; plans ship once a week and take the first of their days that isn''t earlier. Example: 2011-11-15';
COMMENT ON COLUMN feed.replenishment_edit.mode IS 'How it travels, as in lane.csv. Example: SEA_FCL';
COMMENT ON CONSTRAINT mode_known ON feed.replenishment_edit IS 'must be SEA_FCL, SEA_LCL, RAIL, AIR or EXPRESS.';
COMMENT ON COLUMN feed.replenishment_edit.source IS 'PRODUCTION, a new order; FACTORY, finished and paid goods. Example: PRODUCTION';
COMMENT ON CONSTRAINT source_known ON feed.replenishment_edit IS 'must be FACTORY or PRODUCTION.';
COMMENT ON COLUMN feed.replenishment_edit.cases IS 'Cases to ship; 0: none; empty: no longer fixed. Example: 20';
COMMENT ON CONSTRAINT cases_range ON feed.replenishment_edit IS 'must be between 0 and 10,000,000 cases.';

CREATE TABLE feed.factory_closure (
  seller_id text COLLATE "C" NOT NULL CONSTRAINT factory_closure_seller REFERENCES feed.seller,
  from_date date NOT NULL,
  to_date date NOT NULL,
  PRIMARY KEY (seller_id, from_date),
  CONSTRAINT to_date_follows CHECK (to_date BETWEEN from_date AND from_date + 366)
);

COMMENT ON TABLE feed.factory_closure IS 'Days on which a seller''s factories neither produce nor hand over, such as Chinese New Year. A file is the whole truth of each seller that it names.';
COMMENT ON COLUMN feed.factory_closure.seller_id IS 'Seller. Example: NORDWIND';
COMMENT ON CONSTRAINT factory_closure_seller ON feed.factory_closure IS 'must be a seller_id of seller.csv; import that first.';
COMMENT ON COLUMN feed.factory_closure.from_date IS 'First day. Example: 2012-01-16';
COMMENT ON COLUMN feed.factory_closure.to_date IS 'Last day. Example: 2012-02-06';
COMMENT ON CONSTRAINT to_date_follows ON feed.factory_closure IS 'must be in order, the last day not before the first and at most a year after it.';

CREATE TABLE plan.replenishment_order (
  run_id bigint NOT NULL CONSTRAINT replenishment_order_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  ship_on date NOT NULL,
  mode text COLLATE "C" NOT NULL
    CONSTRAINT mode_known CHECK (mode IN ('SEA_FCL', 'SEA_LCL', 'RAIL', 'AIR', 'EXPRESS')),
  source text COLLATE "C" NOT NULL CONSTRAINT source_known CHECK (source IN ('FACTORY', 'PRODUCTION')),
  order_by date NOT NULL,
  cases integer NOT NULL CONSTRAINT cases_range CHECK (cases >= 1),
  units integer NOT NULL CONSTRAINT units_range CHECK (units >= 1),
  PRIMARY KEY (run_id, seller_id, warehouse_id, sku_id, ship_on, mode, source),
  CONSTRAINT order_precedes_shipping CHECK (order_by <= ship_on)
);

COMMENT ON TABLE plan.replenishment_order IS 'What to ship of each SKU to each warehouse, when and by which mode. Orders of the whole horizon are fixed as if nothing more were learned, and planned anew every night: only those that are due soon are to be placed.';
COMMENT ON COLUMN plan.replenishment_order.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.replenishment_order.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.replenishment_order.warehouse_id IS 'Warehouse that it goes to.';
COMMENT ON COLUMN plan.replenishment_order.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.replenishment_order.ship_on IS 'Day of the hand-over at the factory.';
COMMENT ON COLUMN plan.replenishment_order.mode IS 'SEA_FCL, SEA_LCL, RAIL, AIR or EXPRESS.';
COMMENT ON COLUMN plan.replenishment_order.source IS 'PRODUCTION, a new order; FACTORY, finished and paid goods that wait there.';
COMMENT ON COLUMN plan.replenishment_order.order_by IS 'Latest day to order it; of goods at the factory the plan date.';
COMMENT ON COLUMN plan.replenishment_order.cases IS 'Cases.';
COMMENT ON COLUMN plan.replenishment_order.units IS 'Units in them.';

CREATE TABLE plan.replenishment_shipment (
  run_id bigint NOT NULL CONSTRAINT replenishment_shipment_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  ship_on date NOT NULL,
  mode text COLLATE "C" NOT NULL
    CONSTRAINT mode_known CHECK (mode IN ('SEA_FCL', 'SEA_LCL', 'RAIL', 'AIR', 'EXPRESS')),
  containers integer NOT NULL CONSTRAINT containers_range CHECK (containers >= 0),
  volume_cm3 bigint NOT NULL CONSTRAINT volume_cm3_range CHECK (volume_cm3 >= 0),
  weight_g bigint NOT NULL CONSTRAINT weight_g_range CHECK (weight_g >= 0),
  freight_micros bigint NOT NULL CONSTRAINT freight_micros_range CHECK (freight_micros >= 0),
  PRIMARY KEY (run_id, seller_id, warehouse_id, ship_on, mode),
  CONSTRAINT containers_at_sea CHECK ((containers > 0) = (mode = 'SEA_FCL'))
);

COMMENT ON TABLE plan.replenishment_shipment IS 'All of a seller''s orders of one ship date, mode and warehouse together.';
COMMENT ON COLUMN plan.replenishment_shipment.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.replenishment_shipment.seller_id IS 'Seller.';
COMMENT ON COLUMN plan.replenishment_shipment.warehouse_id IS 'Warehouse that it goes to.';
COMMENT ON COLUMN plan.replenishment_shipment.ship_on IS 'Day of the hand-over at the factory.';
COMMENT ON COLUMN plan.replenishment_shipment.mode IS 'SEA_FCL, SEA_LCL, RAIL, AIR or EXPRESS.';
COMMENT ON COLUMN plan.replenishment_shipment.containers IS 'Containers; 0 where it isn''t paid by the container.';
COMMENT ON COLUMN plan.replenishment_shipment.volume_cm3 IS 'Volume of its goods as packed.';
COMMENT ON COLUMN plan.replenishment_shipment.weight_g IS 'Weight of its goods.';
COMMENT ON COLUMN plan.replenishment_shipment.freight_micros IS 'Freight of all of it.';

CREATE TABLE plan.replenishment_advice (
  run_id bigint NOT NULL CONSTRAINT replenishment_advice_run REFERENCES plan.run ON DELETE CASCADE,
  seller_id text COLLATE "C" NOT NULL,
  warehouse_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  action text COLLATE "C" NOT NULL
    CONSTRAINT action_known CHECK (action IN ('ORDER', 'WAIT', 'STOP', 'TRANSFER', 'CLEAR', 'UNKNOWN')),
  action_units integer NOT NULL CONSTRAINT action_units_range CHECK (action_units >= 0),
  transfer_to text COLLATE "C" NOT NULL,
  order_by date,
  stock_out_on date,
  ignored_micros bigint NOT NULL,
  cover_days_before integer NOT NULL CONSTRAINT cover_days_before_range CHECK (cover_days_before BETWEEN 0 AND 9999),
  cover_days_after integer NOT NULL CONSTRAINT cover_days_after_range CHECK (cover_days_after BETWEEN 0 AND 9999),
  abc text COLLATE "C" NOT NULL CONSTRAINT abc_known CHECK (abc IN ('A', 'B', 'C')),
  xyz text COLLATE "C" NOT NULL CONSTRAINT xyz_known CHECK (xyz IN ('X', 'Y', 'Z')),
  turns_per_year double precision NOT NULL CONSTRAINT turns_per_year_range CHECK (turns_per_year >= 0),
  aged_units integer NOT NULL CONSTRAINT aged_units_range CHECK (aged_units >= 0),
  aged_fee_micros bigint NOT NULL CONSTRAINT aged_fee_micros_range CHECK (aged_fee_micros >= 0),
  expected_fill_rate double precision NOT NULL
    CONSTRAINT expected_fill_rate_range CHECK (expected_fill_rate BETWEEN 0 AND 1),
  stock_mean real[] NOT NULL CONSTRAINT stock_mean_length CHECK (cardinality(stock_mean) = 26),
  stock_p10 real[] NOT NULL CONSTRAINT stock_p10_length CHECK (cardinality(stock_p10) = 26),
  stock_p90 real[] NOT NULL CONSTRAINT stock_p90_length CHECK (cardinality(stock_p90) = 26),
  stock_mean_ignored real[] NOT NULL CONSTRAINT stock_mean_ignored_length CHECK (cardinality(stock_mean_ignored) = 26),
  stock_out_share real[] NOT NULL CONSTRAINT stock_out_share_length CHECK (cardinality(stock_out_share) = 26),
  stock_out_share_ignored real[] NOT NULL
    CONSTRAINT stock_out_share_ignored_length CHECK (cardinality(stock_out_share_ignored) = 26),
  PRIMARY KEY (run_id, seller_id, warehouse_id, sku_id)
);

COMMENT ON TABLE plan.replenishment_advice IS 'What to do with each SKU in each warehouse, and its stock by week with and without what is recommended. Arrays have an element for each of the 26 weeks from the plan date on.';
COMMENT ON COLUMN plan.replenishment_advice.run_id IS 'Run that decided it.';
COMMENT ON COLUMN plan.replenishment_advice.seller_id IS 'Seller who owns the SKU.';
COMMENT ON COLUMN plan.replenishment_advice.warehouse_id IS 'Warehouse.';
COMMENT ON COLUMN plan.replenishment_advice.sku_id IS 'SKU.';
COMMENT ON COLUMN plan.replenishment_advice.action IS 'ORDER what is recommended; WAIT: stock and what is on its way will do; STOP ordering it; TRANSFER what is too much; CLEAR it; UNKNOWN: a finding tells what is missing.';
COMMENT ON COLUMN plan.replenishment_advice.action_units IS 'Units to transfer or clear, else 0.';
COMMENT ON COLUMN plan.replenishment_advice.transfer_to IS 'Warehouse to transfer them to; empty: none.';
COMMENT ON COLUMN plan.replenishment_advice.order_by IS 'Latest day for its first order; null: nothing is to be ordered.';
COMMENT ON COLUMN plan.replenishment_advice.stock_out_on IS 'Median day on which stock runs out if nothing is ordered; null: not within the horizon.';
COMMENT ON COLUMN plan.replenishment_advice.ignored_micros IS 'What ignoring the advice costs.';
COMMENT ON COLUMN plan.replenishment_advice.cover_days_before IS 'Days that stock and what is on its way last by mean demand, at most 9,999.';
COMMENT ON COLUMN plan.replenishment_advice.cover_days_after IS 'The same with what is recommended.';
COMMENT ON COLUMN plan.replenishment_advice.abc IS 'Class by revenue: A, B or C.';
COMMENT ON COLUMN plan.replenishment_advice.xyz IS 'Class by steadiness of demand: X, Y or Z.';
COMMENT ON COLUMN plan.replenishment_advice.turns_per_year IS 'Units sold in 182 days, scaled to a year ÷ units on hand; 0 without stock.';
COMMENT ON COLUMN plan.replenishment_advice.aged_units IS 'Units on hand that pay a higher storage fee than new ones, or will within 30 days.';
COMMENT ON COLUMN plan.replenishment_advice.aged_fee_micros IS 'Storage fee of what is on hand now, over the horizon if nothing is done.';
COMMENT ON COLUMN plan.replenishment_advice.expected_fill_rate IS 'Share of the horizon''s demand that the plan is expected to meet.';
COMMENT ON COLUMN plan.replenishment_advice.stock_mean IS 'Expected units at the end of each week under the plan.';
COMMENT ON COLUMN plan.replenishment_advice.stock_p10 IS 'Units that stock stays below in one case of ten.';
COMMENT ON COLUMN plan.replenishment_advice.stock_p90 IS 'Units that stock exceeds in one case of ten.';
COMMENT ON COLUMN plan.replenishment_advice.stock_mean_ignored IS 'Expected units if nothing is ordered.';
COMMENT ON COLUMN plan.replenishment_advice.stock_out_share IS 'Probability that the week''s demand isn''t met in full under the plan.';
COMMENT ON COLUMN plan.replenishment_advice.stock_out_share_ignored IS 'The same if nothing is ordered.';

-- A seller or warehouse may be planned anew by itself; then its newest published rows count. Every SKU that is planned has
-- its advice, so that tells what was planned, also where nothing is ordered.
DO $$
DECLARE
  t text;
  c record;
BEGIN
  FOREACH t IN ARRAY ARRAY['replenishment_order', 'replenishment_shipment', 'replenishment_advice'] LOOP
    EXECUTE format('CREATE VIEW plan.published_%1$I WITH (security_invoker = true) AS
      SELECT r.tenant, r.plan_date, r.currency, x.*
      FROM plan.%1$I x JOIN plan.run r USING (run_id)
      WHERE r.state = ''PUBLISHED'' AND NOT EXISTS (
        SELECT FROM plan.run n JOIN plan.replenishment_advice a USING (run_id)
        WHERE n.kind = ''REPLENISHMENT'' AND n.state = ''PUBLISHED'' AND n.tenant = r.tenant AND n.plan_date = r.plan_date
          AND n.run_id > r.run_id AND a.seller_id = x.seller_id AND a.warehouse_id = x.warehouse_id)', t);
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
-- In what currency its own amounts are is no secret.
GRANT SELECT (currency) ON plan.run TO owp_seller;

-- Why, and what could not be planned: a replenishment's partition is its seller.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reason', 'finding'] LOOP
    EXECUTE format('GRANT SELECT ON plan.%I, plan.%I TO owp_seller', t, 'published_' || t);
    EXECUTE format('ALTER TABLE plan.%I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE plan.%I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY planner_sees_all ON plan.%I TO owp_planner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY seller_sees_own ON plan.%I FOR SELECT TO owp_seller
      USING (partition_name = current_setting(''owp.seller_id'', true)
        AND EXISTS (SELECT FROM plan.run r
          WHERE r.run_id = %I.run_id AND r.kind = ''REPLENISHMENT'' AND r.state = ''PUBLISHED''))', t, t);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON feed.lane, feed.lane_forbidden, feed.sku_supply, feed.price_break, feed.inbound,
  feed.stock_age, feed.seller_budget, feed.capacity_grant, feed.storage_fee, feed.replenishment_setting,
  feed.replenishment_edit, feed.factory_closure TO owp_planner;
-- What a file no longer lists goes, and so does what a seller no longer asks for.
GRANT DELETE ON feed.lane, feed.lane_forbidden, feed.price_break, feed.stock_age, feed.seller_budget,
  feed.capacity_grant, feed.storage_fee, feed.replenishment_setting, feed.replenishment_edit, feed.factory_closure
  TO owp_planner;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sku_supply', 'price_break', 'inbound', 'stock_age', 'seller_budget', 'capacity_grant',
    'replenishment_setting', 'replenishment_edit', 'factory_closure']
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
