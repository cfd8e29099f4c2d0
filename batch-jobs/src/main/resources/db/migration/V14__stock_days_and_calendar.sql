-- What a forecast must know beside orders: on which days there was nothing to sell, and on which days demand is another
-- than on ordinary ones.

-- Its SKU and warehouse are checked set-wise by owp import, as those of order lines are: there may be a row a SKU and day.
CREATE TABLE feed.stock_day (
  warehouse_id text COLLATE "C" NOT NULL,
  seller_id text COLLATE "C" NOT NULL,
  sku_id text COLLATE "C" NOT NULL,
  day date NOT NULL,
  on_hand_units integer NOT NULL CONSTRAINT on_hand_units_range CHECK (on_hand_units BETWEEN 0 AND 1000000000),
  share_in_stock numeric CONSTRAINT share_in_stock_range CHECK (share_in_stock BETWEEN 0 AND 1),
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (seller_id, sku_id, warehouse_id, day)
);

COMMENT ON TABLE feed.stock_day IS 'What was left of each SKU at the end of past days. Days without stock are unknown demand, not zero demand. Days from a SKU''s first row on that aren''t listed count as in stock, so a file may hold every day or only those that ended without stock; of a SKU without any row, sales are taken for demand, and its forecast says so.';
COMMENT ON COLUMN feed.stock_day.warehouse_id IS 'Warehouse that the goods were in. Example: LEEDS';
COMMENT ON COLUMN feed.stock_day.seller_id IS 'Seller who owns the SKU. Example: NORDWIND';
COMMENT ON COLUMN feed.stock_day.sku_id IS 'SKU. Example: 85123A';
COMMENT ON COLUMN feed.stock_day.day IS 'Day in the warehouse''s time zone. Example: 2011-10-31';
COMMENT ON COLUMN feed.stock_day.on_hand_units IS 'Units that could still be sold at the day''s end. Example: 480';
COMMENT ON CONSTRAINT on_hand_units_range ON feed.stock_day IS 'must be between 0 and 1,000,000,000 units.';
COMMENT ON COLUMN feed.stock_day.share_in_stock IS 'Share of the day''s selling hours with stock, from 0 to 1; empty: not known. Example: 1';
COMMENT ON CONSTRAINT share_in_stock_range ON feed.stock_day IS 'must be between 0 and 1.';
COMMENT ON COLUMN feed.stock_day.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

CREATE TABLE feed.calendar_event (
  country text COLLATE "C" NOT NULL CONSTRAINT country_form CHECK (country ~ '^[A-Z]{2}$'),
  event_id text COLLATE "C" NOT NULL CONSTRAINT event_id_form CHECK (event_id <> '' AND length(event_id) <= 60),
  from_day date NOT NULL,
  to_day date NOT NULL,
  name text NOT NULL CONSTRAINT name_form CHECK (name <> ''),
  kind text COLLATE "C" NOT NULL CONSTRAINT kind_known CHECK (kind IN ('PROMOTION', 'PEAK', 'CLOSURE')),
  warehouse_id text COLLATE "C" CONSTRAINT calendar_event_warehouse REFERENCES feed.warehouse,
  seller_id text COLLATE "C" CONSTRAINT calendar_event_seller REFERENCES feed.seller,
  is_generated boolean NOT NULL DEFAULT false,
  PRIMARY KEY (country, event_id, from_day),
  CONSTRAINT to_day_follows CHECK (to_day BETWEEN from_day AND from_day + 366)
);

COMMENT ON TABLE feed.calendar_event IS 'Promotions, peak seasons and closures, past and coming: what a forecast can''t learn from days alone. An event that comes back keeps its key.';
COMMENT ON COLUMN feed.calendar_event.country IS 'Country of the warehouses that it counts for, ISO 3166-1 alpha-2. Example: GB';
COMMENT ON CONSTRAINT country_form ON feed.calendar_event IS 'must be two capital letters, such as GB or US.';
COMMENT ON COLUMN feed.calendar_event.event_id IS 'Key of the event, the same every time that it comes back. Example: CHRISTMAS';
COMMENT ON CONSTRAINT event_id_form ON feed.calendar_event IS 'must hold 1 to 60 characters.';
COMMENT ON COLUMN feed.calendar_event.from_day IS 'Its first day. Example: 2011-12-24';
COMMENT ON COLUMN feed.calendar_event.to_day IS 'Its last day. Example: 2012-01-03';
COMMENT ON CONSTRAINT to_day_follows ON feed.calendar_event IS 'must be in order, the last day not before the first and at most a year after it.';
COMMENT ON COLUMN feed.calendar_event.name IS 'Name as shown in reports. Example: Christmas and New Year';
COMMENT ON CONSTRAINT name_form ON feed.calendar_event IS 'must not be empty.';
COMMENT ON COLUMN feed.calendar_event.kind IS 'PROMOTION or PEAK: more is sold; CLOSURE: nothing is. Example: CLOSURE';
COMMENT ON CONSTRAINT kind_known ON feed.calendar_event IS 'must be PROMOTION, PEAK or CLOSURE.';
COMMENT ON COLUMN feed.calendar_event.warehouse_id IS 'The only warehouse that it counts for; empty: all of the country. Example: LEEDS';
COMMENT ON CONSTRAINT calendar_event_warehouse ON feed.calendar_event IS 'must be a warehouse_id of warehouse.csv; import that first.';
COMMENT ON COLUMN feed.calendar_event.seller_id IS 'The only seller that it counts for; empty: all. Example: NORDWIND';
COMMENT ON CONSTRAINT calendar_event_seller ON feed.calendar_event IS 'must be a seller_id of seller.csv; import that first.';
COMMENT ON COLUMN feed.calendar_event.is_generated IS 'Whether the row was generated, not recorded; shown wherever it matters. Example: false';

GRANT SELECT, INSERT, UPDATE ON feed.stock_day, feed.calendar_event TO owp_planner;
-- An event that is called off goes.
GRANT DELETE ON feed.calendar_event TO owp_planner;
GRANT SELECT ON feed.stock_day, feed.calendar_event TO owp_seller;

ALTER TABLE feed.stock_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE feed.stock_day FORCE ROW LEVEL SECURITY;
CREATE POLICY planner_sees_all ON feed.stock_day TO owp_planner USING (true) WITH CHECK (true);
CREATE POLICY seller_sees_own ON feed.stock_day FOR SELECT TO owp_seller
  USING (seller_id = current_setting('owp.seller_id', true));

-- What counts for all sellers is no seller's secret.
ALTER TABLE feed.calendar_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE feed.calendar_event FORCE ROW LEVEL SECURITY;
CREATE POLICY planner_sees_all ON feed.calendar_event TO owp_planner USING (true) WITH CHECK (true);
CREATE POLICY seller_sees_own ON feed.calendar_event FOR SELECT TO owp_seller
  USING (seller_id IS NULL OR seller_id = current_setting('owp.seller_id', true));
