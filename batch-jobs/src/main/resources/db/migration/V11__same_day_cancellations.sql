-- Which cancelled units were picked all the same.

COMMENT ON COLUMN feed.order_line.kind IS 'SALE; BULK, a sale that is picked from reserve and not from faces; CANCELLATION of units of a sale, under the order of that sale: those cancelled on the day of the sale, in the warehouse''s time zone, were never picked, those cancelled later were; RETURN of goods that had been picked. Example: SALE';
