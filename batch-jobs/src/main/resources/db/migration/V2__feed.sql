-- A feed table is the single statement of its CSV file: owp import takes names, types, defaults, keys and checks from
-- here, words its rejects with the comments on constraints, and owp template and docs/data-contract.md show the
-- comments. So: every constraint has a name and a comment that reads on after «column (value) »; the comment on a
-- column ends with «Example: » and a value; the comment on a table says «whole truth of each warehouse» where rows that
-- a file doesn't list shall go. Text keys are compared byte by byte (COLLATE "C"), alike on every server.

CREATE TABLE feed.seller (
  seller_id text COLLATE "C" PRIMARY KEY CONSTRAINT seller_id_form CHECK (seller_id <> '' AND length(seller_id) <= 60),
  name text NOT NULL CONSTRAINT name_form CHECK (name <> '')
);

CREATE TABLE feed.warehouse (
  warehouse_id text COLLATE "C" PRIMARY KEY
    CONSTRAINT warehouse_id_form CHECK (warehouse_id <> '' AND length(warehouse_id) <= 60),
  name text NOT NULL CONSTRAINT name_form CHECK (name <> ''),
  country text COLLATE "C" NOT NULL CONSTRAINT country_form CHECK (country ~ '^[A-Z]{2}$'),
  time_zone text COLLATE "C" NOT NULL CONSTRAINT time_zone_form CHECK (time_zone ~ '^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$'),
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  depot_aisle text COLLATE "C" NOT NULL CONSTRAINT depot_aisle_form CHECK (depot_aisle <> '')
);

CREATE TABLE feed.aisle (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT aisle_warehouse REFERENCES feed.warehouse,
  aisle text COLLATE "C" NOT NULL CONSTRAINT aisle_form CHECK (aisle <> '' AND length(aisle) <= 60),
  x_mm integer NOT NULL CONSTRAINT x_mm_range CHECK (x_mm BETWEEN 0 AND 10000000),
  PRIMARY KEY (warehouse_id, aisle)
);

CREATE TABLE feed.cross_aisle (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT cross_aisle_warehouse REFERENCES feed.warehouse,
  cross_aisle integer NOT NULL CONSTRAINT cross_aisle_range CHECK (cross_aisle BETWEEN 0 AND 999),
  y_mm integer NOT NULL CONSTRAINT y_mm_range CHECK (y_mm BETWEEN 0 AND 10000000),
  PRIMARY KEY (warehouse_id, cross_aisle),
  CONSTRAINT cross_aisle_apart UNIQUE (warehouse_id, y_mm)
);

CREATE TABLE feed.location (
  warehouse_id text COLLATE "C" NOT NULL,
  location_id text COLLATE "C" NOT NULL CONSTRAINT location_id_form CHECK (location_id ~ '^[^[:space:]/]{1,60}$'),
  zone text COLLATE "C" NOT NULL CONSTRAINT zone_form CHECK (zone <> ''),
  aisle text COLLATE "C" NOT NULL,
  bay integer NOT NULL CONSTRAINT bay_range CHECK (bay BETWEEN 0 AND 100000),
  level integer NOT NULL CONSTRAINT level_range CHECK (level BETWEEN 0 AND 99),
  y_mm integer NOT NULL CONSTRAINT y_mm_range CHECK (y_mm BETWEEN 0 AND 10000000),
  length_mm integer NOT NULL CONSTRAINT length_mm_range CHECK (length_mm BETWEEN 1 AND 100000),
  width_mm integer NOT NULL CONSTRAINT width_mm_range CHECK (width_mm BETWEEN 1 AND 100000),
  height_mm integer NOT NULL CONSTRAINT height_mm_range CHECK (height_mm BETWEEN 1 AND 100000),
  load_limit_g integer NOT NULL CONSTRAINT load_limit_g_range CHECK (load_limit_g BETWEEN 1 AND 100000000),
  storage_class text COLLATE "C" NOT NULL CONSTRAINT storage_class_form CHECK (storage_class ~ '^[A-Z][A-Z0-9_]*$'),
  pick_type text COLLATE "C" NOT NULL CONSTRAINT pick_type_known CHECK (pick_type IN ('PIECE', 'CASE', 'PALLET')),
  divisions integer NOT NULL DEFAULT 1 CONSTRAINT divisions_range CHECK (divisions BETWEEN 1 AND 99),
  dedicated_seller_id text COLLATE "C" CONSTRAINT location_dedicated_seller REFERENCES feed.seller,
  is_buffer boolean NOT NULL DEFAULT false,
  PRIMARY KEY (warehouse_id, location_id),
  CONSTRAINT location_aisle FOREIGN KEY (warehouse_id, aisle) REFERENCES feed.aisle
);

CREATE TABLE feed.sku (
  seller_id text COLLATE "C" NOT NULL CONSTRAINT sku_seller REFERENCES feed.seller,
  sku_id text COLLATE "C" NOT NULL CONSTRAINT sku_id_form CHECK (sku_id <> '' AND length(sku_id) <= 60),
  description text NOT NULL,
  length_mm integer NOT NULL CONSTRAINT length_mm_range CHECK (length_mm BETWEEN 1 AND 100000),
  width_mm integer NOT NULL CONSTRAINT width_mm_range CHECK (width_mm BETWEEN 1 AND 100000),
  height_mm integer NOT NULL CONSTRAINT height_mm_range CHECK (height_mm BETWEEN 1 AND 100000),
  weight_g integer NOT NULL CONSTRAINT weight_g_range CHECK (weight_g BETWEEN 1 AND 100000000),
  case_pack integer NOT NULL CONSTRAINT case_pack_range CHECK (case_pack BETWEEN 1 AND 1000000),
  storage_class text COLLATE "C" NOT NULL CONSTRAINT storage_class_form CHECK (storage_class ~ '^[A-Z][A-Z0-9_]*$'),
  hazard_class text COLLATE "C" CONSTRAINT hazard_class_form CHECK (hazard_class ~ '^[A-Z0-9][A-Z0-9_.]*$'),
  pick_type text COLLATE "C" NOT NULL CONSTRAINT pick_type_known CHECK (pick_type IN ('PIECE', 'CASE', 'PALLET')),
  price_cents bigint NOT NULL CONSTRAINT price_cents_range CHECK (price_cents BETWEEN 0 AND 100000000000),
  is_generated_size boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, sku_id)
);

CREATE TABLE feed.hazard_rule (
  class_a text COLLATE "C" NOT NULL CONSTRAINT class_a_form CHECK (class_a ~ '^[A-Z0-9][A-Z0-9_.]*$'),
  class_b text COLLATE "C" NOT NULL CONSTRAINT class_b_form CHECK (class_b ~ '^[A-Z0-9][A-Z0-9_.]*$'),
  scope text COLLATE "C" NOT NULL CONSTRAINT scope_known CHECK (scope IN ('BAY', 'AISLE')),
  PRIMARY KEY (class_a, class_b)
);

CREATE TABLE feed.slot (
  warehouse_id text COLLATE "C" NOT NULL,
  location_id text COLLATE "C" NOT NULL,
  division integer NOT NULL DEFAULT 1 CONSTRAINT division_range CHECK (division BETWEEN 1 AND 99),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  pinned boolean NOT NULL DEFAULT false,
  since date,
  PRIMARY KEY (warehouse_id, location_id, division),
  CONSTRAINT slot_location FOREIGN KEY (warehouse_id, location_id) REFERENCES feed.location,
  CONSTRAINT slot_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);
CREATE INDEX slot_by_sku ON feed.slot (seller_id, sku_id);

CREATE FUNCTION feed.slot_has_division() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM feed.slot s JOIN feed.location l USING (warehouse_id, location_id)
    WHERE s.warehouse_id = NEW.warehouse_id AND s.location_id = NEW.location_id AND s.division > l.divisions
  ) THEN
    RAISE EXCEPTION 'A slot of the location (%) lies beyond its divisions.', NEW.location_id
      USING ERRCODE = 'check_violation', HINT = 'Empty that slot first, or give the location more divisions.';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER slot_has_division AFTER INSERT OR UPDATE OF division ON feed.slot
  FOR EACH ROW WHEN (NEW.division > 1) EXECUTE FUNCTION feed.slot_has_division();
CREATE TRIGGER location_keeps_divisions AFTER UPDATE OF divisions ON feed.location
  FOR EACH ROW WHEN (NEW.divisions < OLD.divisions) EXECUTE FUNCTION feed.slot_has_division();

CREATE TABLE feed.stock (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT stock_warehouse REFERENCES feed.warehouse,
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  on_hand_units integer NOT NULL CONSTRAINT on_hand_units_range CHECK (on_hand_units BETWEEN 0 AND 1000000000),
  stock_to_hold_units integer
    CONSTRAINT stock_to_hold_units_range CHECK (stock_to_hold_units BETWEEN 0 AND 1000000000),
  as_of timestamptz NOT NULL,
  PRIMARY KEY (warehouse_id, seller_id, sku_id),
  CONSTRAINT stock_sku FOREIGN KEY (seller_id, sku_id) REFERENCES feed.sku
);

-- Its warehouse and SKU are checked set-wise by owp import, and nobody may delete those: a foreign key, checked row by
-- row, would make the load of a year's orders four times as slow (docs/decisions/010).
CREATE TABLE feed.order_line (
  warehouse_id text COLLATE "C" NOT NULL,
  order_id text COLLATE "C" NOT NULL CONSTRAINT order_id_form CHECK (order_id <> ''),
  line_no integer NOT NULL CONSTRAINT line_no_range CHECK (line_no BETWEEN 1 AND 1000000),
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  units integer NOT NULL CONSTRAINT units_range CHECK (units BETWEEN 1 AND 1000000),
  ordered_at timestamptz NOT NULL,
  country text COLLATE "C" NOT NULL CONSTRAINT country_form CHECK (country <> ''),
  kind text COLLATE "C" NOT NULL DEFAULT 'SALE'
    CONSTRAINT kind_known CHECK (kind IN ('SALE', 'BULK', 'CANCELLATION', 'RETURN')),
  price_cents bigint CONSTRAINT price_cents_range CHECK (price_cents BETWEEN 0 AND 100000000000),
  -- The order first: it tells rows apart sooner than the warehouse does.
  PRIMARY KEY (order_id, line_no, warehouse_id)
);
-- Orders arrive in the order of time, so a block range index finds a window of days and costs an import nothing.
CREATE INDEX order_line_by_time ON feed.order_line USING brin (ordered_at) WITH (pages_per_range = 32);

CREATE TABLE feed.exchange_rate (
  currency text COLLATE "C" NOT NULL CONSTRAINT currency_form CHECK (currency ~ '^[A-Z]{3}$'),
  valid_from date NOT NULL,
  per_unit numeric NOT NULL CONSTRAINT per_unit_range CHECK (per_unit > 0 AND per_unit < 1000000),
  PRIMARY KEY (currency, valid_from)
);

CREATE TABLE feed.rate (
  warehouse_id text COLLATE "C" NOT NULL CONSTRAINT rate_warehouse REFERENCES feed.warehouse,
  rate text COLLATE "C" NOT NULL CONSTRAINT rate_form CHECK (rate ~ '^[a-z][a-z0-9_]*$'),
  valid_from date NOT NULL,
  value numeric NOT NULL CONSTRAINT value_range CHECK (value >= 0 AND value < 1000000000),
  PRIMARY KEY (warehouse_id, rate, valid_from)
);
